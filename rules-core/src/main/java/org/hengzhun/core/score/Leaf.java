package org.hengzhun.core.score;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import org.hengzhun.core.indicator.Cohort;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.indicator.MissingReason;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.method.ScoringMethod;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * An item of a scheme (考核项): one indicator marked by one method.
 *
 * @param only the groups whose units are asked for it; empty for all
 * @param over among whom a relative method compares the unit
 * @param consequences what follows for each reason of a missing value; {@link Consequence.NotRanked} for reasons not named
 */
public record Leaf(
        String name,
        Bilingual label,
        Indicator indicator,
        ScoringMethod method,
        @Nullable Ratio weight,
        Set<String> only,
        Cohort.Over over,
        Map<MissingReason, Consequence> consequences,
        Basis basis)
        implements Node {

    public Leaf {
        only = ImmutableSet.copyOf(only);
        consequences = ImmutableMap.copyOf(consequences);
    }

    private static final Consequence UNRANKED = new Consequence.NotRanked();

    @Override
    public @Nullable Ratio full() {
        return method.full();
    }

    @Override
    public Leaf weighing(Ratio found) {
        return new Leaf(name, label, indicator, method, found, only, over, consequences, basis);
    }

    /** Whether units of the group are asked for it. */
    boolean isAskedOf(String group) {
        return only.isEmpty() || only.contains(group);
    }

    /** What the scheme declares for a value missing for this reason. */
    public Consequence consequence(MissingReason reason) {
        return consequences.getOrDefault(reason, UNRANKED);
    }
}
