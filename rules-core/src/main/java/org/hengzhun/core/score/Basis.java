package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a score rests on (依据).
 *
 * @param citation the clause, or null for arithmetic that follows from other lines
 * @param provenance how far weight and method can be traced
 * @param readings the parameters read
 */
public record Basis(@Nullable Citation citation, Provenance provenance, List<ParameterReading> readings) {

    public Basis {
        readings = ImmutableList.copyOf(readings);
    }

    /** No clause of its own: the using city decides. */
    public static final Basis LOCAL = new Basis(null, Provenance.LOCAL, ImmutableList.of());

    /** Whether anything it rests on is in no document. */
    public boolean restsOnLocal() {
        return provenance == Provenance.LOCAL
                || readings.stream().anyMatch(reading -> reading.provenance() == Provenance.LOCAL);
    }
}
