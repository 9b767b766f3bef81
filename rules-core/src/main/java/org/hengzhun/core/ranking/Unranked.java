package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.words.Bilingual;

/**
 * A unit that takes no place (不参与排名), and why.
 *
 * @param reasons at least one
 */
public record Unranked(String unit, String group, List<Bilingual> reasons) {

    public Unranked {
        reasons = ImmutableList.copyOf(reasons);
    }
}
