package org.hengzhun.core.difference;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.hengzhun.core.fact.Project;

/**
 * What becomes of one project as one figure of a policy runs through all its values, everything else left as it is.
 *
 * @param bands from the lowest values to the highest; together they leave no value out, and no two neighbours say the same
 */
public record FigureBands(Project project, List<VerdictBand> bands) {

    public FigureBands {
        bands = ImmutableList.copyOf(bands);
    }

    /** The band in which the figure has the value. */
    public VerdictBand at(BigDecimal value) {
        return bands.stream()
                .filter(band -> band.range().contains(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(value + " is in no band"));
    }
}
