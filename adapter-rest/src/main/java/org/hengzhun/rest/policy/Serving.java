package org.hengzhun.rest.policy;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengzhun.drl.PolicyLibrary;

/**
 * The policies one request sees from its first to its last byte, compiled.
 *
 * @param library the policies
 * @param added ids of those that come from folders of the operator
 * @param hashes hash of each policy by id
 */
public record Serving(
        PolicyLibrary library, ImmutableSortedSet<String> added, ImmutableSortedMap<String, String> hashes) {

    /**
     * The shipped policies and those of the folders, checked, compiled and tested with their own cases.
     *
     * @throws org.hengzhun.drl.BrokenPackException when one is wrong, or a case of one fails
     * @throws IllegalArgumentException when a folder holds no pack
     * @throws java.io.UncheckedIOException when a folder cannot be read
     */
    public static Serving of(List<Path> folders) {
        PolicyLibrary library = PolicyLibrary.shipped();
        Set<String> added = new HashSet<>();
        for (Path folder : folders) {
            library = library.with(folder);
            library.check(folder)
                    .forEach(check -> check.pack()
                            .ifPresent(pack -> added.add(pack.manifest().id())));
        }
        ImmutableSortedMap.Builder<String, String> hashes = ImmutableSortedMap.naturalOrder();
        for (String id : library.ids()) {
            hashes.put(id, library.pack(id).hash());
            library.compile(id);
        }
        added.forEach(library::requireCases);
        return new Serving(library, ImmutableSortedSet.copyOf(added), hashes.buildOrThrow());
    }

    /** One hash over all policies: it differs exactly when one of them does. */
    public String revision() {
        Hasher hasher = Hashing.sha256().newHasher();
        hashes.forEach((id, hash) -> hasher.putString(id + "=" + hash + "\n", StandardCharsets.UTF_8));
        return "sha256:" + hasher.hash();
    }

    /** Where a policy comes from, as lists of policies say it. */
    public String origin(String id) {
        return added.contains(id) ? "added" : "shipped";
    }
}
