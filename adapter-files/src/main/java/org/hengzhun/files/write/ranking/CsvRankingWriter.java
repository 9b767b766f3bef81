package org.hengzhun.files.write.ranking;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.ranking.GroupRanking;
import org.hengzhun.core.ranking.ItemRanks;
import org.hengzhun.core.ranking.Movement;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.ranking.Subtotal;
import org.hengzhun.core.ranking.Totals;
import org.hengzhun.core.ranking.Unranked;
import org.hengzhun.core.score.Branch;
import org.hengzhun.core.score.Leaf;
import org.hengzhun.core.score.ScoreLine;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.CsvTable;
import org.hengzhun.files.write.ReportWriter;

/** Writes a ranking as a table for spreadsheets: a row a unit, a column for the points of each item. */
public final class CsvRankingWriter implements ReportWriter<RankingReport> {

    private final Writer out;
    private final RankingText text;

    /** Writes to the output, which stays open. */
    public CsvRankingWriter(Writer out, Language language) {
        this.out = out;
        this.text = new RankingText(language);
    }

    @Override
    public void write(RankingReport report, Sources sources) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(
                text.language().say("分组", "group"),
                text.language().say("名次", "rank"),
                text.language().say("单位", "unit"),
                text.language().say("得分", "score"),
                text.language().say("上期名次", "previousRank"),
                text.language().say("结果", "outcome")));
        parts(report)
                .forEach(branch -> header.add(
                        branch.label().in(text.language()) + text.language().say("小计", " subtotal")));
        for (Leaf leaf : report.scheme().leaves()) {
            String label = leaf.label().in(text.language());
            header.add(label);
            header.add(label + text.language().say("得分", " points"));
            header.add(label + text.language().say("名次", " rank"));
        }
        List<ScoreLine.LineKind> others = others(report);
        others.forEach(kind -> header.add(label(kind)));
        header.add(text.language().say("说明", "remark"));
        rows.add(header);
        for (GroupRanking group : report.ranking().groups()) {
            ItemRanks ranks = ItemRanks.of(group);
            group.rows().forEach(row -> rows.add(row(row, group.group(), ranks, others, report)));
        }
        report.totals().ifPresent(totals -> rows.add(total(totals, report, header.size())));
        report.ranking().unranked().forEach(unranked -> rows.add(unranked(unranked, header.size())));
        CsvTable.write(out, rows);
    }

    /** The kinds of lines beside the items that any unit has: with a column for each the points of a row add up to its score. */
    private static List<ScoreLine.LineKind> others(RankingReport report) {
        Set<ScoreLine.LineKind> found = report.ranking().groups().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.score().lines().stream())
                .map(line -> line.head().kind())
                .collect(Collectors.toSet());
        return Stream.of(ScoreLine.LineKind.values())
                .filter(kind -> kind != ScoreLine.LineKind.ITEM && found.contains(kind))
                .toList();
    }

    private String label(ScoreLine.LineKind kind) {
        return switch (kind) {
            case ITEM -> text.language().say("考核项", "items");
            case COMPOSITE -> text.language().say("合成项得分", "means points");
            case LIMIT -> text.language().say("封顶保底", "limits points");
            case RULING -> text.language().say("加扣分", "rulings points");
            case VETO -> text.language().say("否决扣分", "vetoes points");
            case ROUNDING -> text.language().say("取整", "rounding points");
        };
    }

    private static String points(Standing row, ScoreLine.LineKind kind) {
        return row.score().lines().stream()
                .filter(line -> line.head().kind() == kind)
                .map(ScoreLine::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private List<String> row(
            Standing row, String group, ItemRanks ranks, List<ScoreLine.LineKind> others, RankingReport report) {
        String previous = row.movement() instanceof Movement.Moved moved
                ? RankingText.plain(moved.previousRank())
                : text.movement(row.movement());
        List<String> cells = new ArrayList<>(List.of(
                group,
                RankingText.plain(row.rank()),
                row.unit(),
                row.score().total().toPlainString(),
                previous,
                text.outcomes(row)));
        Subtotal.of(report.scheme(), row.score())
                .forEach(part -> cells.add(part.points().toPlainString()));
        for (Leaf leaf : report.scheme().leaves()) {
            var line = row.score().lines().stream()
                    .filter(one -> one.name().equals(leaf.name()))
                    .findFirst();
            cells.add(line.flatMap(one -> report.shown(one, text.language())).orElse(""));
            cells.add(line.map(one -> one.points().toPlainString()).orElse(""));
            OptionalInt rank = ranks.of(row.unit(), leaf.name());
            cells.add(rank.isPresent() ? String.valueOf(rank.getAsInt()) : "");
        }
        others.forEach(kind -> cells.add(points(row, kind)));
        cells.add(remark(row, report));
        return cells;
    }

    /** What the columns of the items do not show, a veto above all: with it the line adds up. */
    private String remark(Standing row, RankingReport report) {
        Set<String> items = report.scheme().leaves().stream().map(Leaf::name).collect(Collectors.toSet());
        Stream<String> others = row.score().lines().stream()
                .filter(line -> !items.contains(line.name()))
                .map(line -> line.head().label().in(text.language()) + " "
                        + line.points().toPlainString());
        Stream<String> local = row.score().restsOnLocal()
                ? Stream.of(text.language().say("含本地参数", "rests on local parameters"))
                : Stream.empty();
        return Stream.concat(others, local)
                .collect(Collectors.joining(text.language().say("；", "; ")));
    }

    /** The branches just below the whole, which the rows have a column for. */
    private static List<Branch> parts(RankingReport report) {
        return report.scheme().root().children().stream()
                .filter(Branch.class::isInstance)
                .map(Branch.class::cast)
                .toList();
    }

    /** The row of what the units are parts of: its values in the columns of the items, all others in the remark. */
    private List<String> total(Totals totals, RankingReport report, int columns) {
        List<String> cells =
                new ArrayList<>(List.of("", "", totals.of() + text.language().say("合计", " total")));
        cells.addAll(Collections.nCopies(3 + parts(report).size(), ""));
        Map<String, Totals.Item> items = new LinkedHashMap<>();
        totals.items().forEach(item -> items.put(item.indicator().name(), item));
        for (Leaf leaf : report.scheme().leaves()) {
            Totals.Item item = items.remove(leaf.indicator().name());
            cells.addAll(List.of(item == null ? "" : RankingReport.shown(item, text.language()), "", ""));
        }
        cells.addAll(Collections.nCopies(columns - 1 - cells.size(), ""));
        cells.add(items.values().stream()
                .map(item -> item.label().in(text.language()) + " " + RankingReport.shown(item, text.language()))
                .collect(Collectors.joining(text.language().say("；", "; "))));
        return cells;
    }

    private List<String> unranked(Unranked unranked, int columns) {
        List<String> cells = new ArrayList<>(List.of(unranked.group(), "", unranked.unit()));
        while (cells.size() < columns - 1) {
            cells.add("");
        }
        cells.add(unranked.reasons().stream()
                .map(reason -> reason.in(text.language()))
                .collect(Collectors.joining(text.language().say("；", "; "))));
        return cells;
    }
}
