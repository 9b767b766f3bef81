package org.hengzhun.files.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengzhun.core.ranking.GroupRanking;
import org.hengzhun.core.ranking.Movement;
import org.hengzhun.core.ranking.Place;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.ranking.Totals;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.write.ranking.PartPoints;
import org.hengzhun.files.write.ranking.RankingText;

/**
 * A group of a ranking as a table whose columns add up to the score: its parts, what rulings and vetoes change, and whatever is left.
 * Immutable.
 */
final class RankingTable {

    private final RankingReport report;
    private final ReadAloud aloud;
    private final RankingText text;

    RankingTable(RankingReport report, ReadAloud aloud) {
        this.report = report;
        this.aloud = aloud;
        this.text = new RankingText(aloud.language());
    }

    /**
     * The table of a group.
     *
     * @param brief without what its places mean, which a bulletin tells in sentences
     */
    Block.Grid of(GroupRanking group, boolean brief) {
        List<PartPoints> points = PartPoints.of(report, group, aloud.language());
        boolean overall = report.scheme().grouping() == Scheme.Grouping.BOTH;
        boolean compared = group.rows().stream().anyMatch(row -> !(row.movement() instanceof Movement.NotCompared));
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.add(Column.signs(overall ? aloud.say("组内名次", "Rank in group") : aloud.say("名次", "Rank"), 3));
        if (overall) {
            columns.add(Column.signs(aloud.say("全市名次", "Rank overall"), 3));
        }
        columns.add(Column.words(aloud.say("单位", "Unit"), 5));
        points.forEach(column -> columns.add(Column.figures(column.header(), 4)));
        columns.add(Column.figures(aloud.say("得分", "Score"), 4));
        if (compared) {
            columns.add(Column.signs(aloud.say("位次变化", "Change"), 3));
        }
        boolean meant =
                !brief && group.rows().stream().anyMatch(row -> !meaning(row).isEmpty());
        boolean graded = brief && group.rows().stream().anyMatch(row -> row.grade() != null);
        if (meant) {
            columns.add(Column.words(aloud.say("结果", "Outcome"), 6));
        } else if (graded) {
            columns.add(Column.words(aloud.say("等次", "Grade"), 4));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < group.rows().size(); i++) {
            Standing row = group.rows().get(i);
            List<String> cells = row(row, points, i, overall, compared);
            if (meant) {
                cells.add(meaning(row));
            } else if (graded) {
                cells.add(text.grade(row));
            }
            rows.add(cells);
        }
        return new Block.Grid("", columns.build(), rows, /* searchable= */ false);
    }

    private List<String> row(Standing row, List<PartPoints> points, int at, boolean overall, boolean compared) {
        List<String> cells = new ArrayList<>();
        cells.add(text.rank(row.place()));
        Place all = row.overall();
        if (overall) {
            cells.add(all == null ? "" : text.rank(all));
        }
        cells.add(row.unit());
        points.forEach(column -> cells.add(column.ofRows().get(at).toPlainString()));
        cells.add(row.score().total().toPlainString());
        if (compared) {
            cells.add(text.movement(row.movement()));
        }
        return cells;
    }

    String meaning(Standing row) {
        return Stream.concat(
                        Stream.of(text.grade(row)).filter(grade -> !grade.isEmpty()),
                        row.outcomes().stream().map(outcome -> outcome.label().in(aloud.language())))
                .collect(aloud.listed());
    }

    String totals(Totals totals) {
        return totals.of()
                + aloud.say("合计：", " total: ")
                + totals.items().stream()
                        .map(item -> item.label().in(aloud.language())
                                + aloud.say("", " ")
                                + RankingReport.shown(item, aloud.language()))
                        .collect(aloud.chained());
    }
}
