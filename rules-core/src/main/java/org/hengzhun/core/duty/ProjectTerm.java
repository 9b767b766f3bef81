package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.TemporalAmount;
import java.util.List;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.field.Field;
import org.jspecify.annotations.Nullable;

/**
 * When a duty over one project is due and how its fields show that it is met (项目义务的时限).
 *
 * @param since the day it starts, or null
 * @param by the planned day it is due, or null; it goes before {@code within}
 * @param within the days or months after {@code since}, at least 0, or null; months end on the day with the same number
 * @param met what must all be so for it to be met; never empty
 */
public record ProjectTerm(
        @Nullable Field<LocalDate> since,
        @Nullable Field<LocalDate> by,
        @Nullable TemporalAmount within,
        List<Milestone> met) {

    public ProjectTerm {
        met = ImmutableList.copyOf(met);
    }

    /** Whether it is ever due on a day; if not, it is to be kept up always. */
    boolean dated() {
        return by != null || (since != null && within != null);
    }

    /**
     * A field that shows one part of the duty done: a day on which it was, a truth that is not false, or any other value.
     *
     * @param reached the stage at which it is certainly done, so that an empty field of a project still before that stage means
     *     not done rather than unknown; null when no stage tells
     * @param told the truth by which whoever knows says whether it is done while its field is empty; null where none is
     */
    public record Milestone(
            Field<?> field,
            @Nullable Stage reached,
            @Nullable Field<Boolean> told) {

        /** One of which the stage alone may tell. */
        public Milestone(Field<?> field, @Nullable Stage reached) {
            this(field, reached, null);
        }
    }
}
