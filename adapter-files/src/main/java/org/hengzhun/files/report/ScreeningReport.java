package org.hengzhun.files.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.write.QuestionText;

/**
 * A report on all projects of a run (审查情况报告): how many of each verdict, county by county, the list to search, and of each project
 * why. Immutable.
 */
public final class ScreeningReport {

    private final ReadAloud aloud;
    private final ProjectSentences words;
    private final QuestionText questions;
    private final Drafting drafting;

    private ScreeningReport(Language language) {
        this.aloud = new ReadAloud(language);
        this.words = new ProjectSentences(aloud);
        this.questions = new QuestionText(aloud.values());
        this.drafting = new Drafting(aloud);
    }

    /** The report on the run. */
    public static Paper of(ScreeningRun run, Language language) {
        return new ScreeningReport(language).paper(run);
    }

    private Paper paper(ScreeningRun run) {
        run.any().ifPresent(aloud::about);
        List<Screening> told =
                run.projects().stream().map(ScreeningRun.Judged::screening).toList();
        String name = aloud.say("招商项目审查情况报告", "Report on the review of projects");
        return new Paper(
                aloud.language(),
                name,
                List.of(new Paper.Part(name, name, blocks(run, told))),
                new ScreeningDraft(aloud).reasons(run, told, /* asks= */ false),
                drafting.smallPrint(run.policy(), run.asOf(), run.inputs()));
    }

    private List<Block> blocks(ScreeningRun run, List<Screening> told) {
        List<Block> blocks = new ArrayList<>();
        Map<Verdict, Long> counts = counts(told);
        blocks.add(new Block.Paragraph(summary(run, told, counts)));
        blocks.add(new Block.Heading(1, aloud.number(1, 1) + aloud.say("结论分布", "Verdicts")));
        blocks.add(new Block.Bars(
                aloud.say("各类结论的项目数", "Projects of each verdict"),
                counts.entrySet().stream()
                        .map(count -> bar(words(count.getKey()), count.getValue()))
                        .toList()));
        Map<String, List<Screening>> counties = told.stream()
                .collect(Collectors.groupingBy(
                        one -> words.county(one.project()), LinkedHashMap::new, Collectors.toList()));
        blocks.add(new Block.Bars(
                aloud.say("各县（市、区）的项目数和结论", "Projects and verdicts by county"),
                Stream.of(Verdict.values()).map(this::words).toList(),
                counties.entrySet().stream()
                        .map(county -> bar(county.getKey(), county.getValue()))
                        .toList()));
        blocks.add(counties(counties, counts));
        blocks.add(new Block.Heading(1, aloud.number(1, 2) + aloud.say("项目清单", "The projects")));
        blocks.add(list(told));
        blocks.add(new Block.Heading(1, aloud.number(1, 3) + aloud.say("逐项说明", "Why, project by project")));
        run.projects().forEach(one -> blocks.add(why(one)));
        return blocks;
    }

    private String summary(ScreeningRun run, List<Screening> told, Map<Verdict, Long> counts) {
        String each = counts.entrySet().stream()
                .map(count -> words(count.getKey()) + aloud.say("%d个", " %d").formatted(count.getValue()))
                .collect(Collectors.joining(aloud.say("，", ", ")));
        long open = told.stream().filter(one -> !one.isFinal()).count();
        String undecided = open == 0
                ? ""
                : aloud.say("其中%d个结论未定，补齐信息后可能改变。".formatted(open), " Of these %d are not final.".formatted(open));
        return aloud.say(
                "依据《%s》（%s），按%s的情况，对%d个招商项目进行了审查：%s。%s"
                        .formatted(
                                run.policy().title(),
                                run.policy().document(),
                                aloud.day(run.asOf()),
                                told.size(),
                                each,
                                undecided),
                "Under %s (%s), as of %s, %d projects were reviewed: %s.%s"
                        .formatted(
                                run.policy().title(),
                                run.policy().document(),
                                aloud.day(run.asOf()),
                                told.size(),
                                each,
                                undecided));
    }

    private String words(Verdict verdict) {
        return verdict.words().in(aloud.language());
    }

    private static Map<Verdict, Long> counts(List<Screening> told) {
        return told.stream().collect(Collectors.groupingBy(Screening::verdict, TreeMap::new, Collectors.counting()));
    }

    private Block.Bar bar(String label, long count) {
        return new Block.Bar(
                label, BigDecimal.valueOf(count), aloud.say("%d个", "%d").formatted(count));
    }

    private Block.Bar bar(String county, List<Screening> own) {
        Map<Verdict, Long> counts = counts(own);
        return new Block.Bar(
                county,
                Stream.of(Verdict.values())
                        .map(verdict -> BigDecimal.valueOf(counts.getOrDefault(verdict, 0L)))
                        .toList(),
                aloud.say("%d个", "%d").formatted(own.size()));
    }

    /** A row a county, a column a verdict. */
    private Block.Grid counties(Map<String, List<Screening>> counties, Map<Verdict, Long> verdicts) {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.add(Column.words(aloud.say("承接县区", "County"), 4));
        verdicts.keySet().forEach(verdict -> columns.add(Column.figures(words(verdict), 3)));
        columns.add(Column.figures(aloud.say("合计", "Total"), 2));
        List<List<String>> rows = new ArrayList<>();
        counties.forEach((county, own) -> rows.add(row(county, counts(own), verdicts)));
        rows.add(row(aloud.say("合计", "Total"), verdicts, verdicts));
        return new Block.Grid(
                aloud.say("各县（市、区）项目结论", "Verdicts by county"), columns.build(), rows, /* searchable= */ false);
    }

    private static List<String> row(String label, Map<Verdict, Long> own, Map<Verdict, Long> verdicts) {
        List<String> cells = new ArrayList<>(List.of(label));
        verdicts.keySet().forEach(verdict -> cells.add(String.valueOf(own.getOrDefault(verdict, 0L))));
        cells.add(
                String.valueOf(own.values().stream().mapToLong(Long::longValue).sum()));
        return cells;
    }

    private Block.Grid list(List<Screening> told) {
        return new Block.Grid(
                "",
                List.of(
                        Column.words(aloud.say("编号", "Id"), 4),
                        Column.words(aloud.say("名称", "Name"), 6),
                        Column.signs(aloud.say("县区", "County"), 3),
                        Column.signs(aloud.say("阶段", "Stage"), 3),
                        Column.signs(aloud.say("结论", "Verdict"), 4),
                        Column.words(aloud.say("依据", "Basis"), 7),
                        Column.words(aloud.say("先补", "Ask first"), 5)),
                told.stream().map(this::row).toList(),
                /* searchable= */ true);
    }

    private List<String> row(Screening screening) {
        Project project = screening.project();
        return List.of(
                VisibleText.of(project.id()),
                words.name(project),
                aloud.value(project, Project.COUNTY).orElse(""),
                aloud.value(project, Project.STAGE).orElse(""),
                words.verdict(screening),
                screening.findings().stream()
                        .map(finding -> aloud.basis(finding.reason().citation()))
                        .distinct()
                        .collect(aloud.chained()),
                aloud.labels(screening.askFirst()));
    }

    private Block.Folded why(ScreeningRun.Judged judged) {
        Screening screening = judged.screening();
        List<Block> inside = new ArrayList<>();
        paragraphs(inside, List.of(words.basics(screening.project())));
        paragraphs(inside, words.demands(screening));
        paragraphs(inside, words.amounts(screening));
        paragraphs(inside, words.grounds(screening));
        judged.next()
                .ifPresent(next -> inside.add(
                        new Block.Paragraph(aloud.brackets(questions.line(next).strip()))));
        paragraphs(inside, words.wanted(screening));
        paragraphs(inside, words.judgements(screening));
        words.warnings(screening).forEach(warning -> inside.add(new Block.Remark(warning)));
        return new Block.Folded(
                words.who(screening.project()) + aloud.say("：", ": ") + words.verdict(screening), inside);
    }

    private static void paragraphs(List<Block> blocks, List<String> lines) {
        lines.stream().filter(line -> !line.isEmpty()).forEach(line -> blocks.add(new Block.Paragraph(line)));
    }
}
