package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Whose figures make the yardstick for the units of one ranking group (参照单位), and what there is of other periods.
 *
 * @param group those of the group
 * @param city those of all groups
 */
public record Cohort(List<CountyPeriod> group, List<CountyPeriod> city, History history) {

    public Cohort {
        group = ImmutableList.copyOf(group);
        city = ImmutableList.copyOf(city);
    }

    /** Among whom a figure is measured. */
    public enum Over {
        /** 组内: the ranking group of the unit. */
        GROUP,
        /** 全市: the units of all groups. */
        CITY
    }

    /** Units that are all of one group, with nothing of other periods. */
    public static Cohort of(List<CountyPeriod> units) {
        return new Cohort(units, units, History.NONE);
    }

    /** The period the units are ranked in, where it names one. */
    Optional<Period> period() {
        return city.isEmpty() ? Optional.empty() : Period.written(city.get(0).period());
    }

    /** Those among whom a figure is measured. */
    public List<CountyPeriod> units(Over over) {
        return over == Over.GROUP ? group : city;
    }

    /** The same units as they were in another period; those without a row of it are not among them. */
    Cohort in(Period period) {
        return new Cohort(rows(group, period), rows(city, period), history);
    }

    private ImmutableList<CountyPeriod> rows(List<CountyPeriod> units, Period period) {
        return units.stream()
                .map(unit -> row(unit, period))
                .filter(Objects::nonNull)
                .collect(ImmutableList.toImmutableList());
    }

    /** The row of the unit in another period, in the group it has now; null when there is none. */
    @Nullable
    CountyPeriod row(CountyPeriod unit, Period period) {
        CountyPeriod row = history.row(unit.unit(), period);
        return row == null ? null : row.inGroup(unit.group());
    }
}
