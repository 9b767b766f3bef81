package org.hengzhun.drl;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hengzhun.core.fact.ConstructionKind;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.jspecify.annotations.Nullable;

/** Projects to try rules on: made by hand, or by chance with every field sometimes unknown and thresholds hit exactly. */
public final class Projects {

    /** The fields that the shipped packs read. */
    public static final List<Field<?>> READ = List.of(
            Project.INDUSTRY_CODE,
            Project.STAGE,
            Project.CONSTRUCTION_KIND,
            Project.ANNUAL_ENERGY_EQUIVALENT,
            Project.ADDED_ENERGY_EQUIVALENT,
            Project.TOUCHES_MAIN_WORKS,
            Project.ADDS_CAPACITY,
            Project.SINTERING,
            Project.LONG_PROCESS_STEEL,
            Project.PLANNING_EIA_COMPLIANT,
            Project.REQUIREMENTS_MET,
            Project.APPROVED_ILLEGALLY,
            Project.HIGH_EMISSION,
            Project.HIGH_RISK,
            Project.FITS_INDUSTRIAL_POSITION,
            Project.TOTAL_INVESTMENT,
            Project.LAND_AREA);

    private static final List<String> CODES = List.of(
            "30", "301", "3011", "3031", "3089", "31", "3110", "3140", "26", "2614", "27", "44", "4412", "39", "398");
    private static final List<BigDecimal> ENERGIES =
            decimals("0", "9999.99", "10000", "10000.01", "49999.99", "50000", "62000");
    private static final List<BigDecimal> AMOUNTS = decimals("1", "10", "299999990", "300000000", "3000000000");

    private Projects() {}

    private static List<BigDecimal> decimals(String... texts) {
        return List.of(texts).stream().map(BigDecimal::new).toList();
    }

    /** A new cement plant that was signed, not reviewed yet, with nothing against it and its energy unknown. */
    public static Project cement() {
        return Project.builder()
                .set(Project.ID, "P1")
                .setPlain(Project.INDUSTRY_CODE, "3011")
                .set(Project.STAGE, Stage.SIGNED)
                .set(Project.CONSTRUCTION_KIND, ConstructionKind.NEW)
                .set(Project.PLANNING_EIA_COMPLIANT, true)
                .set(Project.HIGH_EMISSION, false)
                .set(Project.HIGH_RISK, false)
                .set(Project.FITS_INDUSTRIAL_POSITION, true)
                .build();
    }

    /** The project with the annual energy, on the equivalent basis. */
    public static Project using(Project project, String tce) {
        return project.with(
                Project.ANNUAL_ENERGY_EQUIVALENT, Project.ANNUAL_ENERGY_EQUIVALENT.fromPlain(new BigDecimal(tce)));
    }

    /**
     * Any project: each field that rules read is unknown in a quarter of the cases. What a joint review said is no field of
     * {@link #READ}: a blank result is not unknown but means that none was held.
     */
    public static Arbitrary<Project> any() {
        Arbitrary<Project> projects = values(Project.REVIEW_RESULT)
                .injectNull(0.5)
                .map(result -> plain(Project.of("P"), Project.REVIEW_RESULT, result));
        for (Field<?> field : READ) {
            projects = Combinators.combine(projects, values(field).injectNull(0.25))
                    .as((project, value) -> value == null ? project : plain(project, field, value));
        }
        return projects;
    }

    /** Known values of the field, near the thresholds of the shipped packs. */
    public static Arbitrary<Object> values(Field<?> field) {
        if (field.kind() == Kind.TRUTH) {
            return Arbitraries.of(true, false);
        }
        if (field.kind() == Kind.CHOICE) {
            return Arbitraries.of(field.choices().stream()
                    .map(choice -> (Object) choice.name())
                    .toList());
        }
        if (field.kind() == Kind.INDUSTRY) {
            return Arbitraries.of(CODES).map(code -> code);
        }
        boolean energy = field.unit() == org.hengzhun.core.field.Unit.TCE;
        return Arbitraries.of(energy ? ENERGIES : AMOUNTS).map(number -> number);
    }

    /** The project with the field set from a plain value. */
    public static <T> Project plain(Project project, Field<T> field, @Nullable Object value) {
        return value == null ? project : project.with(field, field.fromPlain(value));
    }
}
