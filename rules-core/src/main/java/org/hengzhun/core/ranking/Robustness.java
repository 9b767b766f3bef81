package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.words.Bilingual;

/**
 * How firm a ranking is (稳健性).
 *
 * @param label what people call the scheme
 * @param items what people call its items, by name
 * @param groups in the order of their names
 */
public record Robustness(
        String scheme, Bilingual label, Map<String, Bilingual> items, RobustnessPlan plan, List<Group> groups) {

    public Robustness {
        items = ImmutableMap.copyOf(items);
        groups = ImmutableList.copyOf(groups);
    }

    /**
     * One group.
     *
     * @param ranges in the order of the ranking
     * @param reversals pairs that would turn if a third unit left: a warning about the method, for each third unit the first pair
     *     found from the top
     */
    public record Group(String group, List<RankRange> ranges, List<Reversal> reversals) {

        public Group {
            ranges = ImmutableList.copyOf(ranges);
            reversals = ImmutableList.copyOf(reversals);
        }
    }
}
