package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.period.Cadence;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;
import org.jspecify.annotations.Nullable;

/**
 * How tables of duties write a schedule: {@code weekly}, {@code monthly}, {@code monthly:25}, {@code every-2-months}, {@code
 * quarterly}, {@code half-yearly}, {@code yearly}, {@code yearly:03-31}, {@code once:2022-04-22}, {@code standing}, or {@value
 * #PROJECT}, which needs a {@link ProjectTerm} besides.
 */
public final class ScheduleText {

    /** The word of a duty that arises for single projects. */
    public static final String PROJECT = "project";

    private static final String ONCE = "once";
    private static final String STANDING = "standing";
    private static final int LONGEST_MONTH = 31;

    private ScheduleText() {}

    /**
     * What the text says.
     *
     * @param term of the duty that arises for single projects; null for all others
     * @throws FlawedInputException when it says nothing known
     */
    public static Schedule read(String text, @Nullable ProjectTerm term) {
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon);
        String rest = colon < 0 ? "" : text.substring(colon + 1);
        if (word.equals(PROJECT) && rest.isEmpty() && term != null) {
            return new Schedule.OfProject(term);
        }
        if (word.equals(STANDING) && rest.isEmpty()) {
            return new Schedule.Permanent();
        }
        if (word.equals(ONCE)) {
            return once(rest);
        }
        Optional<Cadence> cadence = Cadence.written(word);
        if (cadence.isEmpty()) {
            throw unknown(text, word);
        }
        return new Schedule.Recurring(cadence.get(), rest.isEmpty() ? null : by(cadence.get(), rest, text));
    }

    private static Schedule.By by(Cadence cadence, String rest, String text) {
        return switch (cadence) {
            case MONTHLY -> new Schedule.By(1, dayOfMonth(rest));
            case YEARLY -> dayOfYear(rest);
            default -> throw unknown(text, cadence.word());
        };
    }

    private static Schedule.By dayOfYear(String written) {
        try {
            MonthDay day = MonthDay.parse("--" + written);
            return new Schedule.By(day.getMonthValue(), day.getDayOfMonth());
        } catch (DateTimeParseException wrong) {
            throw flaw(
                    "schedule-day",
                    "yearly 后面（%s）应为月日，写成 yearly:03-31".formatted(written),
                    "yearly must be followed by a day of the year (%s), such as yearly:03-31".formatted(written));
        }
    }

    private static Schedule once(String day) {
        try {
            return new Schedule.Once(LocalDate.parse(day));
        } catch (DateTimeParseException wrong) {
            throw flaw(
                    "schedule-day",
                    "once 后面（%s）应为日期，写成 once:2022-04-22".formatted(day),
                    "once must be followed by a date (%s), such as once:2022-04-22".formatted(day));
        }
    }

    private static int dayOfMonth(String written) {
        int day = written.matches("[0-9]{1,2}") ? Integer.parseInt(written) : 0;
        if (day < 1 || day > LONGEST_MONTH) {
            throw flaw(
                    "schedule-day",
                    "monthly 后面（%s）应为 1 至 31 的日，写成 monthly:25".formatted(written),
                    "monthly must be followed by a day from 1 to 31 (%s), such as monthly:25".formatted(written));
        }
        return day;
    }

    private static FlawedInputException unknown(String text, String word) {
        DidYouMean meant = DidYouMean.of(word, words());
        String known = words().collect(Collectors.joining(" "));
        return flaw(
                "schedule",
                "不认识时间安排“%s”%s；可用：%s（每月25日写 monthly:25，每年3月31日写 yearly:03-31，一次写 once:2022-04-22）"
                        .formatted(text, meant.zh(), known),
                "unknown schedule %s%s; choose one of %s (monthly:25, yearly:03-31 and once:DAY take a day)"
                        .formatted(text, meant.en(), known));
    }

    private static Stream<String> words() {
        return Stream.concat(Arrays.stream(Cadence.values()).map(Cadence::word), Stream.of(ONCE, STANDING, PROJECT));
    }

    private static FlawedInputException flaw(String code, String zh, String en) {
        return new FlawedInputException(ImmutableList.of(Flaw.error("schedule", "", code, zh, en)));
    }
}
