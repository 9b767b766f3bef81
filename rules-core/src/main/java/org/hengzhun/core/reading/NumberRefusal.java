package org.hengzhun.core.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.field.Unit.Dimension;
import org.hengzhun.core.words.VisibleText;

/**
 * Says why a text is not one number of its column. What it suggests is never less than was written: a unit is kept or converted, a
 * range is not decided, and what was said loosely is not made exact.
 */
final class NumberRefusal {

    private static final Pattern RANGE =
            Pattern.compile("[0-9一二三四五六七八九十百千万亿.,]+[^-~—–―0-9]{0,12}(?:[-~—–―]{1,2}|至|到)[0-9一二三四五六七八九十百千万亿.,]+.*");

    private static final Pattern LOOSE =
            Pattern.compile("不低于|不少于|不小于|不高于|不超过|不大于|不足|大约|大概|约|左右|上下|以上|以下|以内|超过|超|逾|接近|近|余|多|至少|至多|最多|最少|预计|估计|预估|暂定"
                    + "|≥|≤|>=|<=|>|<|±|≈");

    private static final Pattern VAGUE = Pattern.compile("[几数若]");
    private static final Pattern SHARE = Pattern.compile("[+-]?[0-9.,]+[%‰].*|百分之.*|[0-9一二三四五六七八九十]+成.*");
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("[+-]?[0-9][0-9,]*(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?([^0-9.,].*)");

    private final Dimension dimension;
    private final NumberCell cell;

    NumberRefusal(Dimension dimension, NumberCell cell) {
        this.dimension = dimension;
        this.cell = cell;
    }

    /** Why the text is none; it has no spaces and no full-width forms. */
    Reading of(String text) {
        if (RANGE.matcher(text).matches()) {
            return Reading.bad(
                    "“%s”是一个范围；请写一个确切的数，连同单位（%s），还没有定下来就留空。".formatted(VisibleText.cut(text), units()),
                    "\"%s\" is a range; write one exact figure with its unit (%s), or leave it empty while it is open."
                            .formatted(VisibleText.cut(text), units()));
        }
        if (dimension != Dimension.RATIO && SHARE.matcher(text).matches()) {
            return Reading.bad(
                    "不能写百分数，这一列不是比率；请写数值本身，连同单位（%s）。".formatted(units()),
                    "A percentage is not accepted, for the column is no ratio; write the figure itself with its unit (%s)."
                            .formatted(units()));
        }
        Matcher loose = LOOSE.matcher(text);
        if (loose.find()) {
            return loose(text, loose);
        }
        return text.chars().anyMatch(sign -> "亿万千百十".indexOf(sign) >= 0)
                        && VAGUE.matcher(text).find()
                ? notExact(text, VAGUE.matcher(text), "", "")
                : withUnit(text);
    }

    private Reading loose(String text, Matcher loose) {
        String exact = LOOSE.matcher(text).replaceAll("");
        boolean known = cell.found(exact, null) instanceof Reading.Known;
        String shown = VisibleText.cut(exact);
        return notExact(
                text,
                loose.reset(),
                known ? "；若就按 %s 计，请写 %s".formatted(shown, shown) : "",
                known ? "; if it is %s exactly, write %s".formatted(shown, shown) : "");
    }

    private Reading notExact(String text, Matcher word, String zh, String en) {
        String found = word.find() ? word.group() : "";
        return Reading.bad(
                "应为一个数；“%s”里的“%s”说得不确切%s；还没有定下来就留空。".formatted(VisibleText.cut(text), found, zh),
                "It must be one exact number, which \"%s\" in \"%s\" leaves open%s; leave it empty while it is not settled."
                        .formatted(found, VisibleText.cut(text), en));
    }

    private Reading withUnit(String text) {
        Matcher number = NUMBER_FIRST.matcher(text);
        if (!number.matches()) {
            return shape();
        }
        String rest = number.group(1);
        String shown = VisibleText.cut(rest);
        if (twice(rest)) {
            String once = VisibleText.cut(text.substring(0, text.length() - rest.length() / 2));
            return Reading.bad(
                    "单位写了两次；请只写一次：%s。".formatted(once),
                    "The unit is written twice; write it once: %s.".formatted(once));
        }
        Optional<Unit> other = Unit.written(rest);
        return other.isPresent()
                ? Reading.bad(
                        "单位“%s”量的不是这一列的东西；请换算后连同单位写，可用的单位：%s。".formatted(shown, units()),
                        "The unit \"%s\" measures something else; convert the figure and write it with one of: %s."
                                .formatted(shown, units()))
                : Reading.bad(
                        "应为一个数，后面可跟单位；“%s”不是认识的单位；请换算成其中一种，数字和单位一起写：%s。".formatted(shown, units()),
                        "It must be one number, which a unit may follow; \"%s\" is not a known unit: convert the figure and write it with one of: %s."
                                .formatted(shown, units()));
    }

    private boolean twice(String rest) {
        String half = rest.substring(0, rest.length() / 2);
        return rest.equals(half + half) && cell.unit(half) != null;
    }

    /** 三万五: what it is in speech, with the unit it was written with. */
    Reading spoken(String text, BigDecimal value, Unit unit) {
        String meant = value.toPlainString() + symbol(unit);
        return Reading.bad(
                "“%s”是口语的写法；若指 %s，请写 %s。".formatted(VisibleText.cut(text), meant, meant),
                "\"%s\" is written as it is spoken; if %s is meant, write %s."
                        .formatted(VisibleText.cut(text), meant, meant));
    }

    /** 五万 in a column of 万吨标准煤: the step may belong to the number or to the unit. */
    Reading open(String text, BigDecimal value, Unit column) {
        BigDecimal inColumn = Decimals.plain(value.divide(column.factor(), MathContext.DECIMAL64));
        boolean exact = column.toBase(inColumn).compareTo(value) == 0;
        String figure = inColumn.toPlainString();
        String meant = exact ? figure + column.symbol() : value.toPlainString() + symbol(Unit.base(dimension));
        return Reading.bad(
                "“%s”没有写单位，而这一列的单位是%s，看不出指多少；若指 %s，请写 %s%s，否则请连同单位写清楚。"
                        .formatted(VisibleText.cut(text), column.symbol(), meant, exact ? figure + " 或 " : "", meant),
                "\"%s\" has no unit and the column counts in %s, so that it may mean two things; if %s is meant, write %s%s, otherwise write it with its unit."
                        .formatted(VisibleText.cut(text), column.code(), meant, exact ? figure + " or " : "", meant));
    }

    private static String symbol(Unit unit) {
        return unit.dimension() == Dimension.RATIO ? "" : unit.symbol();
    }

    /** That it is no number at all. */
    Reading shape() {
        return Reading.bad(
                "应为一个数，例如 62000（可带单位：%s）；只写一个数，不写“约”“以上”或范围，不知道就留空。".formatted(units()),
                "It must be one number, such as 62000 (units: %s), without \"about\" or a range; leave it empty when unknown."
                        .formatted(units()));
    }

    private String units() {
        return NumberCell.unitsOf(dimension).map(Unit::symbol).collect(Collectors.joining("、"));
    }

    static Reading tooLong() {
        return Reading.bad(
                "数字太长：最多 %d 位，指数在 ±%d 以内；请核对。".formatted(Decimals.MOST_WRITTEN, Decimals.FARTHEST_EXPONENT),
                "The number is too long: at most %d digits and an exponent within ±%d; check it."
                        .formatted(Decimals.MOST_WRITTEN, Decimals.FARTHEST_EXPONENT));
    }
}
