package org.hengzhun.drl.pack;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.DidYouMean;

/** What messages say of units that nobody knows. */
final class UnitNames {

    private UnitNames() {}

    /** Every unit, by its usual name. */
    static String all() {
        return Arrays.stream(Unit.values()).map(Unit::symbol).collect(Collectors.joining("、"));
    }

    /** The units in which columns of tables are kept. */
    static String bases() {
        return Arrays.stream(Unit.Dimension.values())
                .map(dimension -> Unit.base(dimension).symbol())
                .collect(Collectors.joining("、"));
    }

    static DidYouMean meant(String written) {
        // One sign alone is near to any other.
        return DidYouMean.of(
                written.length() > 1 ? written : "",
                Arrays.stream(Unit.values())
                        .flatMap(unit -> unit.spellings().stream())
                        .filter(spelling -> spelling.length() > 1));
    }
}
