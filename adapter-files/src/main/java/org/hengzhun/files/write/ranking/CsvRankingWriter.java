package org.hengzhun.files.write.ranking;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hengzhun.core.ranking.GroupRanking;
import org.hengzhun.core.ranking.ItemRanks;
import org.hengzhun.core.ranking.Movement;
import org.hengzhun.core.ranking.Place;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.ranking.Totals;
import org.hengzhun.core.ranking.Unranked;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.ScoreLine;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.CsvTable;
import org.hengzhun.files.write.ReportWriter;

/** Writes a ranking as a table for spreadsheets: a row a unit, a column for the points of each item. */
public final class CsvRankingWriter implements ReportWriter<RankingReport> {

    /** The place among the units of all groups stands after that in the group. */
    private static final int OVERALL = 2;

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
                text.language().say("上期名次", "previousRank")));
        boolean graded = RankingText.isGraded(report);
        if (graded) {
            header.add(text.language().say("等次", "grade"));
        }
        header.add(text.language().say("结果", "outcome"));
        boolean overall = report.scheme().grouping() == Scheme.Grouping.BOTH;
        if (overall) {
            header.add(OVERALL, text.language().say("全市名次", "overallRank"));
        }
        int heads = header.size();
        RankingColumns columns = new RankingColumns(report, text.language());
        header.addAll(columns.headers());
        RankingCells beside = new RankingCells(text);
        List<ScoreLine.LineKind> others = RankingCells.others(report.ranking().groups());
        others.forEach(kind -> header.add(beside.label(kind)));
        header.add(text.language().say("说明", "remark"));
        rows.add(header);
        for (GroupRanking group : report.ranking().groups()) {
            ItemRanks ranks = ItemRanks.of(group);
            for (Standing row : group.rows()) {
                List<String> cells = heads(row, group.group(), overall, graded);
                cells.addAll(columns.cells(row, group.group(), ranks));
                others.forEach(kind -> cells.add(RankingCells.points(row, kind)));
                cells.add(beside.remark(row, report.scheme().of(group.group())));
                rows.add(cells);
            }
        }
        report.totals().ifPresent(totals -> rows.add(total(totals, columns, overall, heads, header.size())));
        report.ranking().unranked().forEach(unranked -> rows.add(unranked(unranked, overall, header.size())));
        CsvTable.write(out, rows);
    }

    /** Who it is, where it stands and what that means. */
    private List<String> heads(Standing row, String group, boolean overall, boolean graded) {
        String previous = row.movement() instanceof Movement.Moved moved
                ? RankingText.plain(moved.previousRank())
                : text.movement(row.movement());
        List<String> cells = new ArrayList<>(List.of(
                group,
                RankingText.plain(row.rank()),
                row.unit(),
                row.score().total().toPlainString(),
                previous));
        if (graded) {
            cells.add(text.grade(row));
        }
        cells.add(text.meanings(row));
        if (overall) {
            Place place = row.overall();
            cells.add(OVERALL, place == null ? "" : RankingText.plain(place.rank()));
        }
        return cells;
    }

    /** The row of what the units are parts of: its values in the columns of the items, all others in the remark. */
    private List<String> total(Totals totals, RankingColumns columns, boolean overall, int heads, int width) {
        List<String> cells =
                new ArrayList<>(List.of("", "", totals.of() + text.language().say("合计", " total")));
        if (overall) {
            cells.add(OVERALL, "");
        }
        cells.addAll(Collections.nCopies(heads - cells.size(), ""));
        cells.addAll(columns.cells(totals));
        cells.addAll(Collections.nCopies(width - 1 - cells.size(), ""));
        cells.add(columns.rest(totals));
        return cells;
    }

    private List<String> unranked(Unranked unranked, boolean overall, int columns) {
        List<String> cells = new ArrayList<>(List.of(unranked.group(), "", unranked.unit()));
        if (overall) {
            cells.add(OVERALL, "");
        }
        while (cells.size() < columns - 1) {
            cells.add("");
        }
        cells.add(text.reasons(unranked));
        return cells;
    }
}
