package org.hengzhun.spark;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hengzhun.core.field.Decimals;
import org.jspecify.annotations.Nullable;

/** Values of many types in one column, as text: figures in full, several values with ; between. */
final class PlainText {

    private PlainText() {}

    static String of(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return Decimals.plain(number).toPlainString();
        }
        return value instanceof Iterable<?> many
                ? StreamSupport.stream(many.spliterator(), false)
                        .map(PlainText::of)
                        .collect(Collectors.joining(";"))
                : Objects.toString(value);
    }
}
