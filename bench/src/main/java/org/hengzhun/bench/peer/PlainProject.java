package org.hengzhun.bench.peer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hengzhun.core.fact.ConstructionKind;
import org.hengzhun.core.fact.IndustryCode;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.ReviewGround;
import org.hengzhun.core.fact.ReviewResult;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.field.Field;
import org.jspecify.annotations.Nullable;

/**
 * A project as an application would give it to a general engine: a plain bean in which everything is known, with methods for
 * what one field alone says, or two. Made before anything is timed. Public, as an engine's generated code reads it.
 */
public final class PlainProject {

    private final int place;
    private final Stage stage;
    private final String industryDivision;
    private final String industryClass;
    private final boolean outsideCatalogue;
    private final BigDecimal energy;
    private final BigDecimal investment;
    private final BigDecimal land;
    private final @Nullable ReviewResult reviewResult;
    private final Set<ReviewGround> reviewGrounds;
    private final boolean sintering;
    private final boolean longProcess;
    private final boolean compliant;
    private final boolean requirementsMet;
    private final boolean approvedIllegally;
    private final boolean highEmission;
    private final boolean highRisk;
    private final boolean fitsPosition;

    private PlainProject(int place, Project project) {
        IndustryCode code = known(project, Project.INDUSTRY_CODE);
        Set<ReviewGround> grounds = project.get(Project.REVIEW_GROUNDS);
        this.place = place;
        this.stage = known(project, Project.STAGE);
        this.industryDivision = code.division();
        this.industryClass = code.subclass().orElseThrow();
        this.outsideCatalogue = known(project, Project.CONSTRUCTION_KIND) == ConstructionKind.TECH_UPGRADE
                && !known(project, Project.TOUCHES_MAIN_WORKS)
                && !known(project, Project.ADDS_CAPACITY);
        this.energy = known(project, Project.ANNUAL_ENERGY_EQUIVALENT).tce();
        this.investment = known(project, Project.TOTAL_INVESTMENT).amount();
        this.land = known(project, Project.LAND_AREA);
        this.reviewResult = project.get(Project.REVIEW_RESULT);
        this.reviewGrounds = grounds == null ? Set.of() : grounds;
        this.sintering = known(project, Project.SINTERING);
        this.longProcess = known(project, Project.LONG_PROCESS_STEEL);
        this.compliant = known(project, Project.PLANNING_EIA_COMPLIANT);
        this.requirementsMet = known(project, Project.REQUIREMENTS_MET);
        this.approvedIllegally = known(project, Project.APPROVED_ILLEGALLY);
        this.highEmission = known(project, Project.HIGH_EMISSION);
        this.highRisk = known(project, Project.HIGH_RISK);
        this.fitsPosition = known(project, Project.FITS_INDUSTRIAL_POSITION);
    }

    /**
     * The projects as beans, each knowing its place among them.
     *
     * @throws IllegalArgumentException when something the rules read is unknown, which peers cannot tell
     */
    static List<PlainProject> of(List<Project> projects) {
        List<PlainProject> plain = new ArrayList<>(projects.size());
        for (Project project : projects) {
            plain.add(new PlainProject(plain.size(), project));
        }
        return plain;
    }

    private static <T> T known(Project project, Field<T> field) {
        T value = project.get(field);
        if (value == null) {
            throw new IllegalArgumentException(project.get(Project.ID) + ": " + field.name() + " is unknown");
        }
        return value;
    }

    /** Where it stands among the projects judged, from 0. */
    public int getPlace() {
        return place;
    }

    public Stage getStage() {
        return stage;
    }

    public boolean isTerminated() {
        return stage == Stage.TERMINATED;
    }

    public boolean isPlanned() {
        return Stages.PLANNED.contains(stage);
    }

    public boolean isBuilding() {
        return Stages.BUILDING.contains(stage);
    }

    public boolean isExisting() {
        return Stages.EXISTING.contains(stage);
    }

    public boolean isUnderTalks() {
        return Stages.TALKS.contains(stage);
    }

    public boolean isUnsigned() {
        return Stages.UNSIGNED.contains(stage);
    }

    public boolean isProposedSigning() {
        return stage == Stage.PROPOSED_SIGNING;
    }

    public String getIndustryDivision() {
        return industryDivision;
    }

    public String getIndustryClass() {
        return industryClass;
    }

    public boolean isOutsideCatalogue() {
        return outsideCatalogue;
    }

    /** Tonnes of standard coal a year. */
    public BigDecimal getEnergy() {
        return energy;
    }

    /** Yuan. */
    public BigDecimal getInvestment() {
        return investment;
    }

    /** Mu. */
    public BigDecimal getLand() {
        return land;
    }

    /** Whether the investment a mu lies below the floor of the park. */
    public boolean isBelowFloor() {
        return investment.compareTo(Catalogue.FLOOR.multiply(land)) < 0;
    }

    public @Nullable ReviewResult getReviewResult() {
        return reviewResult;
    }

    public Set<ReviewGround> getReviewGrounds() {
        return reviewGrounds;
    }

    public boolean isReviewFailed() {
        return reviewResult == ReviewResult.FAILED || (reviewResult != ReviewResult.PASSED && !reviewGrounds.isEmpty());
    }

    public boolean isReviewPending() {
        return reviewResult != ReviewResult.PASSED && !isReviewFailed();
    }

    public boolean isSintering() {
        return sintering;
    }

    public boolean isLongProcess() {
        return longProcess;
    }

    public boolean isCompliant() {
        return compliant;
    }

    public boolean isRequirementsMet() {
        return requirementsMet;
    }

    public boolean isApprovedIllegally() {
        return approvedIllegally;
    }

    public boolean isHighEmission() {
        return highEmission;
    }

    public boolean isHighRisk() {
        return highRisk;
    }

    public boolean isFitsPosition() {
        return fitsPosition;
    }
}
