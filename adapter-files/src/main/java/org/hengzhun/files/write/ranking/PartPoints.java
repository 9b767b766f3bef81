package org.hengzhun.files.write.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.ranking.GroupRanking;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.ranking.Subtotal;
import org.hengzhun.core.score.Branch;
import org.hengzhun.core.score.Node;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.ScoreLine;
import org.hengzhun.core.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a score brings each unit of a group (各部分得分): the parts of the scheme just below the whole, what rulings and
 * vetoes change, and whatever is left, so that the parts of a unit add up to its score.
 *
 * @param full the full marks of a part of the scheme; null for none
 * @param ofRows the points, one for each row of the group
 */
public record PartPoints(String header, @Nullable Ratio full, List<BigDecimal> ofRows) {

    public PartPoints {
        ofRows = List.copyOf(ofRows);
    }

    /** The parts of the scores of a group, those that change nothing left out. */
    public static List<PartPoints> of(RankingReport report, GroupRanking group, Language language) {
        Scheme scheme = report.scheme().of(group.group());
        List<PartPoints> columns = new ArrayList<>();
        for (Node part : scheme.root().children()) {
            columns.add(new PartPoints(
                    part.label().in(language),
                    part.weight(),
                    group.rows().stream().map(row -> ofPart(part, scheme, row)).toList()));
        }
        PartPoints rulings = ofKind(group, ScoreLine.LineKind.RULING, language.say("加扣分", "Rulings"));
        PartPoints vetoes = ofKind(group, ScoreLine.LineKind.VETO, language.say("否决扣分", "Vetoes"));
        Stream.of(rulings, vetoes).filter(column -> !column.isEmpty()).forEach(columns::add);
        PartPoints rest = rest(group, columns, language);
        if (!rest.isEmpty()) {
            columns.add(rest);
        }
        return columns;
    }

    private static PartPoints rest(GroupRanking group, List<PartPoints> columns, Language language) {
        List<BigDecimal> rest = new ArrayList<>();
        for (int i = 0; i < group.rows().size(); i++) {
            int at = i;
            rest.add(columns.stream()
                    .map(column -> column.ofRows.get(at))
                    .reduce(group.rows().get(i).score().total(), BigDecimal::subtract));
        }
        return new PartPoints(language.say("封顶和取整", "Caps and rounding"), null, rest);
    }

    private boolean isEmpty() {
        return ofRows.stream().allMatch(points -> points.signum() == 0);
    }

    private static BigDecimal ofPart(Node part, Scheme scheme, Standing row) {
        return part instanceof Branch
                ? Subtotal.of(scheme, row.score()).stream()
                        .filter(one -> one.branch().name().equals(part.name()))
                        .map(Subtotal::points)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                : sum(row.score().lines().stream().filter(line -> line.name().equals(part.name())));
    }

    private static PartPoints ofKind(GroupRanking group, ScoreLine.LineKind kind, String header) {
        return new PartPoints(
                header,
                null,
                group.rows().stream()
                        .map(row -> sum(row.score().lines().stream()
                                .filter(line -> line.head().kind() == kind)))
                        .toList());
    }

    private static BigDecimal sum(Stream<ScoreLine> lines) {
        return lines.map(ScoreLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
