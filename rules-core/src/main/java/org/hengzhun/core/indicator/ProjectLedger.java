package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.County;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Money;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * Raw figures of counties counted from a ledger of projects (项目台账): signed, fulfilled, started and produced projects, contracted
 * and arrived funds, sub-projects of package agreements. A project of which a figure cannot be told leaves that figure of its
 * county unknown, with a warning that names the project; it is never counted as 0.
 *
 * <p>A milestone is reached when its date is on or before {@code asOf}; without a date, when the stage of the project is at or past
 * it, and unknown where that stage was told after {@code asOf}. A terminated project counts as signed and as nothing more
 * (签约−终止 is the fulfilled count of 渭南2010). A project without a package agreement is taken to be part of none.
 *
 * @param signed the days on which a project must have been signed to count; {@link Validity#ALWAYS} for the whole ledger
 * @param asOf the day of the count
 * @param told the day on which the ledger was drawn up, not before {@code asOf}
 */
public record ProjectLedger(Validity signed, LocalDate asOf, LocalDate told) {

    /** Projects named in one warning; the others are only counted. */
    private static final int NAMED = 50;

    /**
     * The count at the end of a period, or on the day the ledger was drawn up where that comes first.
     *
     * @param period as written, such as {@code 2022Q3}; one that names no days is counted on the day of the ledger
     */
    public static ProjectLedger atTheEndOf(String period, LocalDate told, Validity signed) {
        LocalDate end = Period.written(period)
                .map(Period::last)
                .filter(last -> last.isBefore(told))
                .orElse(told);
        return new ProjectLedger(signed, end, told);
    }

    /**
     * The figures counted, and what could not be counted.
     *
     * @param units one for each county with at least one project that may count, by name
     * @param flaws by county and column; an empty column means every one
     * @param unplaced projects that name no county and count for none, by id
     */
    public record Count(List<CountyPeriod> units, List<Flaw> flaws, List<String> unplaced) {

        public Count {
            units = ImmutableList.copyOf(units);
            flaws = ImmutableList.copyOf(flaws);
            unplaced = ImmutableList.copyOf(unplaced);
        }

        /** What a reader of figures that rest on these columns must know of the count. */
        public List<Bilingual> notes(Set<String> columns) {
            ImmutableList.Builder<Bilingual> notes = ImmutableList.builder();
            if (!unplaced.isEmpty()) {
                notes.add(new Bilingual(
                        "项目 %s 没有填%s，没有计入任何县区".formatted(names(unplaced, "、"), Project.COUNTY.label()),
                        "projects without %s, counted for no county: %s"
                                .formatted(Project.COUNTY.words().en(), names(unplaced, ", "))));
            }
            flaws.stream()
                    .filter(flaw -> flaw.detail().isEmpty() || columns.contains(flaw.detail()))
                    .map(Flaw::message)
                    .forEach(notes::add);
            return notes.build();
        }
    }

    /**
     * Counts the ledger.
     *
     * @param group the group each county belongs to
     * @param period the period to write on the figures
     */
    public Count count(List<Project> projects, Function<County, String> group, String period) {
        Map<String, List<Project>> byCounty = new TreeMap<>();
        List<String> unplaced = new ArrayList<>();
        for (Project project : projects) {
            County county = project.get(Project.COUNTY);
            if (county == null) {
                unplaced.add(project.id());
            } else if (!Boolean.FALSE.equals(inWindow(project))) {
                byCounty.computeIfAbsent(county.name(), name -> new ArrayList<>())
                        .add(project);
            }
        }
        List<Flaw> flaws = new ArrayList<>();
        ImmutableList.Builder<CountyPeriod> units = ImmutableList.builder();
        byCounty.forEach((county, own) -> {
            CountyPeriod.Builder unit = CountyPeriod.builder(county, group.apply(County.of(county)), period);
            countInto(unit, own, new Untold(county, flaws));
            units.add(unit.build());
        });
        return new Count(units.build(), ImmutableList.copyOf(flaws), ImmutableList.copyOf(unplaced));
    }

    /** Whether the project was signed in the window, or null when nobody can say. */
    private @Nullable Boolean inWindow(Project project) {
        LocalDate day = project.get(Project.SIGNED_ON);
        if (signed.equals(Validity.ALWAYS)) {
            return true;
        }
        if (day != null) {
            return signed.contains(day);
        }
        return Boolean.FALSE.equals(Milestone.SIGNED.reached(project, this)) ? false : null;
    }

    private void countInto(CountyPeriod.Builder unit, List<Project> projects, Untold untold) {
        List<Project> unsure =
                projects.stream().filter(project -> inWindow(project) == null).toList();
        if (!unsure.isEmpty()) {
            untold.all(unsure, Project.SIGNED_ON);
            return;
        }
        for (Milestone milestone : Milestone.values()) {
            putIfKnown(unit, milestone.column(), reached(projects, milestone, milestone.column(), untold));
        }
        putIfKnown(unit, "contractedFunds", sum(projects, Project.TOTAL_INVESTMENT, "contractedFunds", untold));
        putIfKnown(unit, "arrivedFunds", sum(projects, Project.ARRIVED_FUNDS, "arrivedFunds", untold));
        List<Project> parts = projects.stream()
                .filter(project -> project.knows(Project.PACKAGE_AGREEMENT))
                .toList();
        if (!parts.isEmpty()) {
            unit.set("packageSubprojects", parts.size());
            putIfKnown(unit, "landedSubprojects", reached(parts, Milestone.STARTED, "landedSubprojects", untold));
        }
    }

    private static void putIfKnown(CountyPeriod.Builder unit, String column, @Nullable BigDecimal figure) {
        if (figure != null) {
            unit.set(column, figure);
        }
    }

    private @Nullable BigDecimal reached(List<Project> projects, Milestone milestone, String column, Untold untold) {
        long count = 0;
        List<Project> unknown = new ArrayList<>();
        for (Project project : projects) {
            Boolean reached = milestone.reached(project, this);
            if (reached == null) {
                unknown.add(project);
            } else if (reached) {
                count++;
            }
        }
        return untold.any(unknown, milestone.day(), column) ? null : BigDecimal.valueOf(count);
    }

    /** The sum over the signed projects. */
    private @Nullable BigDecimal sum(List<Project> projects, Field<Money> field, String column, Untold untold) {
        BigDecimal total = BigDecimal.ZERO;
        List<Project> unsigned = new ArrayList<>();
        List<Project> unknown = new ArrayList<>();
        for (Project project : projects) {
            Boolean counts = Milestone.SIGNED.reached(project, this);
            Money money = project.get(field);
            if (counts == null) {
                unsigned.add(project);
            } else if (counts && money == null) {
                unknown.add(project);
            } else if (counts && money != null) {
                total = total.add(money.amount());
            }
        }
        boolean open = untold.any(unsigned, Project.SIGNED_ON, column);
        return untold.any(unknown, field, column) || open ? null : total;
    }

    private static String names(List<String> ids, String comma) {
        String some = ids.stream().limit(NAMED).collect(Collectors.joining(comma));
        return ids.size() > NAMED ? some + " … (" + ids.size() + ")" : some;
    }

    /** Tells which projects leave which figure of a county unknown. */
    private record Untold(String county, List<Flaw> flaws) {

        /** Whether there are any such projects. */
        boolean any(List<Project> projects, Field<?> field, String column) {
            if (!projects.isEmpty()) {
                Optional<Field<?>> figure = CountyPeriod.dictionary().field(column);
                tell(projects, field, column, figure.map(Field::label).orElse(column), Property.spoken(column));
            }
            return !projects.isEmpty();
        }

        void all(List<Project> projects, Field<?> field) {
            tell(projects, field, "", "各项数字", "every figure");
        }

        private void tell(List<Project> projects, Field<?> field, String column, String zh, String en) {
            List<String> ids = projects.stream().map(Project::id).toList();
            flaws.add(Flaw.warning(
                    county,
                    column,
                    "ledger-unknown",
                    "%s的%s算不出来：项目 %s 缺少%s".formatted(county, zh, names(ids, "、"), field.label()),
                    "%s of %s is unknown: without %s: %s"
                            .formatted(en, county, field.words().en(), names(ids, ", "))));
        }
    }
}
