package org.hengzhun.files.write.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.ranking.GroupRanking;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.score.Leaf;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.ScoreLine;

/** The cells of a ranking beside those of its items, in any table: with them the points of a row add up. Immutable. */
final class RankingCells {

    private final RankingText text;

    RankingCells(RankingText text) {
        this.text = text;
    }

    /** The kinds of lines beside the items that any unit has: with a column for each the points of a row add up to its score. */
    static List<ScoreLine.LineKind> others(List<GroupRanking> groups) {
        Set<ScoreLine.LineKind> found = groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.score().lines().stream())
                .map(line -> line.head().kind())
                .collect(Collectors.toSet());
        return Stream.of(ScoreLine.LineKind.values())
                .filter(kind -> kind != ScoreLine.LineKind.ITEM && found.contains(kind))
                .toList();
    }

    /** What the column of a kind of lines is called. */
    String label(ScoreLine.LineKind kind) {
        return switch (kind) {
            case ITEM -> text.language().say("考核项", "items");
            case COMPOSITE -> text.language().say("合成项得分", "means points");
            case LIMIT -> text.language().say("封顶保底", "limits points");
            case RULING -> text.language().say("加扣分", "rulings points");
            case VETO -> text.language().say("否决扣分", "vetoes points");
            case ROUNDING -> text.language().say("取整", "rounding points");
        };
    }

    /** The points of all lines of a kind. */
    static String points(Standing row, ScoreLine.LineKind kind) {
        return row.score().lines().stream()
                .filter(line -> line.head().kind() == kind)
                .map(ScoreLine::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    /** What the columns of the items do not show, a veto above all: with it the line adds up. */
    String remark(Standing row, Scheme scheme) {
        Set<String> items = scheme.leaves().stream().map(Leaf::name).collect(Collectors.toSet());
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
}
