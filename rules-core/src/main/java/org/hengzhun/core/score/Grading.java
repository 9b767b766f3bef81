package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.number.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How grades are given (评定等次). A share is counted from the top over all units ranked in the group: of twelve units the first 20 %
 * are 2.4, rounded as declared, and the next grade ends where both shares together end, so that no rounding adds up.
 *
 * @param grades from the best down; empty for none
 * @param rounding how many units a share that is no whole number gives
 * @param ties what units of equal rank get when a cut falls between them
 */
public record Grading(List<Grade> grades, RoundingMode rounding, Ties ties) {

    /** A scheme without grades. */
    public static final Grading NONE = new Grading(ImmutableList.of(), RoundingMode.HALF_UP, Ties.BETTER);

    /** What units of equal rank get when a cut falls between them. */
    public enum Ties {
        /** 并列的都进上一等次. */
        BETTER,
        /** 并列的都归下一等次. */
        WORSE
    }

    public Grading {
        grades = ImmutableList.copyOf(grades);
    }

    /** A unit among those ranked in its group: how many are strictly better, and how many better or equal, itself among them. */
    public record Stand(int better, int betterOrEqual, int ranked, BigDecimal score) {}

    /**
     * The grade of a unit.
     *
     * @param picked the grade it was taken for by another figure, or null
     * @param rulings those on the unit; what they move it never goes beyond the best grade or the last
     * @param atMost what vetoes hold it to
     * @return nothing when it reaches none
     */
    public Optional<Grade> of(Stand stand, @Nullable Grade picked, List<Ruling> rulings, List<Grade.Limit> atMost) {
        int reached = picked == null ? reached(stand) : grades.indexOf(picked);
        if (reached == grades.size()) {
            return Optional.empty();
        }
        int raised = rulings.stream().mapToInt(Grading::raised).sum();
        int moved = Math.min(grades.size() - 1, Math.max(0, reached - raised));
        Optional<Grade.Limit> limit = atMost.stream().max(Comparator.comparing(this::place));
        return limit.filter(one -> place(one) > moved)
                .map(one -> grades.get(place(one)).held(one))
                .or(() -> Optional.of(moved > reached ? lowered(grades.get(moved), rulings) : grades.get(moved)));
    }

    private static int raised(Ruling ruling) {
        return ruling.effect() instanceof Ruling.Effect.Regrade regrade ? regrade.up() : 0;
    }

    /** The grade of a unit that reached a better one, with the first ruling that moved it down. */
    private static Grade lowered(Grade grade, List<Ruling> rulings) {
        return rulings.stream()
                .filter(ruling -> raised(ruling) < 0)
                .findFirst()
                .map(ruling -> grade.held(new Grade.Limit(grade.name(), ruling.label(), ruling.basis())))
                .orElse(grade);
    }

    private int reached(Stand stand) {
        Ratio cut = Ratio.ZERO;
        for (int i = 0; i < grades.size(); i++) {
            Grade grade = grades.get(i);
            if (grade.pick() != null) {
                continue;
            }
            cut = grade.share() == null ? cut : cut.plus(grade.share());
            boolean inShare = grade.share() == null || isWithin(cut, stand);
            if (inShare && (grade.atLeast() == null || stand.score().compareTo(grade.atLeast()) >= 0)) {
                return i;
            }
        }
        return grades.size();
    }

    private boolean isWithin(Ratio cut, Stand stand) {
        return isWithin(cut, stand, ties == Ties.BETTER);
    }

    private boolean isWithin(Ratio cut, Stand stand, boolean withTies) {
        int units = cut.times(Ratio.of(stand.ranked())).round(0, rounding).intValueExact();
        return withTies ? stand.better() < units : stand.betterOrEqual() <= units;
    }

    /** Whether the unit is in the part of the ranking that a grade takes its units from. */
    public boolean isInPart(Grade.Pick pick, Stand stand) {
        return pick.upper() ? isWithin(pick.part(), stand) : !isWithin(Ratio.ONE.minus(pick.part()), stand);
    }

    /**
     * Whether a grade takes the unit. Of equal units on the cut a grade of the last units takes none where ties go to the better grade.
     *
     * @param share the part of all ranked units that the grade takes
     * @param stand among those of its part, by the figure of the grade
     */
    public boolean takes(Grade.Pick pick, Ratio share, Stand stand) {
        return isWithin(share, stand, pick.upper() == (ties == Ties.BETTER));
    }

    /** 0 for the best grade. */
    private int place(Grade.Limit limit) {
        return grades.stream().map(Grade::name).toList().indexOf(limit.grade());
    }

    /** Whether the scheme has a grade of the name. */
    boolean has(String name) {
        return grades.stream().anyMatch(grade -> grade.name().equals(name));
    }
}
