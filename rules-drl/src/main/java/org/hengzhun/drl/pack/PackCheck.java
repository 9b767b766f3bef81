package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.hengzhun.core.words.Problem;

/**
 * What came of reading a pack.
 *
 * @param pack the pack, when there is no error
 * @param draft the pack without the rules that are wrong, when nothing else is
 * @param problems every problem found, by place; warnings may stand beside a sound pack
 */
public record PackCheck(Optional<PolicyPack> pack, Optional<PolicyPack> draft, ImmutableList<Problem> problems) {

    /** Of a pack without a draft. */
    public PackCheck(Optional<PolicyPack> pack, ImmutableList<Problem> problems) {
        this(pack, Optional.empty(), problems);
    }

    public boolean sound() {
        return pack.isPresent();
    }
}
