package org.hengzhun.core.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * How the value of an indicator is published; never what is compared.
 *
 * @param form how it is written
 * @param unit the base unit of an amount, or null for none
 * @param scale decimal places, at least 0; of a {@link Form#NATURAL} value the most
 * @param mode how the rest is dropped
 */
public record Display(Form form, @Nullable Unit unit, int scale, RoundingMode mode) {

    /** Plain decimals, four places, half up. */
    public static final Display PLAIN = new Display(Form.PLAIN, null, 4, RoundingMode.HALF_UP);

    /** Places of a natural value that does not end, or is written in a larger unit. */
    private static final int MOST_PLACES = 6;

    private static final Ratio HUNDRED = Ratio.of(100);

    private static final Ratio MILLION = Ratio.of(1_000_000);

    private static final Ratio BILLION = Ratio.of(1_000_000_000);

    /** How a value is written. */
    public enum Form {
        /** Decimals of a fixed number of places. */
        PLAIN,
        /** 百分数: 0.865 as 86.5%. */
        PERCENT,
        /** 百分点: a difference of two shares, 0.0667 as 6.67 个百分点. */
        POINTS,
        /** 原数: as people write it, an amount in 亿元 or 万元 (in English billion or million), a count without places, no zeros at the end. */
        NATURAL
    }

    /** A percentage or plain decimals. */
    public Display(boolean percent, int scale, RoundingMode mode) {
        this(percent ? Form.PERCENT : Form.PLAIN, null, scale, mode);
    }

    /** As people write figures of this unit. */
    static Display natural(@Nullable Unit unit) {
        return new Display(Form.NATURAL, unit, MOST_PLACES, RoundingMode.HALF_UP);
    }

    /** Whether it is published as a percentage. */
    public boolean percent() {
        return form == Form.PERCENT;
    }

    /** The number as published: 86.5 for 45/52 as a percentage with one place. */
    public BigDecimal number(Ratio value) {
        boolean hundredfold = form == Form.PERCENT || form == Form.POINTS;
        return (hundredfold ? value.times(HUNDRED) : value).round(scale, mode);
    }

    /** The text as published in Chinese, such as 86.5%. */
    public String text(Ratio value) {
        return text(value, Language.ZH);
    }

    /** The text as published. */
    public String text(Ratio value, Language language) {
        return switch (form) {
            case PLAIN -> number(value).toPlainString();
            case PERCENT -> number(value).toPlainString() + "%";
            case POINTS -> number(value).toPlainString() + language.say(" 个百分点", " points");
            case NATURAL -> natural(value, language);
        };
    }

    private String natural(Ratio value, Language language) {
        if (!isAmount()) {
            return plain(value);
        }
        return language == Language.ZH
                ? amountUnit(value)
                        .map(large -> plain(value.dividedBy(Ratio.of(large.factor()))) + " " + large.symbol())
                        .orElseGet(() -> plain(value))
                : english(value);
    }

    private boolean isAmount() {
        return unit != null && (unit.dimension() == Unit.Dimension.CNY || unit.dimension() == Unit.Dimension.USD);
    }

    /** 27.62 million USD: English has no word for 万 and 亿. */
    private String english(Ratio value) {
        boolean billions = value.abs().compareTo(BILLION) >= 0;
        boolean millions = value.abs().compareTo(MILLION) >= 0;
        String number = plain(billions ? value.dividedBy(BILLION) : millions ? value.dividedBy(MILLION) : value);
        return number
                + (billions ? " billion " : millions ? " million " : " ")
                + Objects.requireNonNull(unit).code();
    }

    /** The largest of 元, 万元 and 亿元 (or their like) that the amount reaches. */
    private Optional<Unit> amountUnit(Ratio value) {
        return Arrays.stream(Unit.values())
                .filter(one -> unit != null && one.dimension() == unit.dimension())
                .filter(one -> one.symbol().startsWith("万") || one.symbol().startsWith("亿") || one == unit)
                .filter(one -> one == unit || value.abs().compareTo(Ratio.of(one.factor())) >= 0)
                .max(Comparator.comparing(Unit::factor));
    }

    private String plain(Ratio value) {
        BigDecimal rounded = value.round(scale, mode).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
