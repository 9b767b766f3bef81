package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.duty.DayOff;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.drl.dialect.AuthoredDay;

/**
 * Reads what becomes of a deadline on a day off from the parameters {@value #SHIFT} ({@code none}, {@code next} or {@code
 * previous}), {@value #HOLIDAYS} and {@value #WORKDAYS} (lists of days). Without them deadlines stay.
 */
final class DayOffReader {

    static final String SHIFT = "dayOffShift";
    static final String HOLIDAYS = "holidays";
    static final String WORKDAYS = "workdays";

    /** The parameters duties read without naming them. */
    static final ImmutableSet<String> KEYS = ImmutableSet.of(SHIFT, HOLIDAYS, WORKDAYS);

    private final SchemeSource.Values values;
    private final List<Flaw> flaws = new ArrayList<>();

    private DayOffReader(SchemeSource.Values values) {
        this.values = values;
    }

    /**
     * The rule as the parameters say.
     *
     * @throws FlawedInputException with everything that is wrong with them, each by the key of its parameter
     */
    static DayOff read(SchemeSource.Values values) {
        DayOffReader reader = new DayOffReader(values);
        DayOff dayOff = reader.dayOff();
        FlawedInputException.throwIfAnyError(reader.flaws);
        return dayOff;
    }

    private DayOff dayOff() {
        Optional<Parameter> shift = values.apply(SHIFT);
        ImmutableSet<LocalDate> holidays = days(HOLIDAYS);
        ImmutableSet<LocalDate> workdays = days(WORKDAYS);
        return new DayOff(
                shift.map(this::shift).orElse(DayOff.Shift.NONE),
                holidays,
                workdays,
                KEYS.stream()
                        .flatMap(key -> values.apply(key).stream())
                        .map(Parameter::reading)
                        .collect(ImmutableList.toImmutableList()));
    }

    private DayOff.Shift shift(Parameter parameter) {
        String word = parameter.value().toString();
        return DayOff.Shift.written(word).orElseGet(() -> {
            flaws.add(Flaw.error(
                    SHIFT,
                    "",
                    "day-off-shift",
                    "%s（%s）应为 none 不顺延、next 顺延 或 previous 提前".formatted(SHIFT, word),
                    "%s (%s) must be none, next or previous".formatted(SHIFT, word)));
            return DayOff.Shift.NONE;
        });
    }

    private ImmutableSet<LocalDate> days(String key) {
        ImmutableSet.Builder<LocalDate> days = ImmutableSet.builder();
        Optional<Parameter> list = values.apply(key);
        if (list.isPresent() && list.get().value() instanceof Iterable<?> many) {
            many.forEach(one -> day(key, one.toString()).ifPresent(days::add));
        } else {
            list.ifPresent(one -> day(key, one.value().toString()).ifPresent(days::add));
        }
        return days.build();
    }

    private Optional<LocalDate> day(String key, String written) {
        Optional<LocalDate> day = AuthoredDay.of(written);
        if (day.isEmpty()) {
            flaws.add(Flaw.error(
                    key,
                    "",
                    "date",
                    "%s 里的“%s”不是日期，请写成 2022-10-01;2022-10-02 的形式".formatted(key, written),
                    "%s holds %s, which is not a date; write 2022-10-01;2022-10-02".formatted(key, written)));
        }
        return day;
    }
}
