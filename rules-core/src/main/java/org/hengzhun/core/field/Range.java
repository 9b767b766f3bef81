package org.hengzhun.core.field;

import java.math.BigDecimal;
import java.util.Optional;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The figures a column takes (取值范围), both ends among them, in the base unit of the column.
 *
 * @param least the smallest, or null for no end
 * @param most the largest, not below {@code least}, or null for no end
 */
public record Range(@Nullable BigDecimal least, @Nullable BigDecimal most) {

    private static final String BETWEEN = "..";

    public Range {
        if (least != null && most != null && least.compareTo(most) > 0) {
            throw new RefusedException(
                    "范围的下限（%s）大于上限（%s）".formatted(least.toPlainString(), most.toPlainString()),
                    "the lower end of the range (%s) is above the upper one (%s)"
                            .formatted(least.toPlainString(), most.toPlainString()));
        }
    }

    /**
     * The range a text writes, such as {@code 0..100}, {@code 0..} or {@code ..500亿元}: both ends in the unit unless they carry
     * another of its dimension. Nothing where it writes none.
     *
     * @throws RefusedException when the lower end is above the upper one
     */
    public static Optional<Range> written(String text, Unit unit) {
        int between = text.indexOf(BETWEEN);
        if (between < 0 || text.strip().equals(BETWEEN)) {
            return Optional.empty();
        }
        String low = text.substring(0, between).strip();
        String high = text.substring(between + BETWEEN.length()).strip();
        Optional<BigDecimal> least = end(low, unit);
        Optional<BigDecimal> most = end(high, unit);
        return low.isEmpty() == least.isEmpty() && high.isEmpty() == most.isEmpty()
                ? Optional.of(new Range(least.orElse(null), most.orElse(null)))
                : Optional.empty();
    }

    private static Optional<BigDecimal> end(String text, Unit unit) {
        int digits = text.length();
        while (digits > 0 && !Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        String rest = text.substring(digits).strip();
        Optional<Unit> own = rest.isEmpty() ? Optional.of(unit) : Unit.written(rest, unit.dimension());
        Optional<BigDecimal> number = Decimals.written(text.substring(0, digits).strip());
        return own.flatMap(one -> number.map(one::toBase)).map(Decimals::plain);
    }

    /** What a figure must be, in the unit: 应在 0 到 100 分之间. */
    public Bilingual words(Unit unit) {
        String zh = unit == Unit.RATIO ? "" : " " + unit.symbol();
        String en = unit == Unit.RATIO ? "" : " " + unit.code();
        if (least == null) {
            return new Bilingual("应不大于 " + plain(most) + zh, "must be at most " + plain(most) + en);
        }
        return most == null
                ? new Bilingual("应不小于 " + plain(least) + zh, "must be at least " + plain(least) + en)
                : new Bilingual(
                        "应在 %s 到 %s%s之间".formatted(plain(least), plain(most), zh.isEmpty() ? " " : zh),
                        "must be between %s and %s%s".formatted(plain(least), plain(most), en));
    }

    private static String plain(@Nullable BigDecimal end) {
        return end == null ? "" : end.toPlainString();
    }

    /**
     * The figure, if it is in the range.
     *
     * @param unit the base unit of the column
     * @param zh what the column is called
     * @param en the same
     * @throws RefusedException when it is not, with what it must be
     */
    public BigDecimal checked(BigDecimal figure, Unit unit, String zh, String en) {
        boolean below = least != null && figure.compareTo(least) < 0;
        boolean above = most != null && figure.compareTo(most) > 0;
        if (below || above) {
            Bilingual due = words(unit);
            throw new RefusedException(
                    "%s（%s）%s；请核对".formatted(zh, figure.toPlainString(), due.zh()),
                    "the %s (%s) %s; check it".formatted(en, figure.toPlainString(), due.en()));
        }
        return figure;
    }
}
