package org.hengzhun.bench.peer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hengzhun.core.fact.ConstructionKind;
import org.hengzhun.core.fact.Energy;
import org.hengzhun.core.fact.IndustryCode;
import org.hengzhun.core.fact.Money;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.ReviewGround;
import org.hengzhun.core.fact.ReviewResult;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.result.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The yardstick: the rules of henan-two-high-2021 and xuchang-2022-sw70 written by hand as a chain of ifs, for figures in
 * force in 2022. Gives the ids of fired rules and of undecided ones, and nothing that cites. The only one beside Hengzhun
 * that knows of the unknown.
 */
final class HandWritten implements Judge<List<String>> {

    private final List<Project> projects;

    HandWritten(List<Project> projects) {
        this.projects = projects;
    }

    @Override
    public List<List<String>> judge() {
        List<List<String>> said = new ArrayList<>(projects.size());
        for (Project project : projects) {
            said.add(screen(project));
        }
        return said;
    }

    @Override
    public List<String> fired(List<String> result) {
        return result;
    }

    /** Fired rules, and undecided ones with a question mark. */
    private static List<String> screen(Project p) {
        List<String> said = new ArrayList<>();
        Stage stage = p.get(Project.STAGE);
        if (stage == Stage.TERMINATED) {
            return said;
        }
        Truth twoHigh = twoHigh(p);
        sayOfTwoHigh(said, p, stage, twoHigh);
        sayOfReview(said, p, stage, twoHigh);
        say(said, "XC2-1.5a-1", in(stage, Stages.PLANNED).and(belowFloor(p)));
        return said;
    }

    private static void sayOfTwoHigh(List<String> said, Project p, @Nullable Stage stage, Truth twoHigh) {
        Truth building = in(stage, Stages.BUILDING).and(twoHigh);
        Truth existing = in(stage, Stages.EXISTING).and(twoHigh);
        Truth compliant = truth(p.get(Project.PLANNING_EIA_COMPLIANT));
        Truth illegal = truth(p.get(Project.APPROVED_ILLEGALLY));
        say(said, "XC2-1.4a-1", in(stage, Stages.PLANNED).and(twoHigh).and(compliant.not()));
        say(
                said,
                "XC2-1.4b-1",
                building.and(truth(p.get(Project.REQUIREMENTS_MET)).not()));
        say(said, "XC2-1.4b-2", building.and(illegal));
        say(said, "XC2-1.4c-1", existing.and(illegal));
        say(said, "XC2-1.4d-1", existing);
        say(said, "XC2-1.4e-1", twoHigh);
    }

    private static void sayOfReview(List<String> said, Project p, @Nullable Stage stage, Truth twoHigh) {
        ReviewResult result = p.get(Project.REVIEW_RESULT);
        Set<ReviewGround> grounds = p.get(Project.REVIEW_GROUNDS);
        boolean found = result != ReviewResult.PASSED && grounds != null && !grounds.isEmpty();
        Truth failed = Truth.of(result == ReviewResult.FAILED || found);
        Truth pending = Truth.of(result != ReviewResult.PASSED).and(failed.not());
        Truth planned = in(stage, Stages.PLANNED);
        for (String rule : List.of("HN-0-2", "XC2-1.4a-2")) {
            say(said, rule, planned.and(twoHigh).and(failed));
        }
        for (String rule : List.of("HN-0-1", "XC2-1.4a-3")) {
            say(said, rule, planned.and(twoHigh).and(pending));
        }
        say(said, "XC2-1.4f-1", in(stage, Set.of(Stage.PROPOSED_SIGNING)).and(pending));
        say(said, "XC2-1.4f-2", planned.and(failed));
        int number = 3;
        for (ReviewGround ground : ReviewGround.values()) {
            Truth held = grounds == null ? Truth.UNKNOWN : Truth.of(grounds.contains(ground));
            say(said, "XC2-1.4f-" + number++, planned.and(failed).and(held));
        }
        Truth unsigned = in(stage, Stages.UNSIGNED).and(pending);
        say(said, "XC2-1.4f-7", unsigned.and(truth(p.get(Project.HIGH_EMISSION))));
        say(said, "XC2-1.4f-8", unsigned.and(truth(p.get(Project.HIGH_RISK))));
        say(
                said,
                "XC2-1.4f-9",
                unsigned.and(truth(p.get(Project.FITS_INDUSTRIAL_POSITION)).not()));
        say(said, "XC2-3.2-1", in(stage, Stages.TALKS).and(twoHigh).and(pending));
    }

    private static Truth twoHigh(Project p) {
        ConstructionKind kind = p.get(Project.CONSTRUCTION_KIND);
        Truth upgrade = kind == null ? Truth.UNKNOWN : Truth.of(kind == ConstructionKind.TECH_UPGRADE);
        Truth inside = upgrade.and(truth(p.get(Project.TOUCHES_MAIN_WORKS)).not())
                .and(truth(p.get(Project.ADDS_CAPACITY)).not())
                .not();
        Energy energy = p.get(Project.ANNUAL_ENERGY_EQUIVALENT);
        Truth first = atLeast(energy, Catalogue.FIRST_LOWER);
        Truth second = atLeast(energy, Catalogue.SECOND_LOWER).and(first.not());
        IndustryCode code = p.get(Project.INDUSTRY_CODE);
        Truth large = (code == null ? Truth.UNKNOWN : Truth.of(Catalogue.FIRST_DIVISIONS.contains(code.division())))
                .or(covered(code, Catalogue.FIRST_CLASSES));
        Truth small = covered(code, Catalogue.SECOND_CLASSES)
                .or(covered(code, Catalogue.SINTERED).and(truth(p.get(Project.SINTERING))))
                .or(covered(code, Catalogue.LONG_PROCESS).and(truth(p.get(Project.LONG_PROCESS_STEEL))));
        return inside.and(large.and(first).or(small.and(second)));
    }

    private static Truth covered(@Nullable IndustryCode code, Set<String> classes) {
        if (code == null) {
            return Truth.UNKNOWN;
        }
        if (code.digits().length() == 4) {
            return Truth.of(classes.contains(code.digits()));
        }
        for (String one : classes) {
            if (one.startsWith(code.digits())) {
                return Truth.UNKNOWN;
            }
        }
        return Truth.FALSE;
    }

    private static Truth belowFloor(Project p) {
        Money investment = p.get(Project.TOTAL_INVESTMENT);
        BigDecimal land = p.get(Project.LAND_AREA);
        if (investment == null || land == null || land.signum() == 0) {
            return Truth.UNKNOWN;
        }
        return Truth.of(investment.amount().compareTo(Catalogue.FLOOR.multiply(land)) < 0);
    }

    private static Truth atLeast(@Nullable Energy energy, BigDecimal limit) {
        return energy == null ? Truth.UNKNOWN : Truth.of(energy.tce().compareTo(limit) >= 0);
    }

    private static Truth in(@Nullable Stage stage, Set<Stage> stages) {
        return stage == null ? Truth.UNKNOWN : Truth.of(stages.contains(stage));
    }

    private static Truth truth(@Nullable Boolean value) {
        return value == null ? Truth.UNKNOWN : Truth.of(value);
    }

    private static void say(List<String> said, String rule, Truth truth) {
        if (truth == Truth.TRUE) {
            said.add(rule);
        } else if (truth == Truth.UNKNOWN) {
            said.add(rule + "?");
        }
    }
}
