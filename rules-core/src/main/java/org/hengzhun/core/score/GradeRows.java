package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.indicator.Arguments;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Flaw;

/** Understands the rows of a scheme whose method is {@code grade}, each a grade with its clause, from the best down. */
final class GradeRows {

    static final String WORD = "grade";

    private final List<Flaw> flaws;

    GradeRows(List<Flaw> flaws) {
        this.flaws = flaws;
    }

    ImmutableList<Grade> grades(List<SchemeRow> rows) {
        ImmutableList<Grade> grades = rows.stream().map(this::grade).collect(ImmutableList.toImmutableList());
        new GradeChecks(flaws).of(grades);
        return grades;
    }

    private Grade grade(SchemeRow row) {
        Arguments arguments = new Arguments(row.name(), row.arguments(), flaws);
        Optional<Ratio> atLeast = arguments.optionalNumber("atLeast");
        Optional<Ratio> share = arguments.optionalNumber("share");
        arguments.refuseOthers();
        share.filter(part -> part.signum() <= 0 || part.compareTo(Ratio.ONE) > 0)
                .ifPresent(part -> arguments.flaw(
                        "share",
                        "share-out-of-range",
                        "比例（%s）应大于 0、不超过 100%%，写作 20%%".formatted(part),
                        "the share (%s) must be above 0 and at most 100%%, written like 20%%".formatted(part)));
        return new Grade(
                row.label().zh(),
                atLeast.map(cut -> cut.round(Arguments.MOST_PLACES, RoundingMode.CEILING))
                        .orElse(null),
                share.orElse(null),
                row.basis());
    }

    /** What must hold between grades. */
    private record GradeChecks(List<Flaw> flaws) {

        void of(List<Grade> grades) {
            Ratio shares = Ratio.ZERO;
            List<String> names = new ArrayList<>();
            for (int i = 0; i < grades.size(); i++) {
                Grade grade = grades.get(i);
                shares = grade.share() == null ? shares : shares.plus(grade.share());
                if (names.contains(grade.name())) {
                    flaw(grade, "grade-doubled", "等次写了两次", "the grade stands twice");
                }
                names.add(grade.name());
                if (grade.share() == null && grade.atLeast() == null && i < grades.size() - 1) {
                    flaw(
                            grade,
                            "grade-of-all",
                            "没有写 share 或 atLeast，后面的等次就没有单位了；只有最后一个等次可以都不写",
                            "without share or atLeast no unit is left for those after it; only the last grade may have neither");
                }
            }
            if (shares.compareTo(Ratio.ONE) > 0) {
                flaw(
                        grades.get(grades.size() - 1),
                        "shares-beyond-all",
                        "各等次比例合计（%s）超过 100%%".formatted(shares),
                        "the shares of the grades add up to (%s), beyond 100%%".formatted(shares));
            }
        }

        private void flaw(Grade grade, String code, String zh, String en) {
            flaws.add(Flaw.error(grade.name(), "", code, zh, en));
        }
    }
}
