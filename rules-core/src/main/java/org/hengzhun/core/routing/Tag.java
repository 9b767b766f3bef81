package org.hengzhun.core.routing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.words.Bilingual;

/**
 * What a project counts as (分类标签), such as a pillar project 梁柱型项目.
 *
 * @param name stable English name, as the pack declares it
 * @param reasons the rules that say so, by id; never empty
 */
public record Tag(String name, Bilingual words, List<Reason> reasons) {

    public Tag {
        reasons = ImmutableList.copyOf(reasons);
    }
}
