package org.hengzhun.files.write.difference;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hengzhun.core.difference.FlipCounts;
import org.hengzhun.core.difference.FlipCounts.Turn;
import org.hengzhun.core.difference.PolicyChange;
import org.hengzhun.core.difference.ProjectDifference;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.GroundsText;
import org.hengzhun.files.write.LineSpool;
import org.hengzhun.files.write.TextPage;
import org.hengzhun.files.write.TextRun;
import org.hengzhun.files.write.ValueText;
import org.hengzhun.files.write.screening.ScreeningText;
import org.jspecify.annotations.Nullable;

/** Writes for people who flips: how many first, from what to what and where, then each project with the reason. */
public final class TextDifferenceWriter implements DifferenceWriter {

    private final TextRun run;
    private final ValueText text;
    private final EditText edits;
    private final ScreeningText screenings;
    private final GroundsText grounds;
    private final FlipCounts counts = new FlipCounts();
    private final LineSpool flips = new LineSpool();
    private @Nullable PolicyChange change;

    /** Writes on the page. */
    public TextDifferenceWriter(TextPage page, Language language) {
        this.text = new ValueText(language);
        this.run = new TextRun(page, text);
        this.edits = new EditText(text);
        this.screenings = new ScreeningText(text, page.layout());
        this.grounds = new GroundsText(text);
    }

    @Override
    public void between(PolicyChange between) throws IOException {
        change = between;
        run.lines(edits.heading(between));
        run.line("");
    }

    @Override
    public void begin(PolicyStamp policy, LocalDate asOf, int inputs) throws IOException {
        run.begin(policy, asOf, inputs);
    }

    @Override
    public void write(ProjectDifference difference, Source source) throws IOException {
        text.about(difference.project());
        counts.add(difference);
        if (difference.flips()) {
            spool(heading(difference, source));
            if (!difference.causes().isEmpty()) {
                spool("  " + text.say("原因：", "Because: ") + edits.causes(difference.causes()));
            }
            for (Finding finding : difference.came()) {
                spool("  " + finding(text.say("新增", "New"), finding));
            }
            for (Finding finding : difference.went()) {
                spool("  " + finding(text.say("不再有", "No longer"), finding));
            }
            for (Bilingual warning : difference.after().warnings()) {
                run.warn(run.who(difference.project().id(), source), warning);
            }
        }
    }

    private void spool(String line) throws IOException {
        flips.add(VisibleText.of(line));
    }

    private String heading(ProjectDifference difference, Source source) {
        Project project = difference.project();
        String name = Objects.requireNonNullElse(project.get(Project.NAME), "");
        String county = FlipCounts.name(project);
        String from = run.from(source);
        return (project.id() + " " + name).strip()
                + (county.isEmpty() ? "" : text.brackets(county))
                + (from.isEmpty() ? "" : text.brackets(from))
                + text.say("：", ": ")
                + screenings.verdict(difference.before())
                + " → "
                + screenings.verdict(difference.after());
    }

    private String finding(String word, Finding finding) {
        String outcome = finding.words().in(text.language());
        return word
                + text.say("【" + outcome + "】", " " + outcome + ": ")
                + finding.reason().title()
                + text.brackets(grounds.basis(
                        finding.reason().citation(), finding.reason().rule()))
                + (finding.reason().restsOnAssumed() ? text.say("，依据假设的数", ", resting on what is supposed") : "");
    }

    @Override
    public void refused(Refusal refusal) throws IOException {
        run.refused(refusal);
    }

    @Override
    public void end(List<InputSummary> inputs) throws IOException {
        run.line(headline());
        if (counts.flips() > 0) {
            run.line(text.say("按县区：", "By county:"));
            for (Map.Entry<String, ? extends Map<Turn, Integer>> county :
                    counts.counties().entrySet()) {
                run.line("  " + (county.getKey().isEmpty() ? text.say("县区未填", "no county") : county.getKey())
                        + " " + FlipCounts.sum(county.getValue())
                        + text.brackets(turns(county.getValue())));
            }
            run.line("");
        }
        try (flips) {
            flips.forEach(run::line);
        }
        if (counts.flips() > 0) {
            run.line("");
        }
        run.end(total(), inputs);
    }

    private String headline() {
        String condition = change == null ? "" : edits.condition(change) + text.say("，", ", ");
        return counts.flips() == 0
                ? condition + text.say("没有项目改变结论。", "no project gets another verdict.")
                : condition
                        + text.say("%d 个项目改变结论：%s。", "%d projects get another verdict: %s.")
                                .formatted(counts.flips(), turns(counts.turns()));
    }

    private String turns(Map<Turn, Integer> turns) {
        return turns.entrySet().stream()
                .map(turn -> edits.turn(turn.getKey()) + " " + turn.getValue())
                .collect(Collectors.joining(text.say("，", ", ")));
    }

    private String total() {
        return text.say("共 %d 个项目", "%d projects").formatted(counts.projects())
                + (counts.otherwise() == 0
                        ? ""
                        : text.say("；另有 %d 个结论不变、处理意见有变", "; %d more keep their verdict with other findings")
                                .formatted(counts.otherwise()))
                + text.say("。", ".");
    }

    @Override
    public void close() throws IOException {
        flips.close();
    }
}
