package org.hengzhun.drl.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.drl.rule.Term;
import org.hengzhun.drl.rule.ValueType;

/**
 * One dated value of a parameter (参数).
 *
 * @param value a BigDecimal in the base unit, a String, a LocalDate, or an immutable set of String
 * @param note a remark for people; may be empty
 * @param row the row of the parameter table it stands in
 */
public record Parameter(
        String key,
        Object value,
        ValueType type,
        Validity validity,
        String clause,
        Provenance provenance,
        String note,
        int row) {

    /** Days or months that a rule may look back at most. */
    private static final BigDecimal LONGEST = new BigDecimal(9999);

    /** What a rule reads of it when it judges on the day. */
    public Object read(Term.OfParameter term, LocalDate day) {
        return term.ago() ? ago(day) : value;
    }

    /** Whether it is a length of time: whole days, or whole months. */
    boolean isLength() {
        return type.isLength() && value instanceof BigDecimal number && number.signum() >= 0 && isWhole(number);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.compareTo(LONGEST) <= 0;
    }

    /** The length of time, as a duty adds it to the day it counts from. */
    public Period length() {
        int number = ((BigDecimal) value).intValueExact();
        return Objects.requireNonNull(type.unit()).dimension() == Unit.Dimension.MONTHS
                ? Period.ofMonths(number)
                : Period.ofDays(number);
    }

    /** The last day that the length added to is not after the day; of months that end on the same day, the last of their days. */
    private LocalDate ago(LocalDate day) {
        Period length = length();
        LocalDate last = day.minus(length);
        while (!last.plusDays(1).plus(length).isAfter(day)) {
            last = last.plusDays(1);
        }
        return last;
    }

    /** The value as a result cites it. */
    public ParameterReading reading() {
        return new ParameterReading(key, value, type.unit(), clause, provenance);
    }
}
