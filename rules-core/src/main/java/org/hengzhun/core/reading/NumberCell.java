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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.field.Unit.Dimension;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;
import org.jspecify.annotations.Nullable;

/** Reads a number with or without its unit, exactly, into the base unit of its dimension. The cell's unit beats the header's. */
final class NumberCell implements Cell {

    private static final int LONGEST_NUMBER = 100;

    private static final Pattern SHAPE = Pattern.compile(
            "([+-]?)([0-9]{1,3}(?:,[0-9]{3})++|[0-9]++)(\\.[0-9]++)?(?:[eE]([+-]?[0-9]{1,9}+))?(?![0-9.,])(.*)");

    /** A space between digits may stand for a comma, a point or a slip: nobody can tell which. */
    private static final Pattern TORN = Pattern.compile("[0-9,.]\\s+[0-9,.]");

    private final Dimension dimension;
    private final ImmutableMap<String, Unit> units;

    private static final ImmutableMap<Dimension, NumberCell> BY_DIMENSION =
            Maps.toMap(EnumSet.allOf(Dimension.class), NumberCell::new);

    private NumberCell(Dimension dimension) {
        this.dimension = dimension;
        ImmutableMap.Builder<String, Unit> written = ImmutableMap.builder();
        unitsOf(dimension)
                .forEach(unit ->
                        unit.spellings().forEach(spelling -> written.put(spelling.toLowerCase(Locale.ROOT), unit)));
        this.units = written.buildKeepingLast();
    }

    static NumberCell of(Dimension dimension) {
        return Optional.ofNullable(BY_DIMENSION.get(dimension)).orElseThrow();
    }

    @Override
    public Reading read(String text, @Nullable Unit headerUnit) {
        String folded = CellText.fold(text);
        String compact = CellText.compact(folded).replace('\u2212', '-');
        if (compact.length() > LONGEST_NUMBER) {
            return tooLong();
        }
        boolean torn =
                compact.length() < folded.length() && TORN.matcher(folded).find();
        Matcher shape = SHAPE.matcher(compact);
        if (torn || !shape.matches()) {
            return noNumber(compact);
        }
        String rest = shape.group(5);
        Optional<Unit> unit = rest.isEmpty()
                ? Optional.of(headerUnit == null ? Unit.base(dimension) : headerUnit)
                : Optional.ofNullable(units.get(rest.toLowerCase(Locale.ROOT)));
        return unit.map(known -> amount(shape, known, null))
                .or(() -> coal(rest).map(coal -> amount(shape, coal, readAsCoal(rest, coal))))
                .orElseGet(() -> noUnit(rest));
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
                .<Reading>map(number -> new Reading.Known(Decimals.plain(unit.toBase(number)), note))
                .orElseGet(NumberCell::tooLong);
    }

    private Reading noUnit(String rest) {
        if (rest.startsWith("%") || rest.startsWith("‰")) {
            return Reading.bad("不能写百分数；请写数值本身。", "A percentage is not accepted; write the figure itself.");
        }
        String shown = VisibleText.cut(rest);
        Optional<Unit> other = Unit.written(rest);
        return other.isPresent()
                ? Reading.bad(
                        "单位“%s”量的不是这一列的东西；可用的单位：%s。".formatted(shown, unitsZh()),
                        "The unit \"%s\" measures something else; use one of: %s.".formatted(shown, unitsZh()))
                : Reading.bad(
                        "应为一个数，后面可跟单位（%s）；“%s”不是认识的单位，请去掉或改写。".formatted(unitsZh(), shown),
                        "It must be one number, which a unit may follow (%s); \"%s\" is not a known unit: drop or change it."
                                .formatted(unitsZh(), shown));
    }

    private Reading noNumber(String compact) {
        Optional<BigDecimal> meant = ChineseNumeral.parse(compact);
        if (meant.isPresent()) {
            String plain = meant.get().toPlainString();
            return Reading.bad("请用阿拉伯数字，写成 %s。".formatted(plain), "Write the number in digits: %s.".formatted(plain));
        }
        return Reading.bad(
                "应为一个数，例如 62000（可带单位：%s）；只写一个数，不写“约”“以上”或范围，不知道就留空。".formatted(unitsZh()),
                "It must be one number, such as 62000 (units: %s), without \"about\" or a range; leave it empty when unknown."
                        .formatted(unitsZh()));
    }

    private String unitsZh() {
        return unitsOf(dimension).map(Unit::symbol).collect(Collectors.joining("、"));
    }

    private static Stream<Unit> unitsOf(Dimension dimension) {
        return Arrays.stream(Unit.values()).filter(unit -> unit.dimension() == dimension);
    }

    static Reading tooLong() {
        return Reading.bad(
                "数字太长：最多 %d 位，指数在 ±%d 以内；请核对。".formatted(Decimals.MOST_WRITTEN, Decimals.FARTHEST_EXPONENT),
                "The number is too long: at most %d digits and an exponent within ±%d; check it."
                        .formatted(Decimals.MOST_WRITTEN, Decimals.FARTHEST_EXPONENT));
    }
}
