package org.hengzhun.core.routing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.result.Reason;

/**
 * Somebody or something a project goes to (归口).
 *
 * @param destination its name in the table of the pack
 * @param details what the table says of it beside its name, in the order of the columns; blank cells left out
 * @param provenance how far the row of the table can be traced
 * @param reasons the rules that say so, by id; never empty
 */
public record Assignment(
        Role role, String destination, List<Detail> details, Provenance provenance, List<Reason> reasons) {

    public Assignment {
        details = ImmutableList.copyOf(details);
        reasons = ImmutableList.copyOf(reasons);
    }

    /**
     * A cell of the table.
     *
     * @param name English name of the column
     * @param label what people call the column
     */
    public record Detail(String name, String label, Object value) {}
}
