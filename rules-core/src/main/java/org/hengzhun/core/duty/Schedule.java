package org.hengzhun.core.duty;

import java.time.LocalDate;
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
     * @param byDay the day of the month by which it is due, 1 to 31, its last day where the month is shorter; null for the last
     *     day of the period. Only months have one.
     */
    record Recurring(Cadence cadence, @Nullable Integer byDay) implements Schedule {

        /** The last day on which it is done in time. */
        LocalDate dueIn(Period period) {
            return byDay == null
                    ? period.last()
                    : period.first()
                            .withDayOfMonth(Math.min(byDay, period.last().getDayOfMonth()));
        }

        @Override
        public boolean fits(Period period) {
            return cadence.periodOf(period.first()).encloses(period);
        }

        @Override
        public Bilingual words() {
            return byDay == null
                    ? cadence.label()
                    : new Bilingual(
                            "%s %d 日前".formatted(cadence.label().zh(), byDay),
                            "%s by day %d".formatted(cadence.label().en(), byDay));
        }
    }

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
    record Standing() implements Schedule {
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
