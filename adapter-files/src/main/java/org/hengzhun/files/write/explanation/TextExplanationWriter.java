package org.hengzhun.files.write.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.duty.DutyLine;
import org.hengzhun.core.duty.DutyStatus;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.explanation.Change;
import org.hengzhun.core.explanation.Explanation;
import org.hengzhun.core.explanation.RuleTrace;
import org.hengzhun.core.explanation.TracedStage;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.AskingText;
import org.hengzhun.files.write.QuestionText;
import org.hengzhun.files.write.ReportWriter;
import org.hengzhun.files.write.SwitchedOffText;
import org.hengzhun.files.write.TextPage;
import org.hengzhun.files.write.ValueText;
import org.hengzhun.files.write.duty.DutyText;
import org.hengzhun.files.write.routing.RoutingText;
import org.hengzhun.files.write.screening.ScreeningText;

/** Writes an explanation for people: what follows, every rule stage by stage, and what departments could still change. */
public final class TextExplanationWriter implements ReportWriter<ExplanationReport> {

    private final TextPage page;
    private final ValueText text;
    private final ScreeningText screenings;
    private final RoutingText routings;
    private final DutyText duties;
    private final AskingText asking;
    private final QuestionText questions;
    private final TraceText traces;
    private final ChangeText changes;

    /** Writes on the page. */
    public TextExplanationWriter(TextPage page, Language language) {
        this.page = page;
        this.text = new ValueText(language);
        this.screenings = new ScreeningText(text, page.layout());
        this.routings = new RoutingText(text, page.layout());
        this.duties = new DutyText(language);
        this.asking = new AskingText(text, page.layout());
        this.questions = new QuestionText(text);
        this.traces = new TraceText(text, page.layout());
        this.changes = new ChangeText(text);
    }

    @Override
    public void write(ExplanationReport report, Sources sources) throws IOException {
        PolicyStamp policy = report.policy();
        Explanation explanation = report.explanation();
        text.about(explanation.project());
        duties.values().about(explanation.project());
        line(heading(explanation));
        line(text.say(
                "%s（%s），判定日期 %s".formatted(policy.title(), policy.document(), explanation.asOf()),
                "%s (%s), as of %s".formatted(policy.title(), policy.document(), explanation.asOf())));
        if (explanation.screening().isPresent()) {
            lines(screened(explanation.screening().get(), explanation.next()));
        }
        line(text.say("✓ 成立   ✗ 不成立   ? 资料不全，无法判断", "✓ holds   ✗ does not hold   ? not known yet"));
        for (TracedStage stage : TracedStage.values()) {
            stage(stage, explanation.rules());
        }
        lines(SwitchedOffText.lines(explanation.switchedOff(), text.language()));
        if (explanation.screening().isPresent()) {
            line("");
            changes(explanation.changes());
        }
        if (explanation.routing().isPresent()) {
            lines(routed(explanation.routing().get(), explanation.screening().isPresent()));
        }
        if (explanation.duties().isPresent()) {
            lines(owed(explanation.duties().get()));
        }
        for (Bilingual warning : warnings(explanation)) {
            line(text.say("提醒：", "Warning: ") + warning.in(text.language()));
        }
        page.flush();
    }

    /** The project with its verdict, or with where it goes where the policy gives no verdict. */
    private String heading(Explanation explanation) {
        if (explanation.screening().isPresent()) {
            return screenings.heading(explanation.screening().get());
        }
        String name = Objects.requireNonNullElse(explanation.project().get(Project.NAME), "");
        String who = VisibleText.of((explanation.project().id() + " " + name).strip());
        String place = explanation.routing().map(routings::summary).orElse("");
        return place.isEmpty() ? who : who + text.say("：", ": ") + place;
    }

    private List<String> screened(Screening screening, Optional<NextQuestion> next) {
        List<String> lines = new ArrayList<>();
        lines.add("  "
                + text.say("适用的筛查规则：%d 条", "screening rules that bear on it: %d")
                        .formatted(screening.judgedBy()));
        lines.addAll(screenings.amounts(screening));
        next.ifPresent(question -> questions.add(lines, question));
        asking.add(lines, screening.askFirst(), screening.missing());
        asking.addJudgements(lines, screening.judgements());
        return lines;
    }

    private void stage(TracedStage stage, List<RuleTrace> rules) throws IOException {
        List<RuleTrace> own =
                ordered(rules.stream().filter(rule -> rule.stage() == stage).toList());
        if (!own.isEmpty()) {
            line("");
            String words = stage.words().in(text.language());
            line(text.say("【" + words + "规则】", "[" + words + "]"));
        }
        for (RuleTrace rule : own) {
            line("");
            lines(traces.lines(rule));
        }
    }

    /** Those that fired or are undecided first, then those that failed; each part as the policy has them. */
    private static List<RuleTrace> ordered(List<RuleTrace> rules) {
        return ImmutableList.sortedCopyOf(Comparator.comparing(rule -> rule.truth() == Truth.FALSE), rules);
    }

    private void changes(List<Change> all) throws IOException {
        line(changes.heading(!all.isEmpty()));
        for (Change change : all) {
            line("  " + changes.line(change));
        }
    }

    /** What people have to judge is told once: with the screening where there is one. */
    private List<String> routed(Routing routing, boolean screened) {
        List<String> lines = new ArrayList<>();
        String summary = routings.summary(routing);
        lines.add("");
        lines.add(text.say("归口和分类：", "Where it goes and what it counts as: ") + summary);
        routings.addResult(lines, routing);
        if (!screened) {
            asking.addJudgements(lines, routing.judgements());
        }
        return lines;
    }

    private List<String> owed(ProjectDuties project) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        boolean none = project.owed().isEmpty() && project.undecided().isEmpty();
        lines.add(text.say("项目义务：", "Duties: ") + (none ? text.say("没有", "none") : ""));
        for (ProjectDuties.Owed owed : project.owed()) {
            DutyStatus status = owed.status();
            String due = duties.due(status.occurrence());
            lines.add("  " + status.occurrence().duty().label().in(text.language())
                    + (due.isEmpty() ? "" : text.say("，到期 ", ", due ") + due)
                    + text.say("，", ", ")
                    + duties.state(DutyLine.of(owed))
                    + text.say("，条款 ", ", clause ")
                    + status.occurrence().duty().citation().clause());
        }
        for (ProjectDuties.OpenDuty open : project.undecided()) {
            lines.add("  " + text.say("未决：", "Undecided: ")
                    + open.duty().label().in(text.language())
                    + text.say("，缺 ", ", missing ")
                    + text.labels(open.rule().missing()));
        }
        return lines;
    }

    private static ImmutableSet<Bilingual> warnings(Explanation explanation) {
        return Stream.of(
                        explanation.screening().stream().flatMap(one -> one.warnings().stream()),
                        explanation.routing().stream().flatMap(one -> one.warnings().stream()),
                        explanation.duties().stream().flatMap(one -> one.warnings().stream()))
                .flatMap(warnings -> warnings)
                .collect(ImmutableSet.toImmutableSet());
    }

    private void lines(List<String> lines) throws IOException {
        page.lines(lines);
    }

    private void line(String words) throws IOException {
        page.line(words);
    }
}
