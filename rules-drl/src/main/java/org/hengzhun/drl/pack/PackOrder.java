package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.patience.Patience;

/** Reads packs once each, a base before what extends it. For any number of threads. */
public final class PackOrder {

    private final Map<String, PackFiles> packs;
    private final Map<String, PackCheck> done = new HashMap<>();
    private final Map<String, Optional<CheckedForm>> forms = new HashMap<>();

    /** The packs by id; what they extend is looked for among them. */
    public PackOrder(Map<String, PackFiles> packs) {
        this.packs = packs;
    }

    /** What reading the pack with the id gives; it must be one of these. */
    public synchronized PackCheck check(String id) {
        Deque<String> chain = new ArrayDeque<>();
        for (Optional<String> next = Optional.of(id);
                next.filter(one -> packs.containsKey(one) && !done.containsKey(one) && !chain.contains(one))
                        .isPresent();
                next = baseOf(next.get())) {
            chain.push(next.get());
        }
        for (String one : chain) {
            Patience.UNTIL_INTERRUPTED.check();
            done.put(one, read(one));
        }
        return Objects.requireNonNull(done.get(id));
    }

    /** What the build found of a shipped pack need not be found again; see {@link CheckedForm}. */
    private PackCheck read(String id) {
        PackFiles files = files(id);
        return form(id).flatMap(form -> form.pack(files, form.base().flatMap(this::base)))
                .map(pack -> new PackCheck(Optional.of(pack), ImmutableList.of()))
                .orElseGet(() -> PackReader.read(files, this::base, packs.keySet()));
    }

    private Optional<String> baseOf(String id) {
        Optional<CheckedForm> form = form(id);
        return form.isPresent() ? form.get().base() : ShippedPacks.baseOf(files(id));
    }

    private Optional<CheckedForm> form(String id) {
        return forms.computeIfAbsent(id, any -> CheckedForm.of(files(id)));
    }

    private PackFiles files(String id) {
        return Objects.requireNonNull(packs.get(id));
    }

    /** The ids of the others that extend one of these, themselves or through others. */
    public ImmutableSet<String> extending(Set<String> ids) {
        return packs.keySet().stream()
                .filter(id -> !ids.contains(id) && extendsAny(id, ids))
                .collect(ImmutableSet.toImmutableSet());
    }

    private boolean extendsAny(String id, Set<String> ids) {
        Set<String> seen = new HashSet<>();
        Optional<String> base = Optional.of(id);
        while (base.isPresent() && packs.containsKey(base.get()) && seen.add(base.get())) {
            base = ShippedPacks.baseOf(Objects.requireNonNull(packs.get(base.get())));
            if (base.filter(ids::contains).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A pack that extends itself, through others or not, has no base. */
    private Optional<PolicyPack> base(String id) {
        return Optional.ofNullable(done.get(id)).flatMap(PackCheck::pack);
    }
}
