package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.drl.rule.TableColumn;

/**
 * One entry of a table of a pack.
 *
 * @param id unique in its table
 * @param name what people call the entry
 * @param values by the position of the column: BigDecimal, String or LocalDate; all present
 * @param row the row of the table it stands in
 */
public record Entry(
        String table,
        String id,
        String name,
        ImmutableList<Object> values,
        Validity validity,
        String clause,
        Provenance provenance,
        String note,
        int row) {

    /** The entry itself as a result cites it: by its name. */
    public ParameterReading reading() {
        return new ParameterReading(table + "/" + id, name, null, clause, provenance);
    }

    /** A figure of the entry as a result cites it. */
    public ParameterReading reading(TableColumn column) {
        return new ParameterReading(
                table + "/" + id + "/" + column.name(),
                values.get(column.position()),
                column.type().unit(),
                clause,
                provenance);
    }
}
