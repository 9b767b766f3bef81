package org.hengzhun.files.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.duty.DutyLine;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.explanation.ConditionTrace;
import org.hengzhun.core.explanation.Explanation;
import org.hengzhun.core.explanation.RuleTrace;
import org.hengzhun.core.explanation.TracedStage;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.policy.SwitchedOff;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Box;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.QuestionText;
import org.hengzhun.files.write.SwitchedOffText;
import org.hengzhun.files.write.duty.DutyText;
import org.hengzhun.files.write.explanation.ChangeText;
import org.hengzhun.files.write.explanation.ExplanationReport;
import org.hengzhun.files.write.routing.RoutingText;
import org.jspecify.annotations.Nullable;

/** All a policy says of one project and why, provision by provision (项目审查说明). Immutable. */
public final class ExplanationPaper {

    private final ReadAloud aloud;
    private final ProjectSentences words;
    private final QuestionText questions;
    private final ChangeText changes;
    private final RoutingText routings;
    private final DutyText duties;

    private ExplanationPaper(Language language) {
        this.aloud = new ReadAloud(language);
        this.words = new ProjectSentences(aloud);
        this.questions = new QuestionText(aloud.values());
        this.changes = new ChangeText(aloud.values());
        this.routings = new RoutingText(aloud.values());
        this.duties = new DutyText(language);
    }

    /** The paper on one project. */
    public static Paper of(ExplanationReport report, Sources sources, Language language) {
        return new ExplanationPaper(language).paper(report.policy(), report.explanation(), sources);
    }

    private Paper paper(PolicyStamp policy, Explanation explanation, Sources sources) {
        aloud.about(explanation.project());
        duties.values().about(explanation.project());
        List<Screening> told = explanation.screening().stream().toList();
        ScreeningRun run = new ScreeningRun(
                policy, explanation.asOf(), List.of(), sources.refused(), sources.inputs(), Optional.empty());
        String title = aloud.say("招商项目审查说明", "Why a project is judged so");
        return new Paper(
                aloud.language(),
                title,
                List.of(new Paper.Part(words.who(explanation.project()), title, blocks(policy, explanation))),
                new ScreeningDraft(aloud).reasons(run, told, /* asks= */ false),
                new Drafting(aloud).smallPrint(policy, explanation.asOf(), sources.inputs()));
    }

    private List<Block> blocks(PolicyStamp policy, Explanation explanation) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(aloud.say(
                "依据《%s》（%s），按%s的情况审查。".formatted(policy.title(), policy.document(), aloud.day(explanation.asOf())),
                "Under %s (%s) as of %s."
                        .formatted(policy.title(), policy.document(), aloud.day(explanation.asOf())))));
        blocks.add(new Block.Form(boxes(explanation)));
        explanation.screening().ifPresent(screening -> changes(blocks, explanation));
        for (TracedStage stage : TracedStage.values()) {
            stage(blocks, stage, explanation.rules());
        }
        switchedOff(blocks, explanation.switchedOff());
        return blocks;
    }

    private List<Box> boxes(Explanation explanation) {
        List<Box> boxes = new ArrayList<>();
        add(boxes, aloud.say("项目", "Project"), List.of(words.who(explanation.project())));
        add(boxes, aloud.say("基本情况", "What is known"), List.of(words.basics(explanation.project())));
        explanation.screening().ifPresent(screening -> {
            add(boxes, aloud.say("结论", "Verdict"), List.of(words.verdict(screening)));
            add(boxes, aloud.say("处理意见和依据", "Demands and basis"), words.demands(screening));
            add(boxes, aloud.say("金额", "Amounts"), words.amounts(screening));
            add(boxes, aloud.say("认定和标准", "Held and measured"), words.grounds(screening));
            add(boxes, aloud.say("待补充", "Missing"), words.wanted(screening));
            add(boxes, aloud.say("需人工判断", "For people to judge"), words.judgements(screening));
            add(boxes, aloud.say("提醒", "Warnings"), words.warnings(screening));
        });
        explanation
                .next()
                .ifPresent(next -> add(
                        boxes, aloud.say("下一问", "Next question"), List.of(aloud.brackets(questions.question(next)))));
        explanation
                .routing()
                .ifPresent(routing -> add(
                        boxes, aloud.say("归口", "Where it goes"), nonEmpty(aloud.brackets(routings.summary(routing)))));
        explanation
                .duties()
                .ifPresent(owed -> add(
                        boxes,
                        aloud.say("项目义务", "Duties"),
                        owed.owed().stream().map(this::owed).toList()));
        return boxes;
    }

    private static List<String> nonEmpty(String line) {
        return line.isEmpty() ? List.of() : List.of(line);
    }

    private static void add(List<Box> boxes, String label, List<String> lines) {
        if (!lines.isEmpty() && !lines.equals(List.of(""))) {
            boxes.add(new Box(label, lines, 0));
        }
    }

    private String owed(ProjectDuties.Owed owed) {
        String due = owed.status().occurrence().due() == null
                ? ""
                : aloud.say("，%s前", ", by %s")
                        .formatted(aloud.day(owed.status().occurrence().due()));
        return aloud.brackets(owed.status().occurrence().duty().label().in(aloud.language()))
                + due
                + aloud.say("，", ", ")
                + aloud.brackets(duties.state(DutyLine.of(owed)))
                + aloud.say("（%s）", " (%s)")
                        .formatted(aloud.basis(owed.status().occurrence().duty().citation()));
    }

    private void changes(List<Block> blocks, Explanation explanation) {
        blocks.add(new Block.Heading(1, aloud.say("什么会改变结论", "What would change the verdict")));
        blocks.add(new Block.Paragraph(changes.heading(!explanation.changes().isEmpty())));
        explanation.changes().forEach(change -> blocks.add(new Block.Paragraph(aloud.brackets(changes.line(change)))));
    }

    private void stage(List<Block> blocks, TracedStage stage, List<RuleTrace> rules) {
        List<RuleTrace> own = rules.stream()
                .filter(rule -> rule.stage() == stage)
                .sorted(Comparator.comparing(rule -> rule.truth() == Truth.FALSE))
                .toList();
        if (!own.isEmpty()) {
            blocks.add(new Block.Heading(
                    1, stage.words().in(aloud.language()) + aloud.say("：逐条说明", ": provision by provision")));
            own.forEach(rule -> blocks.add(rule(rule)));
        }
    }

    private void switchedOff(List<Block> blocks, List<SwitchedOff> all) {
        if (!all.isEmpty()) {
            blocks.add(new Block.Heading(1, SwitchedOffText.heading(aloud.language())));
            all.forEach(off -> blocks.add(new Block.Paragraph(
                    aloud.brackets(SwitchedOffText.line(off, aloud.language())) + aloud.say("。", "."))));
        }
    }

    private Block.Folded rule(RuleTrace rule) {
        List<Block> inside = new ArrayList<>();
        inside.add(new Block.Paragraph(aloud.say("依据：", "Basis: ")
                + aloud.basis(rule.citation())
                + (rule.entry().isEmpty()
                        ? ""
                        : aloud.say("；对照“%s”", "; measured against \"%s\"").formatted(VisibleText.of(rule.entry())))
                + aloud.say("。", ".")));
        if (!rule.conditions().isEmpty()) {
            inside.add(conditions(rule.conditions()));
        }
        if (!rule.missing().isEmpty()) {
            inside.add(new Block.Paragraph(
                    aloud.say("还缺：", "Missing: ") + aloud.labels(rule.missing()) + aloud.say("。", ".")));
        }
        return new Block.Folded(rule.truth().mark() + " " + aloud.brackets(rule.title()) + effect(rule), inside);
    }

    private String effect(RuleTrace rule) {
        String said = aloud.brackets(rule.words().in(aloud.language()));
        return switch (rule.truth()) {
            case TRUE -> aloud.say("：%s", ": %s").formatted(said);
            case FALSE -> aloud.say("（不适用）", " (does not apply)");
            case UNKNOWN ->
                aloud.say("（资料不全，可能：%s）", " (not known yet, possibly: %s)").formatted(said);
        };
    }

    private Block.Grid conditions(List<ConditionTrace> conditions) {
        return new Block.Grid(
                "",
                List.of(
                        Column.signs(aloud.say("成立", "Holds"), 2),
                        Column.words(aloud.say("条件", "Condition"), 8),
                        Column.words(aloud.say("实填", "Given"), 4),
                        Column.words(aloud.say("标准", "Threshold"), 4),
                        Column.words(aloud.say("相差", "Distance"), 3)),
                conditions.stream().map(this::condition).toList(),
                /* searchable= */ false);
    }

    private List<String> condition(ConditionTrace condition) {
        return Stream.of(
                        condition.truth().mark(),
                        aloud.brackets(condition.words().in(aloud.language())),
                        condition.value() == null ? aloud.values().unknown() : figure(condition, condition.value()),
                        figure(condition, condition.threshold()),
                        figure(condition, condition.distance()))
                .toList();
    }

    private String figure(ConditionTrace condition, @Nullable Object value) {
        return value == null ? "" : aloud.figure(value, condition.unit(), condition.field());
    }
}
