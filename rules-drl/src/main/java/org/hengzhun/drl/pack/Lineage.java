package org.hengzhun.drl.pack;

import java.util.Optional;
import java.util.function.BiPredicate;

/** Which pack of a lineage writes something that all below it take over. */
public final class Lineage {

    private Lineage() {}

    /** The pack whose file sets the parameter, which the pack has. */
    public static PolicyPack ofParameter(PolicyPack pack, String key) {
        return owner(
                pack,
                (base, one) ->
                        base.parameters().get(key).equals(one.parameters().get(key)));
    }

    /** The pack whose file fills the table, which the pack has. */
    public static PolicyPack ofTable(PolicyPack pack, String table) {
        return owner(
                pack,
                (base, one) -> base.entries().get(table).equals(one.entries().get(table)));
    }

    /** The pack whose file writes the rule, which the pack has. */
    public static PolicyPack ofRule(PolicyPack pack, String id) {
        return owner(pack, (base, one) -> !one.places().containsKey(id));
    }

    /** The pack that declares the scheme, which the pack has. */
    public static PolicyPack ofScheme(PolicyPack pack, String id) {
        return owner(
                pack,
                (base, one) -> base.schemes().get(id) != null
                        && base.schemes().get(id).equals(one.schemes().get(id)));
    }

    private static PolicyPack owner(PolicyPack pack, BiPredicate<PolicyPack, PolicyPack> takenOver) {
        PolicyPack one = pack;
        for (Optional<PolicyPack> base = one.base();
                base.isPresent() && takenOver.test(base.get(), one);
                base = one.base()) {
            one = base.get();
        }
        return one;
    }
}
