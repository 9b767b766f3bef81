package org.hengzhun.drl.pack;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hengzhun.core.fact.OwnColumn;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.ranking.UnitFact;

/**
 * What each kind of fact may have by a pack. The dictionaries of units are made when somebody first asks for one: most who open a
 * pack ask of projects alone. Immutable as far as anybody can see, and for any number of threads.
 */
public final class FactDictionaries {

    private final FieldDictionary projects;
    private final Supplier<ImmutableMap<String, FieldDictionary>> units;

    private FactDictionaries(FieldDictionary projects, Supplier<ImmutableMap<String, FieldDictionary>> units) {
        this.projects = projects;
        this.units = units;
    }

    /**
     * The dictionaries of a pack.
     *
     * @param projects what projects may have
     * @param schemes by whose indicators units are known
     */
    static FactDictionaries of(FieldDictionary projects, Collection<SchemeSource> schemes) {
        return new FactDictionaries(projects, Suppliers.memoize(() -> units(schemes)));
    }

    private static ImmutableMap<String, FieldDictionary> units(Collection<SchemeSource> schemes) {
        ImmutableList<OwnColumn> columns = PolicyPack.ownColumns(schemes);
        Map<String, IndicatorRow> indicators = new LinkedHashMap<>();
        schemes.stream()
                .flatMap(source -> source.indicators().stream())
                .forEach(row -> indicators.putIfAbsent(row.name(), row));
        List<IndicatorRow> rows = List.copyOf(indicators.values());
        return Stream.of(UnitFact.countyPeriod(columns, rows), UnitFact.standing(columns, rows))
                .collect(ImmutableMap.toImmutableMap(FieldDictionary::fact, dictionary -> dictionary));
    }

    /** What projects may have. */
    public FieldDictionary projects() {
        return projects;
    }

    /** The dictionary of the kind of fact, by the name rules give it; there must be one. */
    public FieldDictionary of(String fact) {
        return fact.equals(projects.fact())
                ? projects
                : Objects.requireNonNull(units.get().get(fact), fact);
    }

    /** All of them, by the name rules give the fact. */
    ImmutableMap<String, FieldDictionary> all() {
        return ImmutableMap.<String, FieldDictionary>builder()
                .put(projects.fact(), projects)
                .putAll(units.get())
                .buildOrThrow();
    }

    /** The same where projects may have something else. */
    FactDictionaries withProjects(FieldDictionary others) {
        return new FactDictionaries(others, units);
    }
}
