package org.hengzhun.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hengzhun.core.fact.ConstructionKind;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.ReviewGround;
import org.hengzhun.core.fact.ReviewResult;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.field.Field;

/** Made-up projects for measuring, the same ones for the same seed. */
final class Candidates {

    private static final List<String> CLASSES = List.of(
            "3011", "3012", "3031", "3041", "3071", "3089", "3091", "3110", "3140", "3216", "2614", "2621", "2511",
            "4411", "2710", "3825", "3990", "1361", "3670", "5990", "6420");
    private static final List<String> WIDER_CODES = List.of("301", "30", "26");
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

    private final Random random;
    private final boolean complete;

    private Candidates(long seed, boolean complete) {
        this.random = new Random(seed);
        this.complete = complete;
    }

    /** Projects as they come: every field unknown in one of twenty, some codes too wide, reviews without their grounds. */
    static List<Project> patchy(int count, long seed) {
        return new Candidates(seed, false).make(count);
    }

    /** Projects of which everything is known that a rule reads, so that rules of two truth values judge them, too. */
    static List<Project> complete(int count, long seed) {
        return new Candidates(seed, true).make(count);
    }

    private List<Project> make(int count) {
        List<String> codes = new ArrayList<>(CLASSES);
        if (!complete) {
            codes.addAll(WIDER_CODES);
        }
        List<Project> projects = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            Project.Builder project = Project.builder().set(Project.ID, "P" + number);
            if (known()) {
                project.setPlain(Project.INDUSTRY_CODE, codes.get(random.nextInt(codes.size())));
            }
            setPlan(project);
            setReview(project);
            for (Field<Boolean> field : TRUTHS) {
                if (known()) {
                    project.set(field, random.nextBoolean());
                }
            }
            projects.add(project.build());
        }
        return projects;
    }

    private void setPlan(Project.Builder project) {
        if (known()) {
            project.set(Project.STAGE, any(Stage.values()));
        }
        if (known()) {
            project.set(Project.CONSTRUCTION_KIND, any(ConstructionKind.values()));
        }
        setNumber(project, Project.ANNUAL_ENERGY_EQUIVALENT, 80_000);
        setNumber(project, Project.TOTAL_INVESTMENT, 2_000_000_000);
        setNumber(project, Project.LAND_AREA, 800);
    }

    /** A review that was not held is no unknown; grounds that are not told are, once it failed. */
    private void setReview(Project.Builder project) {
        if (random.nextBoolean()) {
            ReviewResult result = any(ReviewResult.values());
            project.set(Project.REVIEW_RESULT, result);
            if (complete && result == ReviewResult.FAILED) {
                project.set(Project.REVIEW_GROUNDS, Set.of(any(ReviewGround.values())));
            }
        }
    }

    private boolean known() {
        return complete || random.nextInt(20) != 0;
    }

    private <T> T any(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void setNumber(Project.Builder project, Field<?> field, int most) {
        if (known()) {
            project.setPlain(field, BigDecimal.valueOf(1 + random.nextInt(most)));
        }
    }
}
