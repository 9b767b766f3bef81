package org.hengzhun.files.write.ranking;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.ranking.Assessment;
import org.hengzhun.core.ranking.Gap;
import org.hengzhun.core.ranking.GroupRanking;
import org.hengzhun.core.ranking.ItemRanks;
import org.hengzhun.core.ranking.Place;
import org.hengzhun.core.ranking.RankingOutcome;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.ranking.Unranked;
import org.hengzhun.core.score.Branch;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.ScoreLine;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.BarLength;
import org.hengzhun.files.write.ReportWriter;
import org.hengzhun.files.write.TextPage;
import org.hengzhun.files.write.TextTable;

/** Writes a ranking as a bulletin: a table with a bar for each unit, then why each stands where it does. */
public final class TextRankingWriter implements ReportWriter<RankingReport> {

    /** Signs of the bar of the best unit. */
    private static final int BAR = 20;

    private final TextPage page;
    private final RankingText text;

    /** Writes on the page. */
    public TextRankingWriter(TextPage page, Language language) {
        this.page = page;
        this.text = new RankingText(language);
    }

    @Override
    public void write(RankingReport report, Sources sources) throws IOException {
        line(report.scheme().label().in(text.language())
                + text.language().say("，", ", ")
                + report.ranking().period());
        line(text.language().say("依据：", "Basis: ")
                + report.policy().title()
                + text.language().say("，", ", ")
                + report.policy().document());
        for (GroupRanking group : report.ranking().groups()) {
            group(group, report);
        }
        if (report.totals().isPresent()) {
            line(text.totals(report.totals().get()));
        }
        for (Unranked unranked : report.ranking().unranked()) {
            line(text.language().say("未参与排名：", "Not ranked: ")
                    + unranked.unit()
                    + text.language().say("，", ", ")
                    + text.reasons(unranked));
        }
        for (Assessment.OpenRuleOfUnit undecided : report.undecided()) {
            line(text.language().say("未定：", "Undecided: ") + text.undecided(undecided, report.scheme()));
        }
        local(report);
        for (String warning : report.warnings(text.language())) {
            line(text.language().say("提醒：", "Note: ") + warning);
        }
        page.sources(sources, text.language());
        page.flush();
    }

    private void group(GroupRanking group, RankingReport report) throws IOException {
        line("");
        if (!group.group().isEmpty()) {
            line(text.language().say("【" + group.group() + "】", "Group " + group.group()) + text.scheme(group, report));
        }
        TextTable table = table(report);
        BigDecimal best = group.rows().stream()
                .map(row -> row.score().total())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        for (Standing row : group.rows()) {
            table.row(cells(row, best));
        }
        page.lines(table.lines());
        if (!group.leavers().isEmpty()) {
            line(text.language().say("本期未列：", "No longer ranked: ")
                    + String.join(text.language().say("、", ", "), group.leavers()));
        }
        parts(group, report);
        line("");
        ItemRanks ranks = ItemRanks.of(group);
        for (Standing row : group.rows()) {
            why(row, group, ranks, report);
        }
        line("");
    }

    private TextTable table(RankingReport report) {
        Language language = text.language();
        String score = language.say("得分", "score");
        String change = language.say("变化", "change");
        String outcome = language.say("结果", "outcome");
        String unit = language.say("单位", "unit");
        TextTable table = new TextTable(page.layout());
        if (report.scheme().grouping() == Scheme.Grouping.BOTH) {
            table.columns(language.say("组内名次", "rank in group"), language.say("全市名次", "rank overall"));
        } else {
            table.columns(language.say("名次", "rank"));
        }
        return table.columns(unit, score, "", change).words(outcome);
    }

    private String[] cells(Standing row, BigDecimal best) {
        String score = row.score().total().toPlainString();
        String bar = bar(row.score().total(), best);
        String change = text.movement(row.movement());
        Place overall = row.overall();
        return overall == null
                ? new String[] {text.rank(row.place()), row.unit(), score, bar, change, text.outcomes(row)}
                : new String[] {
                    text.rank(row.place()), text.rank(overall), row.unit(), score, bar, change, text.outcomes(row)
                };
    }

    private static String bar(BigDecimal score, BigDecimal best) {
        return "#".repeat(BarLength.of(score, best, BAR));
    }

    /** What each part of the score brings each unit (各部分得分), a column a part; nothing where the scheme has no branches. */
    private void parts(GroupRanking group, RankingReport report) throws IOException {
        Scheme scheme = report.scheme().of(group.group());
        if (scheme.root().children().stream().noneMatch(Branch.class::isInstance)) {
            return;
        }
        List<PartPoints> parts = PartPoints.of(report, group, text.language());
        line("");
        line(text.language().say("各部分得分", "Points of each part"));
        TextTable table = new TextTable(page.layout())
                .columns(text.language().say("名次", "rank"), text.language().say("单位", "unit"));
        parts.forEach(part -> table.columns(text.part(part)));
        for (int i = 0; i < group.rows().size(); i++) {
            Standing row = group.rows().get(i);
            List<String> cells = new ArrayList<>(List.of(text.rank(row.place()), row.unit()));
            for (PartPoints part : parts) {
                cells.add(part.ofRows().get(i).toPlainString());
            }
            table.row(cells.toArray(String[]::new));
        }
        page.lines(table.lines());
    }

    private void why(Standing row, GroupRanking group, ItemRanks ranks, RankingReport report) throws IOException {
        line(text.rank(row.place()) + " " + row.unit());
        for (ScoreLine scored : row.score().lines()) {
            line("  " + text.line(scored, ranks.of(row.unit(), scored.name()), report));
            parts(scored, "    ", report);
        }
        for (RankingOutcome outcome : row.outcomes()) {
            line("  " + text.outcome(outcome));
        }
        Gap gap = group.above(row).map(above -> Gap.between(row, above)).orElse(null);
        String tie = group.above(row)
                .map(above -> text.tie(row, above, report.scheme().of(group.group())))
                .orElse("");
        if (!tie.isEmpty()) {
            line("  " + tie);
        }
        if (gap != null) {
            for (String words : text.distance(gap, report)) {
                line("  " + words);
            }
        }
    }

    /** What a mean or a TOPSIS was made of. */
    private void parts(ScoreLine whole, String indent, RankingReport report) throws IOException {
        for (ScoreLine part : whole.parts()) {
            line(indent + text.line(part, OptionalInt.empty(), report));
            parts(part, indent + "  ", report);
        }
    }

    private void local(RankingReport report) throws IOException {
        if (!report.localItems().isEmpty()) {
            line(text.language().say("文件没有规定、由本市确定的考核项：", "Items set by the city and by no document: ")
                    + report.localItems().stream()
                            .map(leaf -> leaf.label().in(text.language()))
                            .distinct()
                            .collect(Collectors.joining(text.language().say("、", ", "))));
        }
        for (ParameterReading reading : report.localParameters()) {
            line(text.local(reading, report.scheme()));
        }
    }

    private void line(String words) throws IOException {
        page.line(words);
    }
}
