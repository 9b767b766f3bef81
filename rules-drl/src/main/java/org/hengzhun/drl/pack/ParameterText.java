package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.policy.ParameterReading;

/** Puts the values of parameters where a table writes {@code $key}, and remembers which it read. Mutable, for one thread. */
final class ParameterText {

    private static final Pattern KEY = Pattern.compile("\\$([A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*)");

    private final SchemeSource.Values values;
    private final Set<ParameterReading> readings = new LinkedHashSet<>();

    ParameterText(SchemeSource.Values values) {
        this.values = values;
    }

    /** The keys a text names. */
    static ImmutableSet<String> keys(String text) {
        return KEY.matcher(text).results().map(found -> found.group(1)).collect(ImmutableSet.toImmutableSet());
    }

    /** The text with values; a key without a value stays as it is written. */
    String filled(String text) {
        return filled(text, Parameter::value);
    }

    /** The text with values, each with its unit but for plain figures: what a scheme is compared with converts or is refused. */
    String filledAsFigure(String text) {
        return filled(text, known -> {
            Unit unit = known.type().unit();
            return unit == null || unit == Unit.RATIO ? known.value() : plain(known.value()) + unit.symbol();
        });
    }

    /** The text with values, each with its unit but for days: a bare number of a stretch of time is one of days. */
    String filledAsTime(String text) {
        return filled(text, known -> {
            Unit unit = known.type().unit();
            return unit == null || unit == Unit.DAY ? known.value() : plain(known.value()) + unit.symbol();
        });
    }

    private String filled(String text, Function<Parameter, Object> shown) {
        return KEY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), found.group(), shown)));
    }

    private String value(String key, String written, Function<Parameter, Object> shown) {
        Optional<Parameter> parameter = values.apply(key);
        parameter.ifPresent(known -> readings.add(known.reading()));
        return parameter.map(shown).map(ParameterText::plain).orElse(written);
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value instanceof Iterable<?> many ? String.join(";", texts(many)) : value.toString();
    }

    private static ImmutableSet<String> texts(Iterable<?> many) {
        ImmutableSet.Builder<String> texts = ImmutableSet.builder();
        many.forEach(one -> texts.add(one.toString()));
        return texts.build();
    }

    ImmutableSet<ParameterReading> readings() {
        return ImmutableSet.copyOf(readings);
    }
}
