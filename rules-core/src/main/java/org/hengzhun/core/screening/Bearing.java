package org.hengzhun.core.screening;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * How many rules of a policy have something to say of a project (适用的规则): those whose conditions on the stage and on derived
 * properties it meets, whatever they find.
 *
 * @param rules how many certainly bear on it, at least 0
 * @param open names of the given fields that would tell whether more do; empty when that is known
 */
public record Bearing(int rules, Set<String> open) {

    public Bearing {
        open = ImmutableSet.copyOf(open);
    }
}
