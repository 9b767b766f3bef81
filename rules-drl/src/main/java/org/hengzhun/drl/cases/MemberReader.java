package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hengzhun.core.duty.DutyState;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.dialect.NotADay;
import org.hengzhun.drl.pack.Yaml;
import org.jspecify.annotations.Nullable;

/** Reads members that cases of every shape may have; each slip is told at its line. */
final class MemberReader {

    /** More names than this are not listed where none is near. */
    private static final int LISTED = 12;

    /** What YAML calls nothing. */
    private static final ImmutableSet<String> UNKNOWN = ImmutableSet.of("null", "~");

    private MemberReader() {}

    /** The mapping under a key that must be there. */
    static Optional<Yaml> mapping(Yaml written, String key) {
        if (!written.has(key)) {
            missing(written, key);
        }
        return written.mapping(key);
    }

    static void missing(Yaml written, String key) {
        written.complain(key, "missing-key", "缺少“%s”".formatted(key), "the key %s is missing".formatted(key));
    }

    /**
     * The fact that the members tell of, read as those of a JSON file are; nothing after telling at its place each that is wrong.
     * Every scalar of YAML is a text, and {@code null} says that it is unknown.
     */
    static <T> Optional<T> fact(Yaml written, Function<Map<String, ?>, T> read) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        written.keys().forEach(key -> members.put(key, value(written, key)));
        try {
            return Optional.of(read.apply(members));
        } catch (FlawedInputException refused) {
            refused.flaws().stream()
                    .filter(Flaw::isError)
                    .forEach(flaw ->
                            written.complain(flaw.part(), flaw.code(), flaw.in(Language.ZH), flaw.in(Language.EN)));
            return Optional.empty();
        }
    }

    private static @Nullable Object value(Yaml written, String key) {
        return written.listed(key)
                ? written.texts(key)
                : written.text(key).filter(text -> !UNKNOWN.contains(text)).orElse(null);
    }

    /** The day under a key that must be there. */
    static Optional<LocalDate> day(Yaml written, String key) {
        String text = written.required(key);
        return text.isEmpty() ? Optional.empty() : day(written, key, text);
    }

    /** The day a text below the key names. */
    static Optional<LocalDate> day(Yaml written, String key, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            written.complain(
                    key, "date", NotADay.words(text).zh(), NotADay.words(text).en());
            return Optional.empty();
        }
    }

    /** The number under the key. */
    static Optional<BigDecimal> number(Yaml written, String key) {
        String text = written.text(key).orElse("");
        Optional<BigDecimal> number = Decimals.written(text);
        if (number.isPresent()) {
            return number;
        }
        written.complain(
                key,
                "number",
                "%s 下面（%s）应为数，例如 86.35".formatted(key, text),
                "the value of %s (%s) must be a number, such as 86.35".formatted(key, text));
        return Optional.empty();
    }

    /** The code of a state of a duty under the key. */
    static Optional<String> state(Yaml written, String key) {
        String code = written.required(key);
        if (!code.isEmpty()) {
            requireKnown(written, key, code, DutyState.CODES, "没有义务状态", "there is no state of a duty");
        }
        return Optional.of(code).filter(DutyState.CODES::contains);
    }

    static void requireKnown(Yaml written, String key, String name, Collection<String> known, String zh, String en) {
        if (!known.contains(name)) {
            boolean few = !known.isEmpty() && known.size() <= LISTED;
            DidYouMean meant = DidYouMean.of(name, known.stream())
                    .or(
                            few ? "；有：" + String.join("、", known) : "",
                            few ? "; choose one of " + String.join(", ", known) : "");
            written.complain(
                    key,
                    "unknown-name",
                    "%s“%s”%s".formatted(zh, name, meant.zh()),
                    "%s %s%s".formatted(en, name, meant.en()));
        }
    }

    /** Complains of an expectation that could never fail. */
    static void refuseEmpty(Yaml expect) {
        expect.complain(
                "",
                "empty-expectation",
                "expect 至少要写一项，否则案例永远通过",
                "expect must say something, or the case could never fail");
    }
}
