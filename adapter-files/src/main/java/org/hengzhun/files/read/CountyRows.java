package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.words.Bilingual;

/** Gathers the units of one table of counties. Mutable, for one thread. */
final class CountyRows extends TableRows {

    private final Map<String, Integer> seen = new HashMap<>();
    private final List<CountyPeriod> units = new ArrayList<>();

    CountyRows(String file, FieldDictionary columns) {
        super(file, columns);
    }

    ImmutableList<CountyPeriod> units() {
        return ImmutableList.copyOf(units);
    }

    @Override
    void keep(Draft row) {
        String name = row.text("unit");
        String period = row.text("period");
        if (name.isBlank()) {
            row.refuse("unit", "", "", new Bilingual("没有单位名称；请补上。", "The name of the unit is missing; add it."));
        }
        Integer first = seen.get(period + "\n" + name);
        if (first != null) {
            row.refuse("unit", "", name, doubled(first));
        }
        if (row.isSound()) {
            seen.put(period + "\n" + name, row.row());
            CountyPeriod.Builder unit = CountyPeriod.builder(name, row.text("group"), period);
            columns().fields().forEach(field -> {
                if (row.value(field.name()) instanceof BigDecimal figure) {
                    unit.set(field.name(), figure);
                }
            });
            units.add(unit.build());
        }
    }

    private static Bilingual doubled(int first) {
        return new Bilingual(
                "这个单位同一期在第 %d 行已经有了；先出现的一行照常处理，请改正或删去这一行。".formatted(first),
                "Row %d has this unit in the same period already and is processed; correct this row or delete it."
                        .formatted(first));
    }
}
