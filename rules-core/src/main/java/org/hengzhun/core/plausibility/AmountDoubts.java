package org.hengzhun.core.plausibility;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.hengzhun.core.fact.Money;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** What can hardly be true of the money and the land of a project. */
final class AmountDoubts {

    private static final ImmutableList<Field<Money>> MONEY = ImmutableList.of(
            Project.TOTAL_INVESTMENT, Project.FOREIGN_INVESTMENT, Project.OUT_OF_PROVINCE_FUNDS, Project.ARRIVED_FUNDS);

    private static final ImmutableList<Field<BigDecimal>> LAND =
            ImmutableList.of(Project.LAND_AREA, Project.ADDED_LAND);

    /** 1万亿: no single project costs so much, in whichever currency. */
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");

    /** 1万: lists of projects count in 万元 and 亿元, so less is a number whose unit was left out. */
    private static final BigDecimal LEAST_MONEY = new BigDecimal("10000");

    /** 30,000 亩 are 20 square kilometres: more than the largest steelworks, and what ㎡ taken for 亩 gives. */
    private static final BigDecimal MOST_LAND = new BigDecimal("30000");

    /** 10亿元 a mu: ten times what a chip factory costs. */
    private static final BigDecimal MOST_PER_MU = new BigDecimal("1000000000");

    /** 1000元 a mu: less than a year's rent of farmland. */
    private static final BigDecimal LEAST_PER_MU = new BigDecimal("1000");

    private AmountDoubts() {}

    static void addTo(List<Bilingual> doubts, Project project) {
        for (Field<Money> field : MONEY) {
            Doubts.add(doubts, money(project, field));
        }
        for (Field<BigDecimal> field : LAND) {
            Doubts.add(doubts, land(project, field));
        }
        Doubts.add(doubts, exceeds(project, Project.ARRIVED_FUNDS, Project.TOTAL_INVESTMENT));
        Doubts.add(doubts, exceeds(project, Project.OUT_OF_PROVINCE_FUNDS, Project.TOTAL_INVESTMENT));
        Doubts.add(doubts, exceeds(project, Project.ADDED_LAND, Project.LAND_AREA));
        Doubts.add(doubts, perMu(project));
    }

    private static @Nullable Bilingual money(Project project, Field<Money> field) {
        Money money = project.get(field);
        if (money == null) {
            return null;
        }
        if (money.amount().compareTo(MOST_MONEY) >= 0) {
            return DoubtWords.about(
                    project,
                    field,
                    "达到万亿，没有这么大的项目，请核对数字和单位",
                    " is more than any project costs; check the figure and its unit");
        }
        return money.amount().signum() > 0 && money.amount().compareTo(LEAST_MONEY) < 0
                ? DoubtWords.about(
                        project,
                        field,
                        "不到 1 万，是不是漏了单位（如 万元、亿元）？请核对",
                        " is below 10000; was the unit (such as 万元 or 亿元) left out? Please check")
                : null;
    }

    private static @Nullable Bilingual land(Project project, Field<BigDecimal> field) {
        BigDecimal land = project.get(field);
        return land == null || land.compareTo(MOST_LAND) <= 0
                ? null
                : DoubtWords.about(
                        project,
                        field,
                        "超过 3 万亩（20 平方公里），是不是平方米？请核对数字和单位",
                        " is more than 20 square kilometres; is it in square metres? Check the figure and its unit");
    }

    private static @Nullable Bilingual exceeds(Project project, Field<?> part, Field<?> whole) {
        BigDecimal small = DoubtWords.number(project.get(part));
        BigDecimal large = DoubtWords.number(project.get(whole));
        return small == null || large == null || small.compareTo(large) <= 0
                ? null
                : DoubtWords.between(project, part, "大于", "exceeds", whole);
    }

    private static @Nullable Bilingual perMu(Project project) {
        Money investment = project.get(Project.TOTAL_INVESTMENT);
        BigDecimal land = project.get(Project.LAND_AREA);
        if (investment == null
                || land == null
                || land.signum() == 0
                || investment.amount().signum() == 0) {
            return null;
        }
        if (isBetween(investment.amount(), LEAST_PER_MU.multiply(land), MOST_PER_MU.multiply(land))) {
            // Nearly every project; and to divide costs more than all other doubts together.
            return null;
        }
        BigDecimal perMu = investment.amount().divide(land, 2, RoundingMode.HALF_UP);
        if (isBetween(perMu, LEAST_PER_MU, MOST_PER_MU)) {
            return null;
        }
        String shown = perMu.stripTrailingZeros().toPlainString();
        return DoubtWords.between(
                project,
                Project.TOTAL_INVESTMENT,
                "折合每亩 %s 元，不合常理；对照".formatted(shown),
                "is %s yuan a mu, which can hardly be; compare".formatted(shown),
                Project.LAND_AREA);
    }

    private static boolean isBetween(BigDecimal number, BigDecimal least, BigDecimal most) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }
}
