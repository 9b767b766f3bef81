package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.period.Period;
import org.jspecify.annotations.Nullable;

/** The figures of units in other periods than the one ranked (历史数据), by period however it is written. Immutable. */
public final class History {

    /** No other period. */
    public static final History NONE = new History(ImmutableTable.of());

    private final ImmutableTable<String, String, CountyPeriod> rows;

    private History(Table<String, String, CountyPeriod> rows) {
        this.rows = ImmutableTable.copyOf(rows);
    }

    /** The history these rows tell; of two rows of one unit and period the first. */
    public static History of(List<CountyPeriod> rows) {
        Table<String, String, CountyPeriod> table = com.google.common.collect.HashBasedTable.create();
        for (CountyPeriod row : rows) {
            String period = Period.canonical(row.period());
            if (!table.contains(period, row.unit())) {
                table.put(period, row.unit(), row);
            }
        }
        return new History(table);
    }

    /** The figures of a unit in a period, or null. */
    @Nullable
    CountyPeriod row(String unit, Period period) {
        return rows.get(period.label(), unit);
    }
}
