package org.hengzhun.core.fact;

import com.google.common.collect.ImmutableSet;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.jspecify.annotations.Nullable;

/**
 * The energy by which the Henan two-high catalogue judges a project. Source: the 2021 joint-review notice behind
 * 豫政办〔2021〕65号: a new project counts by the energy it adds, an expansion or renovation by its energy after the works.
 *
 * <p>A new project had no consumption before, so its annual energy is what it adds unless a different added figure is
 * stated. While the kind of construction is unknown the annual figure holds under either reading, unless a different
 * added figure is stated: then the kind decides, and the energy is unknown.
 */
final class ScreeningEnergy {

    private ScreeningEnergy() {}

    static @Nullable Object of(Fact fact) {
        Field<Energy> field = deciding(fact);
        Energy energy = field == null ? null : fact.get(field);
        return energy == null ? null : energy.tce();
    }

    static ImmutableSet<Field<?>> sources(Fact fact) {
        Field<Energy> field = deciding(fact);
        if (field == null) {
            return ImmutableSet.of();
        }
        return fact.knows(Project.CONSTRUCTION_KIND)
                ? ImmutableSet.of(field, Project.CONSTRUCTION_KIND)
                : ImmutableSet.of(field);
    }

    static ImmutableSet<Field<?>> missingInputs(Fact fact) {
        return deciding(fact) == null
                ? ComputedProjectFields.unknownOf(fact, Project.CONSTRUCTION_KIND, Project.ANNUAL_ENERGY_EQUIVALENT)
                : ImmutableSet.of(Project.ANNUAL_ENERGY_EQUIVALENT);
    }

    /** The field that decides, or null while that cannot be told. */
    private static @Nullable Field<Energy> deciding(Fact fact) {
        Energy annual = fact.get(Project.ANNUAL_ENERGY_EQUIVALENT);
        Energy added = fact.get(Project.ADDED_ENERGY_EQUIVALENT);
        ConstructionKind kind = fact.get(Project.CONSTRUCTION_KIND);
        if (kind == ConstructionKind.NEW) {
            return added == null ? Project.ANNUAL_ENERGY_EQUIVALENT : Project.ADDED_ENERGY_EQUIVALENT;
        }
        boolean kindMatters = kind == null && added != null && !added.equals(annual);
        return kindMatters ? null : Project.ANNUAL_ENERGY_EQUIVALENT;
    }
}
