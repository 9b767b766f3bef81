package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.words.Bilingual;

/**
 * How one case went.
 *
 * @param differences where the policy says something else than the case demands, a sentence each with the reason; empty when
 *     the case passes
 */
public record CaseResult(PolicyCase tried, ImmutableList<Bilingual> differences) {

    public boolean passed() {
        return differences.isEmpty();
    }
}
