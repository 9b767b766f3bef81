package org.hengzhun.drl.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads packs once each, a base before what extends it. For any number of threads. */
public final class PackOrder {

    private final Map<String, PackFiles> packs;
    private final Map<String, PackCheck> done = new HashMap<>();

    /** The packs by id; what they extend is looked for among them. */
    public PackOrder(Map<String, PackFiles> packs) {
        this.packs = packs;
    }

    /** What reading the pack with the id gives; it must be one of these. */
    public synchronized PackCheck check(String id) {
        return check(id, new HashSet<>());
    }

    private PackCheck check(String id, Set<String> underway) {
        PackCheck known = done.get(id);
        if (known != null) {
            return known;
        }
        underway.add(id);
        PackCheck check = PackReader.read(Objects.requireNonNull(packs.get(id)), base -> base(base, underway));
        done.put(id, check);
        return check;
    }

    /** A pack that extends itself, through others or not, has no base. */
    private Optional<PolicyPack> base(String id, Set<String> underway) {
        return packs.containsKey(id) && !underway.contains(id)
                ? check(id, underway).pack()
                : Optional.empty();
    }
}
