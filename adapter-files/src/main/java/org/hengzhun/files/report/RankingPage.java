package org.hengzhun.files.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.ranking.Gap;
import org.hengzhun.core.ranking.GroupRanking;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.ranking.Unranked;
import org.hengzhun.core.score.ScoreLine;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.ranking.RankingText;

/** A report on a ranking (考核情况报告): bars, tables with the change since the period before, and why each unit stands where it does. Immutable. */
public final class RankingPage {

    private final RankingReport report;
    private final ReadAloud aloud;
    private final RankingTable tables;
    private final RankingText text;

    private RankingPage(RankingReport report, Language language) {
        this.report = report;
        this.aloud = new ReadAloud(language);
        this.tables = new RankingTable(report, aloud);
        this.text = new RankingText(language);
    }

    /** The report. */
    public static Paper of(RankingReport report, Sources sources, Language language) {
        return new RankingPage(report, language).paper(sources);
    }

    private Paper paper(Sources sources) {
        String title = aloud.brackets(report.scheme().label().in(aloud.language()))
                + aloud.say("（", " (")
                + aloud.period(report.ranking().period())
                + aloud.say("）", ")");
        return new Paper(
                aloud.language(),
                title,
                List.of(new Paper.Part(title, title, blocks())),
                new RankingDraft(aloud).reasons(report, sources),
                new Drafting(aloud).smallPrint(report.policy(), report.asOf(), sources.inputs()));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(aloud.say("依据：《%s》（%s）。", "Basis: %s (%s).")
                .formatted(report.policy().title(), report.policy().document())));
        for (GroupRanking group : report.ranking().groups()) {
            if (!group.group().isEmpty()) {
                blocks.add(new Block.Heading(1, VisibleText.of(group.group())));
            }
            blocks.add(new Block.Bars(
                    aloud.say("得分", "Scores"),
                    group.rows().stream().map(this::bar).toList()));
            blocks.add(tables.of(group, /* brief= */ false));
            group.rows().forEach(row -> blocks.add(why(row, group)));
        }
        report.totals().ifPresent(totals -> blocks.add(new Block.Remark(tables.totals(totals))));
        if (!report.ranking().unranked().isEmpty()) {
            blocks.add(new Block.Heading(1, aloud.say("未参与排名", "Not ranked")));
            blocks.add(unranked());
        }
        return blocks;
    }

    private Block.Bar bar(Standing row) {
        String moved = text.movement(row.movement());
        return new Block.Bar(
                text.rank(row.place()) + " " + row.unit(),
                row.score().total(),
                row.score().total().toPlainString() + (moved.isEmpty() ? "" : "  " + moved));
    }

    private Block.Folded why(Standing row, GroupRanking group) {
        List<Block> inside = new ArrayList<>();
        inside.add(new Block.Grid(
                "",
                List.of(
                        Column.words(aloud.say("考核项", "Item"), 6),
                        Column.figures(aloud.say("数值", "Value"), 4),
                        Column.figures(aloud.say("得分", "Points"), 3),
                        Column.figures(aloud.say("满分", "Of"), 2),
                        Column.words(aloud.say("依据", "Basis"), 6)),
                row.score().lines().stream().map(this::line).toList(),
                /* searchable= */ false));
        group.above(row)
                .map(above -> Gap.between(row, above))
                .map(this::distance)
                .ifPresent(words -> inside.add(new Block.Paragraph(words)));
        String meaning = tables.meaning(row);
        return new Block.Folded(
                text.rank(row.place())
                        + aloud.say("　", "  ")
                        + row.unit()
                        + aloud.say("：", ": ")
                        + row.score().total().toPlainString()
                        + aloud.say("分", " points")
                        + (meaning.isEmpty() ? "" : aloud.say("，", ", ") + meaning),
                inside);
    }

    private List<String> line(ScoreLine line) {
        String value = line.value() instanceof IndicatorValue.Missing missing
                ? missing.text().in(aloud.language())
                : report.shown(line, aloud.language()).orElse("");
        Citation citation = line.basis().citation();
        String note = line.note() == null ? "" : "\n" + line.note().in(aloud.language());
        return List.of(
                line.head().label().in(aloud.language()),
                value,
                line.points().toPlainString(),
                line.head().max() == null ? "" : RankingText.plain(line.head().max()),
                (citation == null ? "" : aloud.basis(citation))
                        + (line.basis().restsOnLocal() ? aloud.say("（本市确定）", " (set by the city)") : "")
                        + aloud.brackets(note));
    }

    private String distance(Gap gap) {
        String parts = gap.parts().stream()
                .filter(part -> part.points().signum() != 0)
                .map(part -> part.label().in(aloud.language())
                        + aloud.say("", " ")
                        + part.points().toPlainString())
                .collect(Collectors.joining(aloud.say("，", ", ")));
        String words = aloud.say("距上一位（%s）差%s分：%s。", "Behind %s by %s points: %s.")
                .formatted(gap.other(), gap.total().toPlainString(), parts);
        return words
                + Optional.ofNullable(report.lifts().get(gap.unit()))
                        .map(lift -> aloud.say("%s由%s变为%s，可升至第%s名。", " %s from %s to %s would give rank %s.")
                                .formatted(
                                        report.scheme()
                                                .figureLabel(lift.column())
                                                .in(aloud.language()),
                                        RankingText.plain(lift.from()),
                                        RankingText.plain(lift.to()),
                                        RankingText.plain(lift.rank())))
                        .orElse("");
    }

    private Block.Grid unranked() {
        return new Block.Grid(
                "",
                List.of(
                        Column.words(aloud.say("单位", "Unit"), 3),
                        Column.words(aloud.say("分组", "Group"), 3),
                        Column.words(aloud.say("原因", "Why"), 8)),
                report.ranking().unranked().stream().map(this::unranked).toList(),
                /* searchable= */ false);
    }

    private List<String> unranked(Unranked one) {
        return List.of(
                one.unit(),
                one.group(),
                one.reasons().stream()
                        .map(reason -> aloud.brackets(reason.in(aloud.language())))
                        .collect(Collectors.joining("\n")));
    }
}
