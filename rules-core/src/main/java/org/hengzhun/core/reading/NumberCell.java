package org.hengzhun.core.reading;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.field.Unit.Dimension;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number with or without its unit, exactly, into the base unit of its dimension. The cell's unit beats the header's. A number
 * may be written in Chinese, and with 万 and 亿; where these may belong to the number or to the unit, nobody guesses.
 */
final class NumberCell implements Cell {

    private static final int LONGEST_NUMBER = 100;

    private static final Pattern SHAPE = Pattern.compile(
            "([+-]?)([0-9]{1,3}(?:,[0-9]{3})++|[0-9]++)(\\.[0-9]++)?(?:[eE]([+-]?[0-9]{1,9}+))?(?![0-9.,])(.*)");

    /** A space between digits may stand for a comma, a point or a slip: nobody can tell which. */
    private static final Pattern TORN = Pattern.compile("[0-9,.]\\s+[0-9,.]");

    private static final Pattern PERCENT_IN_WORDS = Pattern.compile("百分之(.+)");
    private static final Pattern BRACKETED = Pattern.compile("(.*)\\((.+)\\)");
    private static final Pattern YUAN = Pattern.compile("^(?:¥|人民币|rmb|cny)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOLLAR = Pattern.compile("^(?:us\\$|\\$|usd|美元)", Pattern.CASE_INSENSITIVE);

    private final Dimension dimension;
    private final Unit base;
    private final ImmutableMap<String, Unit> units;
    private final NumberRefusal refusal;

    private static final ImmutableMap<Dimension, NumberCell> BY_DIMENSION =
            Maps.toMap(EnumSet.allOf(Dimension.class), NumberCell::new);

    private NumberCell(Dimension dimension) {
        this.dimension = dimension;
        this.base = Unit.base(dimension);
        ImmutableMap.Builder<String, Unit> written = ImmutableMap.builder();
        unitsOf(dimension)
                .forEach(unit ->
                        unit.spellings().forEach(spelling -> written.put(spelling.toLowerCase(Locale.ROOT), unit)));
        this.units = written.buildKeepingLast();
        this.refusal = new NumberRefusal(dimension, this);
    }

    static NumberCell of(Dimension dimension) {
        return Optional.ofNullable(BY_DIMENSION.get(dimension)).orElseThrow();
    }

    @Override
    public Reading read(String text, @Nullable Unit headerUnit) {
        if (isDigits(text)) {
            return known(headerOr(headerUnit).toBase(new BigDecimal(text)), null);
        }
        String folded = CellText.fold(text);
        String compact = CellText.compact(folded).replace('\u2212', '-');
        if (compact.length() > LONGEST_NUMBER) {
            return NumberRefusal.tooLong();
        }
        boolean torn =
                compact.length() < folded.length() && TORN.matcher(folded).find();
        if (torn) {
            return refusal.shape();
        }
        String plain = withoutCurrency(compact);
        Reading found = found(plain, headerUnit);
        return found == null ? refusal.of(plain) : found;
    }

    /** Whether the text is digits, no more than anybody writes and at most one point among them, as nearly every figure is. */
    private static boolean isDigits(String text) {
        int point = text.indexOf('.');
        boolean few = text.length() <= Decimals.MOST_WRITTEN && point != 0 && point != text.length() - 1;
        for (int at = 0; few && at < text.length(); at++) {
            char sign = text.charAt(at);
            if (at != point && (sign < '0' || sign > '9')) {
                return false;
            }
        }
        return few;
    }

    /** What the text says when it is one number and perhaps a unit, or null. */
    @Nullable
    Reading found(String text, @Nullable Unit headerUnit) {
        Matcher shape = SHAPE.matcher(text);
        if (shape.matches()) {
            String rest = shape.group(5);
            Unit unit = rest.isEmpty() ? headerOr(headerUnit) : unit(rest);
            if (unit != null) {
                return amount(shape, unit, null);
            }
            Optional<Unit> coal = coal(rest);
            if (coal.isPresent()) {
                return amount(shape, coal.get(), readAsCoal(rest, coal.get()));
            }
        }
        return counted(text, headerUnit);
    }

    /** ¥ or 人民币 before an amount of yuan says nothing new. */
    private String withoutCurrency(String text) {
        return switch (dimension) {
            case CNY -> YUAN.matcher(text).replaceFirst("");
            case USD -> DOLLAR.matcher(text).replaceFirst("");
            case RATIO -> PERCENT_IN_WORDS.matcher(text).replaceFirst("$1%");
            default -> text;
        };
    }

    private Unit headerOr(@Nullable Unit headerUnit) {
        return headerUnit == null ? base : headerUnit;
    }

    /** The unit of the column that is written so, in brackets or not. */
    @Nullable
    Unit unit(String rest) {
        Unit plain = units.get(rest.toLowerCase(Locale.ROOT));
        Matcher bracketed = BRACKETED.matcher(rest);
        return plain == null && bracketed.matches()
                ? units.get((bracketed.group(1) + bracketed.group(2)).toLowerCase(Locale.ROOT))
                : plain;
    }

    /** A number in Chinese, as much of the text as can be, and the unit after it. */
    private @Nullable Reading counted(String text, @Nullable Unit headerUnit) {
        for (int end = text.length(); end > 0; end--) {
            String rest = text.substring(end);
            Unit unit = rest.isEmpty() ? headerOr(headerUnit) : unit(rest);
            Optional<ChineseNumeral> numeral =
                    unit == null ? Optional.empty() : ChineseNumeral.parse(text.substring(0, end));
            if (unit != null && numeral.isPresent()) {
                return counted(text, numeral.get(), unit, rest.isEmpty());
            }
        }
        return null;
    }

    private Reading counted(String text, ChineseNumeral numeral, Unit unit, boolean bare) {
        if (numeral.spoken()) {
            return refusal.spoken(text, numeral.value(), bare ? base : unit);
        }
        boolean money = dimension == Dimension.CNY || dimension == Dimension.USD;
        boolean large = text.endsWith("万") || text.endsWith("亿") || text.endsWith("萬") || text.endsWith("億");
        boolean open = bare && unit.factor().compareTo(BigDecimal.ONE) != 0 && hasStep(text);
        if (!open) {
            return known(unit.toBase(numeral.value()), null);
        }
        return money && large ? known(numeral.value(), null) : refusal.open(text, numeral.value(), unit);
    }

    /** Whether a step such as 千 or 万 may belong to the unit as well; a number in Chinese below 万 is as good as digits. */
    private static boolean hasStep(String text) {
        boolean digits = text.chars().anyMatch(sign -> sign >= '0' && sign <= '9');
        return text.chars().anyMatch(sign -> "万亿萬億".indexOf(sign) >= 0)
                || digits && text.chars().anyMatch(sign -> "十百千拾佰仟".indexOf(sign) >= 0);
    }

    /** 万吨 in a column of energy, where the only tonnes are those of standard coal. */
    private Optional<Unit> coal(String rest) {
        return dimension == Dimension.COAL_EQUIVALENT
                ? Unit.written(rest, Dimension.MASS)
                        .flatMap(tonnes -> unitsOf(dimension)
                                .filter(unit -> unit.factor().compareTo(tonnes.factor()) == 0)
                                .findFirst())
                : Optional.empty();
    }

    private static Bilingual readAsCoal(String rest, Unit coal) {
        return new Bilingual(
                "“%s”按“%s”读；若是实物煤或其他能源的吨数，请折成标准煤再填".formatted(rest, coal.symbol()),
                "\"%s\" is read as %s; convert tonnes of any other fuel first".formatted(rest, coal.code()));
    }

    private static Reading amount(Matcher shape, Unit unit, @Nullable Bilingual note) {
        String exponent = shape.group(4);
        String digits = shape.group(1)
                + shape.group(2).replace(",", "")
                + (shape.group(3) == null ? "" : shape.group(3))
                + (exponent == null ? "" : "E" + exponent);
        return Decimals.written(digits)
                .map(number -> known(unit.toBase(number), note))
                .orElseGet(NumberRefusal::tooLong);
    }

    private static Reading known(BigDecimal amount, @Nullable Bilingual note) {
        return new Reading.Known(Decimals.plain(amount), note);
    }

    static Stream<Unit> unitsOf(Dimension dimension) {
        return Arrays.stream(Unit.values()).filter(unit -> unit.dimension() == dimension);
    }
}
