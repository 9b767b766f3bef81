package org.hengzhun.core.plausibility;

import java.math.BigDecimal;
import java.util.List;
import org.hengzhun.core.fact.Energy;
import org.hengzhun.core.fact.Money;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** What can hardly be true of the energy of a project. */
final class EnergyDoubts {

    /** No works in China use so much; it is about a tenth of what all of Henan uses in a year. */
    private static final BigDecimal MOST = new BigDecimal("20000000");

    /** What a few households use. */
    private static final BigDecimal LEAST = BigDecimal.TEN;

    /** Who spends 1亿元 uses more than a few households do. */
    private static final BigDecimal LARGE_INVESTMENT = new BigDecimal("100000000");

    private EnergyDoubts() {}

    static void addTo(List<Bilingual> doubts, Project project) {
        Doubts.add(doubts, bases(project, Project.ANNUAL_ENERGY_EQUIVALENT, Project.ANNUAL_ENERGY_CALORIFIC));
        Doubts.add(doubts, bases(project, Project.ADDED_ENERGY_EQUIVALENT, Project.ADDED_ENERGY_CALORIFIC));
        Doubts.add(doubts, amount(project, Project.ANNUAL_ENERGY_EQUIVALENT));
        Doubts.add(doubts, amount(project, Project.ANNUAL_ENERGY_CALORIFIC));
    }

    /** Electricity weighs more by the coal burnt for it than by its heat, everything else the same. */
    private static @Nullable Bilingual bases(Project project, Field<Energy> equivalent, Field<Energy> calorific) {
        Energy more = project.get(equivalent);
        Energy less = project.get(calorific);
        return more == null || less == null || more.tce().compareTo(less.tce()) >= 0
                ? null
                : DoubtWords.between(project, equivalent, "小于", "is below", calorific);
    }

    private static @Nullable Bilingual amount(Project project, Field<Energy> field) {
        Energy energy = project.get(field);
        if (energy == null) {
            return null;
        }
        if (energy.tce().signum() == 0) {
            return DoubtWords.about(project, field, "写成了 0，不知道请留空", " is 0; leave it empty when it is unknown");
        }
        if (energy.tce().compareTo(MOST) > 0) {
            return DoubtWords.about(
                    project,
                    field,
                    "超过 2000 万吨标准煤，没有这么大的项目，请核对数字和单位",
                    " is more than any project uses (20 million tce); check the figure and its unit");
        }
        Money investment = project.get(Project.TOTAL_INVESTMENT);
        return energy.tce().compareTo(LEAST) < 0
                        && investment != null
                        && investment.amount().compareTo(LARGE_INVESTMENT) >= 0
                ? small(project, field)
                : null;
    }

    private static Bilingual small(Project project, Field<Energy> field) {
        return DoubtWords.between(
                project,
                field,
                "不到 10 吨标准煤，只够几户人家用，是不是漏了单位（如 万吨标准煤）？对照",
                "is what a few households use; was the unit (such as 万tce) left out? Compare",
                Project.TOTAL_INVESTMENT);
    }
}
