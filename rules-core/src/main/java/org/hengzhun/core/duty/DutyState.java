package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** How a duty stands as of a day (履行状态). */
public sealed interface DutyState {

    /** Every {@link #code}, done ones first. */
    Set<String> CODES = ImmutableSet.of("MET", "MET_LATE", "DUE", "OVERDUE", "NOT_YET_DUE", "UNCLEAR", "UNKNOWN");

    /** The stable word of the state, for JSON and tools. */
    String code();

    /** What to tell people; names of fields are left out. */
    Bilingual words();

    /**
     * 已完成: in time, or at no known day.
     *
     * @param on the day it was complete, or null when it is known to be done but not when
     */
    record Met(@Nullable LocalDate on) implements DutyState {
        @Override
        public String code() {
            return "MET";
        }

        @Override
        public Bilingual words() {
            return on == null
                    ? new Bilingual("已完成", "met")
                    : new Bilingual("已完成（%s）".formatted(on), "met on %s".formatted(on));
        }
    }

    /** 迟完成: complete, but so many days after the last one. */
    record MetLate(LocalDate on, long days) implements DutyState {
        @Override
        public String code() {
            return "MET_LATE";
        }

        @Override
        public Bilingual words() {
            return new Bilingual("迟 %d 天完成（%s）".formatted(days, on), "met %d days late on %s".formatted(days, on));
        }
    }

    /**
     * 应办: it can be done now and is not overdue.
     *
     * @param days left; 0 on the last day, null for a duty without one
     */
    record Due(@Nullable Long days) implements DutyState {
        @Override
        public String code() {
            return "DUE";
        }

        @Override
        public Bilingual words() {
            if (days == null) {
                return new Bilingual("未完成，常态要求", "open, standing");
            }
            return days == 0
                    ? new Bilingual("今天到期", "due today")
                    : new Bilingual("还有 %d 天到期".formatted(days), "due in %d days".formatted(days));
        }
    }

    /** 超期: not complete so many days after the last one, at least 1. */
    record Overdue(long days) implements DutyState {
        @Override
        public String code() {
            return "OVERDUE";
        }

        @Override
        public Bilingual words() {
            return new Bilingual("超期 %d 天".formatted(days), "overdue by %d days".formatted(days));
        }
    }

    /** 未到期: its time has not begun. */
    record NotYetDue() implements DutyState {
        @Override
        public String code() {
            return "NOT_YET_DUE";
        }

        @Override
        public Bilingual words() {
            return new Bilingual("未到期", "not yet due");
        }
    }

    /** 存疑: it would count as not done, but a record that may be of it was refused. */
    record Unclear() implements DutyState {
        @Override
        public String code() {
            return "UNCLEAR";
        }

        @Override
        public Bilingual words() {
            return new Bilingual("存疑：有记录被拒收，未计", "unclear: a record was refused and not counted");
        }
    }

    /**
     * 不明: nobody said what was done.
     *
     * @param missing names of the project's fields that would tell; empty when records of what was done are missing
     */
    record Unknown(Set<String> missing) implements DutyState {

        public Unknown {
            missing = ImmutableSet.copyOf(missing);
        }

        @Override
        public String code() {
            return "UNKNOWN";
        }

        @Override
        public Bilingual words() {
            return missing.isEmpty()
                    ? new Bilingual("不明：没有完成记录", "unknown: no records given")
                    : new Bilingual("不明：缺少项目信息", "unknown: fields of the project are missing");
        }
    }
}
