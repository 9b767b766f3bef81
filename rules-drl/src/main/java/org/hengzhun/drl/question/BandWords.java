package org.hengzhun.drl.question;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.cell.Axis;
import org.jspecify.annotations.Nullable;

/** Says what bands of a field are, as somebody who answers would: 不到 1 万吨标准煤, 是, 3011 水泥制造 and the like. */
final class BandWords {

    /** Values that are named one by one. */
    private static final int NAMED = 5;

    /** A class of more than this is all the others. */
    private static final int OTHERS = 40;

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    private BandWords() {}

    /** A limit of a run of bands: the value, and whether it belongs to the run. */
    private record Limit(Object value, boolean within) {}

    /** The question whose answers are these classes of bands. */
    static Bilingual question(Axis axis, List<? extends Collection<Integer>> classes) {
        Field<?> field = axis.field();
        if (axis.ordered()
                && classes.size() == 2
                && runs(classes.get(0)).size() == 1
                && runs(classes.get(1)).size() == 1) {
            Limit limit = Objects.requireNonNullElseGet(
                    low(axis, runs(classes.get(1)).get(0)),
                    () -> Objects.requireNonNull(low(axis, runs(classes.get(0)).get(0))));
            Bilingual value = shown(field, limit.value);
            return field.kind() == Kind.DATE
                    ? new Bilingual(
                            "%s是否在 %s %s？".formatted(field.label(), value.zh(), limit.within ? "当日或以后" : "以后"),
                            "Is %s %s %s?"
                                    .formatted(field.words().en(), limit.within ? "on or after" : "after", value.en()))
                    : new Bilingual(
                            "%s是否%s %s？".formatted(field.label(), limit.within ? "达到" : "超过", value.zh()),
                            "Is %s %s %s?"
                                    .formatted(
                                            field.words().en(), limit.within ? "at least" : "more than", value.en()));
        }
        return question(field);
    }

    /** The question for the field, whatever is answered. */
    static Bilingual question(Field<?> field) {
        return new Bilingual(
                field.label() + asking(field.kind(), field.many()),
                "What is %s?".formatted(field.words().en()));
    }

    private static String asking(Kind kind, boolean many) {
        return switch (kind) {
            case NUMBER, QUANTITY -> "是多少？";
            case DATE -> "是哪一天？";
            case TRUTH -> "：是还是否？";
            case CHOICE, COUNTRY, INDUSTRY -> many ? "有哪些？" : "是哪一个？";
            case TEXT -> "是什么？";
        };
    }

    /** The words of a class of bands. */
    static Bilingual words(Axis axis, Collection<Integer> bands) {
        if (axis.ordered()) {
            List<Bilingual> runs =
                    runs(bands).stream().map(run -> range(axis, run)).toList();
            return joined(runs, "，或", ", or ");
        }
        List<Object> values = bands.stream()
                .flatMap(band -> axis.bands().get(band).samples().stream())
                .toList();
        if (values.size() > OTHERS) {
            return new Bilingual("其他", "any other");
        }
        Bilingual named = joined(
                values.stream()
                        .limit(NAMED)
                        .map(value -> shown(axis.field(), value))
                        .toList(),
                "；",
                "; ");
        return values.size() <= NAMED
                ? named
                : new Bilingual(
                        "%s 等 %d 种".formatted(named.zh(), values.size()),
                        "%s and %d more".formatted(named.en(), values.size() - NAMED));
    }

    private static Bilingual joined(List<Bilingual> many, String zh, String en) {
        return new Bilingual(
                many.stream().map(Bilingual::zh).collect(Collectors.joining(zh)),
                many.stream().map(Bilingual::en).collect(Collectors.joining(en)));
    }

    /** Bands that follow one another. */
    private static List<List<Integer>> runs(Collection<Integer> bands) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int band : ImmutableList.sortedCopyOf(bands)) {
            List<Integer> last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.get(last.size() - 1) == band - 1) {
                last.add(band);
            } else {
                runs.add(new ArrayList<>(List.of(band)));
            }
        }
        return runs;
    }

    private static Bilingual range(Axis axis, List<Integer> run) {
        Limit low = low(axis, run);
        Limit high = high(axis, run);
        Field<?> field = axis.field();
        boolean days = field.kind() == Kind.DATE;
        if (low == null && high == null) {
            return new Bilingual("任何" + (days ? "日期" : "数值"), days ? "any date" : "any figure");
        }
        if (low != null && high != null && low.value.equals(high.value)) {
            return days
                    ? shown(field, low.value)
                    : new Bilingual(
                            "正好是 " + shown(field, low.value).zh(),
                            "exactly " + shown(field, low.value).en());
        }
        List<Bilingual> limits = new ArrayList<>();
        if (low != null) {
            Bilingual value = shown(field, low.value);
            limits.add(
                    low.within
                            ? new Bilingual(
                                    value.zh() + (days ? " 当日或以后" : "及以上"),
                                    (days ? "on or after " : "at least ") + value.en())
                            : new Bilingual(
                                    (days ? "晚于 " : "超过 ") + value.zh(),
                                    (days ? "after " : "more than ") + value.en()));
        }
        if (high != null) {
            Bilingual value = shown(field, high.value);
            limits.add(
                    high.within
                            ? new Bilingual(
                                    (days ? "不晚于 " : "不超过 ") + value.zh(),
                                    (days ? "on or before " : "at most ") + value.en())
                            : new Bilingual(
                                    (days ? "早于 " : "不到 ") + value.zh(),
                                    (days ? "before " : "less than ") + value.en()));
        }
        return joined(limits, "、", " and ");
    }

    /** Where a run begins; null where nothing is below. Values that are compared with nothing are named as they were tried. */
    private static @Nullable Limit low(Axis axis, List<Integer> run) {
        int band = run.get(0);
        if (band == 0) {
            return null;
        }
        Object first = first(axis, band);
        Object cut = new TreeSet<>(axis.cuts()).floor(first);
        return cut == null || compare(cut, last(axis, band - 1)) < 0
                ? new Limit(first, true)
                : new Limit(cut, compare(cut, first) == 0);
    }

    private static @Nullable Limit high(Axis axis, List<Integer> run) {
        int band = run.get(run.size() - 1);
        if (band == axis.unknown() - 1) {
            return null;
        }
        Object last = last(axis, band);
        Object cut = new TreeSet<>(axis.cuts()).ceiling(last);
        return cut == null || compare(cut, first(axis, band + 1)) > 0
                ? new Limit(first(axis, band + 1), false)
                : new Limit(cut, compare(cut, last) == 0);
    }

    private static Object first(Axis axis, int band) {
        return axis.bands().get(band).samples().get(0);
    }

    private static Object last(Axis axis, int band) {
        ImmutableList<Object> samples = axis.bands().get(band).samples();
        return samples.get(samples.size() - 1);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // values of an ordered field are numbers or days
    private static int compare(Object one, Object other) {
        return ((Comparable) one).compareTo(other);
    }

    private static Bilingual shown(Field<?> field, Object value) {
        if (value instanceof BigDecimal number) {
            Unit unit = field.unit();
            return new Bilingual(
                    (scaled(number) + (unit == null ? "" : unit.symbol())).strip(),
                    number.stripTrailingZeros().toPlainString() + (unit == null ? "" : " " + unit.code()));
        }
        if (value instanceof Boolean yes) {
            return yes ? new Bilingual("是", "yes") : new Bilingual("否", "no");
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty()
                    ? new Bilingual("没有", "none")
                    : joined(many.stream().map(one -> shown(field, one)).toList(), "、", ", ");
        }
        Bilingual called = field.called(value.toString());
        return field.kind() == Kind.INDUSTRY && !called.zh().contains(value.toString())
                ? new Bilingual(value + " " + called.zh(), called.en())
                : called;
    }

    /** 1 万 for 10000, so that people read it as the document writes it. */
    private static String scaled(BigDecimal number) {
        if (number.abs().compareTo(YI) >= 0) {
            return scaled(number, YI, " 亿");
        }
        return number.abs().compareTo(WAN) >= 0
                ? scaled(number, WAN, " 万")
                : number.stripTrailingZeros().toPlainString() + " ";
    }

    private static String scaled(BigDecimal number, BigDecimal by, String word) {
        return number.divide(by, 20, RoundingMode.UNNECESSARY)
                        .stripTrailingZeros()
                        .toPlainString()
                + word;
    }
}
