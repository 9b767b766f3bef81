package org.hengzhun.core.indicator;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.RefusedException;

/**
 * The key-value pairs of one table row, read once each; what is wrong is collected, not thrown, and a neutral value stands in
 * so that reading can go on. A number is written 0.05, 5% or 5/6, and may have a unit, which must be one of what is asked for. Mutable, for one thread.
 */
public final class Arguments {

    /** The most decimal places a figure may be shown with; more than any published table uses. */
    public static final int MOST_PLACES = 18;

    private static final Pattern NUMBER = Pattern.compile("([+-]?\\d++(?:\\.\\d++)?)(?:(%)|/(\\d++(?:\\.\\d++)?))?");

    private final String part;
    private final Map<String, String> values;
    private final List<Flaw> flaws;
    private final Set<String> asked = new LinkedHashSet<>();

    /**
     * @param part the row's own name, for messages
     * @param values what the row says
     * @param flaws where to put what is wrong
     */
    public Arguments(String part, Map<String, String> values, List<Flaw> flaws) {
        this.part = part;
        this.values = Map.copyOf(values);
        this.flaws = flaws;
    }

    public String part() {
        return part;
    }

    public boolean has(String key) {
        return optional(key).isPresent();
    }

    /** The text of the key, or nothing when the row leaves it out. */
    public Optional<String> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The text of the key, which the row must give. */
    public String text(String key) {
        return optional(key).orElseGet(() -> {
            flaw(key, "argument-missing", "缺少参数（%s）".formatted(key), "the argument (%s) is missing".formatted(key));
            return "";
        });
    }

    /** The points, weight or share of the key, or nothing when the row leaves it out. */
    public Optional<Ratio> optionalNumber(String key) {
        return optionalNumber(key, Measure.POINTS);
    }

    /** The number of the key, counted in this, or nothing when the row leaves it out. */
    public Optional<Ratio> optionalNumber(String key, Measure measure) {
        return optional(key).map(text -> parsed(key, text, measure));
    }

    /** The points, weight or share of the key, which the row must give. */
    public Ratio number(String key) {
        return number(key, Measure.POINTS);
    }

    /** The number of the key, counted in this, which the row must give. */
    public Ratio number(String key, Measure measure) {
        String text = text(key);
        return text.isEmpty() ? Ratio.ONE : parsed(key, text, measure);
    }

    public Ratio number(String key, Ratio otherwise) {
        return optionalNumber(key).orElse(otherwise);
    }

    public Ratio number(String key, Ratio otherwise, Measure measure) {
        return optionalNumber(key, measure).orElse(otherwise);
    }

    /** The number a text of the key writes, in base units, or nothing when it writes none; a unit of something else is reported. */
    public Optional<Ratio> figure(String key, String text, Measure measure) {
        Optional<WrittenFigure> written = WrittenFigure.of(text);
        written.ifPresent(figure ->
                checkUnit(key, text, figure.measure(), measure, !figure.value().isZero()));
        return written.map(WrittenFigure::value);
    }

    /**
     * Reports what cannot be compared with what is asked for; and a figure whose unit nobody wrote, where there is one to write.
     *
     * @param text what the row says
     * @param of what that is counted in
     */
    public void checkUnit(String key, String text, Measure of, Measure wanted, boolean needsUnit) {
        Bilingual unit = wanted.label();
        if (!of.fits(wanted)) {
            flaw(
                    key,
                    "unit-mismatch",
                    "（%s）以 %s 计，这里要的是 %s，不能换算；请改数或单位".formatted(text, of.label().zh(), unit.zh()),
                    "(%s) is counted in %s where %s is needed, and does not convert; change the figure or its unit"
                            .formatted(text, of.label().en(), unit.en()));
        } else if (of.equals(Measure.ANY) && !wanted.isPlain() && needsUnit) {
            flaws.add(Flaw.warning(
                    part,
                    key,
                    "figure-without-unit",
                    "（%s）没有写单位，按 %s 计；请写上单位".formatted(text, unit.zh()),
                    "(%s) has no unit and is taken in %s; write its unit".formatted(text, unit.en())));
        }
    }

    /**
     * The number of decimal places of the key.
     *
     * @param otherwise where the row leaves it out, 0 to {@value #MOST_PLACES}
     */
    public int places(String key, int otherwise) {
        Ratio number = number(key, Ratio.of(otherwise), Measure.COUNT);
        boolean fine =
                number.floor().equals(number) && number.signum() >= 0 && number.compareTo(Ratio.of(MOST_PLACES)) <= 0;
        if (!fine) {
            flaw(
                    key,
                    "scale-out-of-range",
                    "小数位数（%s）应为 0 到 %d 的整数".formatted(number, MOST_PLACES),
                    "the number of places (%s) must be a whole number from 0 to %d".formatted(number, MOST_PLACES));
            return otherwise;
        }
        return Integer.parseInt(number.toString());
    }

    public boolean truth(String key, boolean otherwise) {
        Optional<String> text = optional(key);
        text.filter(word -> !Set.of("true", "false", "是", "否").contains(word))
                .ifPresent(word -> flaw(
                        key,
                        "argument-not-truth",
                        "参数（%s）的值（%s）应为 true 或 false".formatted(key, word),
                        "the value (%s) of argument (%s) must be true or false".formatted(word, key)));
        return text.map(word -> word.equals("true") || word.equals("是")).orElse(otherwise);
    }

    /** One of the constants of an enum, written in lower case with hyphens. */
    public <E extends Enum<E>> E choice(String key, E otherwise) {
        Optional<String> text = optional(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        E[] constants = otherwise.getDeclaringClass().getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> wordOf(constant).equals(text.get())
                        || constant instanceof Worded worded && worded.zh().equals(text.get()))
                .findFirst()
                .orElseGet(() -> {
                    refuseChoice(key, text.get(), constants);
                    return otherwise;
                });
    }

    private void refuseChoice(String key, String text, Enum<?>[] constants) {
        String zh = Arrays.stream(constants).map(Arguments::explained).collect(Collectors.joining("、"));
        String en = Arrays.stream(constants).map(Arguments::wordOf).collect(Collectors.joining(", "));
        flaw(
                key,
                "argument-unknown-choice",
                "参数（%s）的值（%s）应为下列之一：%s".formatted(key, text, zh),
                "the value (%s) of argument (%s) must be one of %s".formatted(text, key, en));
    }

    private static String explained(Enum<?> constant) {
        return constant instanceof Worded worded ? wordOf(constant) + " " + worded.zh() : wordOf(constant);
    }

    /** A choice that may be written in Chinese, too. */
    public interface Worded {

        /** The Chinese word. */
        String zh();
    }

    /** The way {@link #choice} writes a constant: ROUND_THEN_RANK is round-then-rank. */
    public static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What {@code make} gives, or {@code otherwise} and a flaw when a value object refuses its figures. */
    public <T> T made(Supplier<T> make, T otherwise) {
        try {
            return make.get();
        } catch (RefusedException refused) {
            flaw("", "argument-refused", refused.words().zh(), refused.words().en());
            return otherwise;
        }
    }

    /** The keys that were asked for, whether the row has them or not. */
    public Set<String> asked() {
        return Set.copyOf(asked);
    }

    /** Reports every key that nothing asked for, with the nearest one that was, or all. */
    public void refuseOthers() {
        values.keySet().stream().filter(key -> !asked.contains(key)).sorted().forEach(key -> {
            DidYouMean meant = DidYouMean.of(key, asked.stream())
                    .or("；可用：" + String.join("、", asked), "; use one of " + String.join(", ", asked));
            flaw(
                    key,
                    "argument-unknown",
                    "没有参数（%s）%s".formatted(key, meant.zh()),
                    "there is no argument (%s)%s".formatted(key, meant.en()));
        });
    }

    public void flaw(String key, String code, String zh, String en) {
        flaws.add(Flaw.error(part, key, code, zh, en));
    }

    private Ratio parsed(String key, String text, Measure measure) {
        return figure(key, text, measure).orElseGet(() -> {
            flaw(
                    key,
                    "argument-not-number",
                    "参数（%s）的值（%s）不是数，应写作 0.05、5%% 或 5/6".formatted(key, text),
                    "the value (%s) of argument (%s) is not a number such as 0.05, 5%% or 5/6".formatted(text, key));
            return Ratio.ONE;
        });
    }

    /** The number a text writes, or nothing when it writes none, or one longer than figures are anywhere ({@link Decimals#written}). */
    public static Optional<Ratio> numberIn(String text) {
        Matcher parts = NUMBER.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<Ratio> number = Decimals.written(parts.group(1)).map(Ratio::of);
        Optional<Ratio> divisor = parts.group(2) != null
                ? Optional.of(Ratio.of(100))
                : Decimals.written(parts.group(3) == null ? "1" : parts.group(3))
                        .map(Ratio::of);
        return divisor.filter(by -> by.signum() != 0).flatMap(by -> number.map(one -> one.dividedBy(by)));
    }
}
