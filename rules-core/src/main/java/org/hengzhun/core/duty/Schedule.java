package org.hengzhun.core.duty;

import java.time.LocalDate;
import java.time.YearMonth;
import org.hengzhun.core.period.Cadence;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** When a duty falls due (时限). */
public sealed interface Schedule {

    /** What to tell people. */
    Bilingual words();

    /** Whether something can be done for the period: it lies in one period of the schedule, or holds its day. */
    default boolean fits(Period period) {
        return true;
    }

    /**
     * Once in every period.
     *
     * @param by the day by which it is due; null for the last day of the period. Only months and years have one.
     */
    record Recurring(Cadence cadence, @Nullable By by) implements Schedule {

        /** The last day on which it is done in time. */
        LocalDate dueIn(Period period) {
            if (by == null) {
                return period.last();
            }
            YearMonth month = YearMonth.from(period.first()).plusMonths(by.month() - 1L);
            return month.atDay(Math.min(by.day(), month.lengthOfMonth()));
        }

        @Override
        public boolean fits(Period period) {
            return cadence.periodOf(period.first()).encloses(period);
        }

        @Override
        public Bilingual words() {
            if (by == null) {
                return cadence.label();
            }
            boolean years = cadence == Cadence.YEARLY;
            return new Bilingual(
                    cadence.label().zh()
                            + (years ? " %d 月 %d 日前".formatted(by.month(), by.day()) : " %d 日前".formatted(by.day())),
                    cadence.label().en()
                            + (years
                                    ? " by %02d-%02d".formatted(by.month(), by.day())
                                    : " by day %d".formatted(by.day())));
        }
    }

    /**
     * A day within a period.
     *
     * @param month of the period, 1 for its first
     * @param day of that month, 1 to 31; its last day where the month is shorter
     */
    record By(int month, int day) {}

    /** Once, by a day. */
    record Once(LocalDate day) implements Schedule {
        @Override
        public boolean fits(Period period) {
            return period.contains(day);
        }

        @Override
        public Bilingual words() {
            return new Bilingual("%s 前".formatted(day), "by %s".formatted(day));
        }
    }

    /** Always (常态): to be kept up, with no day by which it is due. */
    record Permanent() implements Schedule {
        @Override
        public Bilingual words() {
            return new Bilingual("常态", "standing");
        }
    }

    /** It arises for single projects, as rules say. */
    record OfProject(ProjectTerm term) implements Schedule {
        @Override
        public Bilingual words() {
            return new Bilingual("按项目", "for each project");
        }
    }
}
