package org.hengzhun.drl.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hengzhun.core.fact.ConstructionKind;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.ReviewResult;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.field.Field;

/** Made-up projects for measuring: the same ones for the same seed, every field unknown in one of twenty. */
final class Candidates {

    private static final String[] CODES = {
        "3011", "3012", "3041", "3071", "3091", "3110", "3140", "3216", "2614", "2621", "2511", "4411", "2710", "3825",
        "3990", "1361", "3670", "5990", "6420", "301", "30", "26"
    };
    private static final List<Field<Boolean>> TRUTHS = List.of(
            Project.TOUCHES_MAIN_WORKS,
            Project.ADDS_CAPACITY,
            Project.SINTERING,
            Project.LONG_PROCESS_STEEL,
            Project.PLANNING_EIA_COMPLIANT,
            Project.REQUIREMENTS_MET,
            Project.APPROVED_ILLEGALLY,
            Project.HIGH_EMISSION,
            Project.HIGH_RISK,
            Project.FITS_INDUSTRIAL_POSITION);

    private Candidates() {}

    static List<Project> make(int count, long seed) {
        Random random = new Random(seed);
        List<Project> projects = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            Project.Builder project = Project.builder().set(Project.ID, "P" + number);
            if (known(random)) {
                project.setPlain(Project.INDUSTRY_CODE, CODES[random.nextInt(CODES.length)]);
            }
            if (known(random)) {
                project.set(Project.STAGE, Stage.values()[random.nextInt(Stage.values().length)]);
            }
            if (known(random)) {
                project.set(
                        Project.CONSTRUCTION_KIND,
                        ConstructionKind.values()[random.nextInt(ConstructionKind.values().length)]);
            }
            if (random.nextBoolean()) {
                project.set(Project.REVIEW_RESULT, ReviewResult.values()[random.nextInt(ReviewResult.values().length)]);
            }
            setNumber(project, Project.ANNUAL_ENERGY_EQUIVALENT, random, 80_000);
            setNumber(project, Project.TOTAL_INVESTMENT, random, 2_000_000_000);
            setNumber(project, Project.LAND_AREA, random, 800);
            for (Field<Boolean> field : TRUTHS) {
                if (known(random)) {
                    project.set(field, random.nextBoolean());
                }
            }
            projects.add(project.build());
        }
        return projects;
    }

    private static boolean known(Random random) {
        return random.nextInt(20) != 0;
    }

    private static void setNumber(Project.Builder project, Field<?> field, Random random, int below) {
        if (known(random)) {
            project.setPlain(field, BigDecimal.valueOf(random.nextInt(below)));
        }
    }
}
