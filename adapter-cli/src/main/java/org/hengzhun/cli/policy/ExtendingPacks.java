package org.hengzhun.cli.policy;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.stream.Stream;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.pack.PackCheck;

/**
 * The packs that extend an edited one, and what is wrong with them now.
 *
 * @param checks by id
 */
record ExtendingPacks(Map<String, PackCheck> checks) {

    /** Those of a pack that is wrong itself: they would all lack what they extend. */
    static final ExtendingPacks NOT_LOOKED_AT = new ExtendingPacks(Map.of());

    /** Behind the problems of the pack, the errors of those that extend it. */
    ImmutableList<Problem> behind(Stream<Problem> own) {
        return Stream.concat(
                        own.sorted(),
                        checks.values().stream()
                                .flatMap(check -> check.problems().stream())
                                .filter(Problem::isError))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    boolean none() {
        return checks.isEmpty();
    }

    /** Which were looked at. */
    Bilingual words() {
        return new Bilingual(
                "也检查了沿用它的政策包：" + String.join("、", checks.keySet()),
                "the policies that extend it were checked, too: " + String.join(", ", checks.keySet()));
    }
}
