package org.hengzhun.core.fact;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hengzhun.core.field.Industries;
import org.hengzhun.core.words.RefusedException;

/**
 * An industry code (行业代码) of GB/T 4754: 2 digits name a division (大类), 3 a group (中类), 4 a class (小类).
 * A shorter code says less: what lies below it is unknown, not absent.
 *
 * @param digits 2 to 4 digits; the letter of the section, as in {@code C3011}, is dropped
 */
public record IndustryCode(String digits) {

    private static final Pattern SHAPE = Pattern.compile("[A-Ta-t]?([0-9]{2,4})");

    public IndustryCode {
        var shape = SHAPE.matcher(digits.strip());
        if (!shape.matches()) {
            throw new RefusedException(
                    "行业代码（%s）应为 GB/T 4754 的 2 至 4 位数字，例如 3011".formatted(digits),
                    "the industry code (%s) must be 2 to 4 digits of GB/T 4754".formatted(digits));
        }
        digits = shape.group(1);
    }

    public static IndustryCode of(String digits) {
        return new IndustryCode(digits);
    }

    /** The division: always known. */
    public String division() {
        return digits.substring(0, 2);
    }

    /** The group, when the code is that precise. */
    public Optional<String> group() {
        return digits.length() >= 3 ? Optional.of(digits.substring(0, 3)) : Optional.empty();
    }

    /** The class, when the code is that precise. */
    public Optional<String> subclass() {
        return digits.length() == 4 ? Optional.of(digits) : Optional.empty();
    }

    /** Whether GB/T 4754—2017 has the code. */
    public boolean isKnown() {
        return Industries.nameOf(digits).isPresent();
    }

    @Override
    public String toString() {
        return digits;
    }
}
