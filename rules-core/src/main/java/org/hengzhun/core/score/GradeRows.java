package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.indicator.Arguments;
import org.hengzhun.core.indicator.Direction;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Flaw;

/** Understands the rows of a scheme whose method is {@code grade}, each a grade with its clause, from the best down. */
final class GradeRows {

    static final String WORD = "grade";

    private static final Pattern PART = Pattern.compile("(upper|lower):(.+)");

    private final List<Flaw> flaws;
    private final BiFunction<String, String, Indicator> indicators;

    /** @param indicators the indicator that a row of a name writes */
    GradeRows(List<Flaw> flaws, BiFunction<String, String, Indicator> indicators) {
        this.flaws = flaws;
        this.indicators = indicators;
    }

    ImmutableList<Grade> grades(List<SchemeRow> rows) {
        ImmutableList<Grade> grades = rows.stream().map(this::grade).collect(ImmutableList.toImmutableList());
        new GradeChecks(flaws).of(grades);
        return grades;
    }

    private Grade grade(SchemeRow row) {
        Arguments arguments = new Arguments(row.name(), row.arguments(), flaws);
        boolean picks = !row.indicator().isEmpty();
        Optional<Ratio> atLeast = picks ? Optional.empty() : arguments.optionalNumber("atLeast");
        Optional<Ratio> share = arguments.optionalNumber("share");
        if (picks && share.isEmpty()) {
            arguments.flaw(
                    "share",
                    "argument-missing",
                    "按指标取的等次缺少 share；请写取多少，如 share=15%",
                    "a grade that goes by an indicator lacks share; write how many it takes, such as share=15%");
        }
        Grade.Pick pick = picks ? pick(row, arguments) : null;
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
                row.basis(),
                pick);
    }

    private Grade.Pick pick(SchemeRow row, Arguments arguments) {
        String written = arguments.optional("among").orElse("upper:100%");
        Matcher parts = PART.matcher(written);
        Optional<Ratio> part = parts.matches()
                ? Arguments.numberIn(parts.group(2)).filter(one -> one.signum() > 0 && one.compareTo(Ratio.ONE) <= 0)
                : Optional.empty();
        if (part.isEmpty()) {
            arguments.flaw(
                    "among",
                    "part-malformed",
                    "取自哪一部分（%s）应写作 upper:50%%（前一半）或 lower:50%%（后一半）".formatted(written),
                    "the part (%s) must be written upper:50%% (the first half) or lower:50%% (the last)"
                            .formatted(written));
        }
        return new Grade.Pick(
                indicators.apply(row.name(), row.indicator()),
                arguments.choice("direction", Direction.HIGHER),
                part.isEmpty() || parts.group(1).equals("upper"),
                part.orElse(Ratio.ONE));
    }

    /** What must hold between grades. */
    private record GradeChecks(List<Flaw> flaws) {

        void of(List<Grade> grades) {
            Ratio shares = Ratio.ZERO;
            List<String> names = new ArrayList<>();
            int last = grades.size() - 1;
            while (last > 0 && grades.get(last).pick() != null) {
                last--;
            }
            for (int i = 0; i < grades.size(); i++) {
                Grade grade = grades.get(i);
                shares = grade.share() == null ? shares : shares.plus(grade.share());
                if (names.contains(grade.name())) {
                    flaw(grade, "grade-doubled", "等次写了两次", "the grade stands twice");
                }
                names.add(grade.name());
                if (grade.pick() == null && grade.share() == null && grade.atLeast() == null && i < last) {
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
