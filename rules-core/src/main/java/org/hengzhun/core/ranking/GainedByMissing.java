package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.indicator.MissingReason;
import org.hengzhun.core.score.ReportedAsZero;
import org.hengzhun.core.score.ScoreLine;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;

/**
 * Tells of units that stand better for not having given a figure (缺报得益): where a scheme leaves such an item out and the others carry
 * its weight, the rank is compared with that under the same scheme counting the item 0.
 */
final class GainedByMissing {

    private final Ranker strict;

    /** @param ranker that of the scheme as it is */
    GainedByMissing(Ranker ranker) {
        this.strict = ranker.by(ReportedAsZero.of(ranker.scheme()));
    }

    /**
     * One warning a unit that gains.
     *
     * @param group as it was ranked
     * @param contest in which it was
     */
    ImmutableList<Flaw> in(GroupRanking group, Contest contest) {
        if (group.rows().stream().allMatch(row -> ungiven(row).isEmpty())) {
            return ImmutableList.of();
        }
        GroupOrder order = strict.order(contest);
        ImmutableList.Builder<Flaw> found = ImmutableList.builder();
        for (Standing row : group.rows()) {
            ImmutableSet<Bilingual> ungiven = ungiven(row);
            Optional<BigDecimal> then = ungiven.isEmpty() ? Optional.empty() : order.rankOf(row.unit());
            then.filter(rank -> rank.compareTo(row.rank()) > 0)
                    .ifPresent(rank -> found.add(warning(row, ungiven, rank)));
        }
        return found.build();
    }

    /** What the unit did not give and the scheme left out. */
    private static ImmutableSet<Bilingual> ungiven(Standing row) {
        return row.score().lines().stream()
                .filter(line -> line.value() instanceof Missing missing
                        && missing.reason() == MissingReason.COLUMN_MISSING
                        && line.points().signum() == 0)
                .map(ScoreLine::head)
                .map(ScoreLine.Head::label)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Flaw warning(Standing row, ImmutableSet<Bilingual> ungiven, BigDecimal then) {
        String zh = ungiven.stream().map(Bilingual::zh).collect(Collectors.joining("、"));
        String en = ungiven.stream().map(Bilingual::en).collect(Collectors.joining(", "));
        return Flaw.warning(
                row.unit(),
                "",
                "gains-by-missing",
                "没有填报（%s），权重由其他项分担，名次为 %s；此项若按 0 分计，名次为 %s。请催报后再公布".formatted(zh, plain(row.rank()), plain(then)),
                "gave no figure for (%s), whose weight the other items carry, and stands at %s; with 0 for it, it would stand at %s. Ask for the figure before publishing"
                        .formatted(en, plain(row.rank()), plain(then)));
    }

    private static String plain(BigDecimal rank) {
        return rank.stripTrailingZeros().toPlainString();
    }
}
