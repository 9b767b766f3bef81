package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Which grade a score reaches (评定等次).
 *
 * @param grades from the best down
 * @param best index of the best grade a veto leaves open
 */
record Grading(List<Grade> grades, int best) {

    public Grading {
        grades = ImmutableList.copyOf(grades);
    }

    Grading(ImmutableList<Grade> grades) {
        this(grades, 0);
    }

    Grading atMost(String name) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).name().equals(name)) {
                return new Grading(grades, Math.max(best, i));
            }
        }
        throw new RefusedException("方案没有等次（%s）".formatted(name), "the scheme has no grade (%s)".formatted(name));
    }

    /** The name of the grade, or null when the score reaches none. */
    @Nullable
    String of(BigDecimal total) {
        for (int i = 0; i < grades.size(); i++) {
            if (total.compareTo(grades.get(i).atLeast()) >= 0) {
                return grades.get(Math.max(i, best)).name();
            }
        }
        return null;
    }
}
