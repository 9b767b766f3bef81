package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.drl.pack.Yaml;

/** Reads the units of a case by the columns of tables, those the pack declares among them. */
final class UnitReader {

    private static final String PERIOD = "period";

    private final FieldDictionary columns;

    UnitReader(FieldDictionary columns) {
        this.columns = columns;
    }

    /** The units of the list under the key, each once. */
    ImmutableList<CountyPeriod> read(Yaml written, String key, String period) {
        Map<String, Yaml> seen = new HashMap<>();
        List<CountyPeriod> units = new ArrayList<>();
        for (Yaml row : written.list(key)) {
            Optional<CountyPeriod> unit = unit(row, period);
            Yaml earlier = unit.map(one -> seen.putIfAbsent(one.unit(), row)).orElse(null);
            if (earlier != null) {
                row.complain(
                        "unit",
                        "doubled-unit",
                        "单位 %s 已见于第%d行".formatted(unit.orElseThrow().unit(), earlier.line()),
                        "the unit %s already appears in line %d"
                                .formatted(unit.orElseThrow().unit(), earlier.line()));
            }
            unit.ifPresent(units::add);
        }
        return ImmutableList.copyOf(units);
    }

    private Optional<CountyPeriod> unit(Yaml row, String period) {
        boolean dated = false;
        for (String key : row.keys()) {
            if (columns.byHeader(key)
                    .filter(column -> column.name().equals(PERIOD))
                    .isPresent()) {
                row.complain(
                        key,
                        "period-of-unit",
                        "期次写在案例的 period，单位里不写",
                        "the period is given in the case; leave it out of its units");
                dated = true;
            }
        }
        return dated ? Optional.empty() : MemberReader.fact(row, members -> of(members, period));
    }

    private CountyPeriod of(Map<String, ?> members, String period) {
        Map<String, Object> whole = new LinkedHashMap<>(members);
        whole.put(PERIOD, period);
        return CountyPeriod.of(whole, columns);
    }
}
