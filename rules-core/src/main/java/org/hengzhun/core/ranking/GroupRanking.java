package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * The order of one group (分组排名).
 *
 * @param group its name; empty when there is only one
 * @param rows from the best down; equal units in the order of their names
 * @param leavers units ranked in this group in the period before and not now, by name; empty without an earlier ranking
 */
public record GroupRanking(String group, List<Standing> rows, List<String> leavers) {

    public GroupRanking {
        rows = ImmutableList.copyOf(rows);
        leavers = ImmutableList.copyOf(leavers);
    }

    public Optional<Standing> unit(String name) {
        return rows.stream().filter(row -> row.unit().equals(name)).findFirst();
    }

    /** The last unit ranked strictly better, or nothing for the first. */
    public Optional<Standing> above(Standing row) {
        return rows.stream()
                .filter(other -> other.rank().compareTo(row.rank()) < 0
                        && other.score().key().compareTo(row.score().key()) >= 0)
                .reduce((first, second) -> second);
    }
}
