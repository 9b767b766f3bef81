package org.hengzhun.core.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.number.Ratio;

/**
 * A figure as a table of a pack writes it, perhaps with its unit: 0.05, 5%, 5/6, 5000万元, 0.3吨标准煤/万元.
 *
 * @param value in the base unit, exactly
 * @param measure what it is counted in; {@link Measure#ANY} where the table names no unit
 */
public record WrittenFigure(Ratio value, Measure measure) {

    private static final Pattern PARTS = Pattern.compile("([+-]?[0-9.]+(?:/[0-9.]+)?)\\s*([^0-9].*)?");

    /** What a text writes, or nothing when that is no figure or no unit anybody knows. */
    public static Optional<WrittenFigure> of(String text) {
        Matcher parts = PARTS.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<Ratio> number = Arguments.numberIn(parts.group(1));
        if (parts.group(2) == null) {
            return number.map(value -> new WrittenFigure(value, Measure.ANY));
        }
        return number.flatMap(value -> Unit.written(parts.group(2))
                .map(unit -> new WrittenFigure(value.times(Ratio.of(unit.factor())), Measure.of(unit))));
    }
}
