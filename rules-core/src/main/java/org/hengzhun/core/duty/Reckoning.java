package org.hengzhun.core.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** How the last day of a duty was reckoned (到期日的推算), in words: from what, how long, and what became of a day off. */
public final class Reckoning {

    private static final int MONTHS_A_YEAR = 12;

    private Reckoning() {}

    /**
     * The words for one that falls due, or for why it has no last day.
     *
     * @param dayOff what the policy makes of a deadline on a day off
     */
    public static Bilingual of(Occurrence occurrence, DayOff dayOff) {
        LocalDate due = occurrence.due();
        if (due == null) {
            return occurrence.isUndated()
                    ? new Bilingual(
                            "缺少起算的日期，推算不出到期日", "the day it counts from is missing, so no due date can be reckoned")
                    : new Bilingual("常态要求，没有到期日", "to be kept up always; there is no due date");
        }
        Bilingual given = occurrence.duty().schedule() instanceof Schedule.OfProject project
                ? ofProject(project.term(), occurrence.opens(), due)
                : ofPolicy(occurrence, due);
        return dayOff.about(due)
                .map(why -> moved(occurrence, due, why, dayOff))
                .map(moved -> new Bilingual(given.zh() + "；" + moved.zh(), given.en() + "; " + moved.en()))
                .orElse(given);
    }

    private static Bilingual ofPolicy(Occurrence occurrence, LocalDate due) {
        Schedule schedule = occurrence.duty().schedule();
        Bilingual words = schedule.words();
        if (!(schedule instanceof Schedule.Recurring recurring) || occurrence.period() == null) {
            return words;
        }
        String period = occurrence.period().label();
        return recurring.by() == null
                ? new Bilingual(
                        "%s，%s 的最后一天是 %s".formatted(words.zh(), period, due),
                        "%s; the last day of %s is %s".formatted(words.en(), period, due))
                : new Bilingual(
                        "%s，%s 这一期到 %s".formatted(words.zh(), period, due),
                        "%s; for %s that is %s".formatted(words.en(), period, due));
    }

    private static Bilingual ofProject(ProjectTerm term, @Nullable LocalDate since, LocalDate due) {
        Field<LocalDate> start = term.since();
        TemporalAmount within = term.within();
        if (start != null
                && since != null
                && within != null
                && since.plus(within).equals(due)) {
            Bilingual length = span(within);
            return new Bilingual(
                    "%s %s 起 %s".formatted(start.label(), since, length.zh()),
                    "%s from %s, %s".formatted(length.en(), start.words().en(), since));
        }
        Field<LocalDate> planned = term.by();
        return planned == null
                ? new Bilingual(due + " 前", "by " + due)
                : new Bilingual(
                        "以%s %s 为准".formatted(planned.label(), due),
                        "as planned: %s, %s".formatted(planned.words().en(), due));
    }

    private static Bilingual span(TemporalAmount within) {
        long months = MONTHS_A_YEAR * within.get(ChronoUnit.YEARS) + within.get(ChronoUnit.MONTHS);
        long days = within.get(ChronoUnit.DAYS);
        return months > 0
                ? new Bilingual("%d 个月".formatted(months), "%d months".formatted(months))
                : new Bilingual("%d 天".formatted(days), "%d days".formatted(days));
    }

    private static Bilingual moved(Occurrence occurrence, LocalDate due, Bilingual why, DayOff dayOff) {
        if (occurrence.isShifted()) {
            Bilingual shift = dayOff.shift().label();
            return new Bilingual(
                    "%s 是%s，%s %s".formatted(due, why.zh(), shift.zh(), occurrence.shifted()),
                    "%s is %s: it %s, %s".formatted(due, why.en(), shift.en(), occurrence.shifted()));
        }
        return dayOff.isOff(due)
                ? new Bilingual(
                        "当天是%s，不顺延".formatted(why.zh()), "that day is %s, and the date stays".formatted(why.en()))
                : new Bilingual("当天是%s，照常计算".formatted(why.zh()), "that day is %s and counts".formatted(why.en()));
    }
}
