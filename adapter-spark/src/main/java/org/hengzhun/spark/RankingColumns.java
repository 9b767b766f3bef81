package org.hengzhun.spark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.ranking.Place;
import org.hengzhun.core.ranking.RankingOutcome;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.ranking.Unranked;
import org.hengzhun.core.score.ScoreLine;
import org.hengzhun.core.words.Language;
import org.jspecify.annotations.Nullable;

/** Where a unit stands (名次), as columns. */
final class RankingColumns {

    /** Places of points; the schemes of the shipped policies round to two. */
    private static final int PLACES = 12;

    private static final DecimalType POINTS = DataTypes.createDecimalType(38, PLACES);

    /** A half is the mean of two tied ranks. */
    private static final DecimalType RANK = DataTypes.createDecimalType(11, 1);

    private static final StructType OUTCOME = new StructType()
            .add("outcome", DataTypes.StringType)
            .add("words", DataTypes.StringType)
            .add("clause", DataTypes.StringType)
            .add("document", DataTypes.StringType);

    private static final StructType LINE = new StructType()
            .add("name", DataTypes.StringType)
            .add("label", DataTypes.StringType)
            .add("points", POINTS)
            .add("max", POINTS)
            .add("clause", DataTypes.StringType)
            .add("document", DataTypes.StringType)
            .add("note", DataTypes.StringType);

    static final StructType ALL = new StructType()
            .add("rankedIn", DataTypes.StringType)
            .add("rank", RANK)
            .add("tied", DataTypes.BooleanType)
            .add("overallRank", RANK)
            .add("score", POINTS)
            .add("grade", DataTypes.StringType)
            .add("outcomes", DataTypes.createArrayType(OUTCOME))
            .add("lines", DataTypes.createArrayType(LINE))
            .add("missing", Grounds.TEXTS)
            .add("unranked", Grounds.TEXTS);

    private RankingColumns() {}

    /** Of a unit that takes a place. */
    static @Nullable Object[] of(String group, Standing standing, Language language) {
        Place overall = standing.overall();
        return new @Nullable Object[] {
            group,
            rank(standing.rank()),
            standing.tied(),
            overall == null ? null : rank(overall.rank()),
            points(standing.score().total()),
            standing.grade() == null ? null : standing.grade().name(),
            standing.outcomes().stream().map(one -> outcome(one, language)).toArray(),
            standing.score().lines().stream().map(one -> line(one, language)).toArray(),
            standing.missing().toArray(),
            new Object[0]
        };
    }

    /** Of a unit that takes none. */
    static @Nullable Object[] of(Unranked unranked, Language language) {
        @Nullable Object[] values = new @Nullable Object[ALL.size()];
        values[0] = unranked.group();
        values[ALL.size() - 1] =
                unranked.reasons().stream().map(why -> why.in(language)).toArray();
        return values;
    }

    private static BigDecimal rank(BigDecimal rank) {
        return rank.setScale(1, RoundingMode.UNNECESSARY);
    }

    private static @Nullable BigDecimal points(@Nullable BigDecimal points) {
        return points == null ? null : points.setScale(PLACES, RoundingMode.HALF_UP);
    }

    private static Row outcome(RankingOutcome outcome, Language language) {
        Citation citation = outcome.basis().citation();
        return RowFactory.create(
                outcome.code(),
                outcome.label().in(language),
                citation == null ? null : citation.clause(),
                citation == null ? null : citation.document());
    }

    private static Row line(ScoreLine line, Language language) {
        Citation citation = line.basis().citation();
        return RowFactory.create(
                line.name(),
                line.head().label().in(language),
                points(line.points()),
                points(line.head().max()),
                citation == null ? null : citation.clause(),
                citation == null ? null : citation.document(),
                line.note() == null ? null : line.note().in(language));
    }
}
