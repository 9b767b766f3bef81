package org.hengzhun.drl.watch;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.archive.Trust;

/**
 * Policies that stay as they are, checked and compiled: what one request sees from its first to its last byte.
 *
 * @param library the policies
 * @param hashes hash of each policy by id
 * @param print what the folders looked like before they were read
 */
public record PolicySnapshot(PolicyLibrary library, ImmutableSortedMap<String, String> hashes, String print) {

    /**
     * The shipped policies and those of the folders, checked, compiled and tested with their own cases; so are those that extend
     * one of the folders, such as a shipped one whose base is replaced. Ends early on a thread that is interrupted.
     *
     * @throws org.hengzhun.drl.refusal.BrokenPackException when one is wrong, or a case of one fails
     * @throws org.hengzhun.core.words.RefusedException when a folder holds no pack
     * @throws java.io.UncheckedIOException when a folder cannot be read
     */
    public static PolicySnapshot of(List<Path> folders) {
        return of(folders, Trust.inAnybody());
    }

    /** The same of folders, or zips, that this trust accepts. */
    public static PolicySnapshot of(List<Path> folders, Trust trust) {
        String print = FolderFingerprint.of(folders);
        PolicyLibrary library = PolicyLibrary.shipped().trusting(trust);
        for (Path folder : folders) {
            library = library.with(folder);
        }
        // Cases are read before anything is compiled, which takes longer, and run after it.
        ImmutableSortedSet<String> changed = library.changed();
        changed.forEach(library::cases);
        ImmutableSortedMap.Builder<String, String> hashes = ImmutableSortedMap.naturalOrder();
        for (String id : library.ids()) {
            Patience.UNTIL_INTERRUPTED.check();
            hashes.put(id, library.pack(id).hash());
            library.compile(id);
        }
        changed.forEach(library::requireCases);
        return new PolicySnapshot(library, hashes.buildOrThrow(), print);
    }

    /** One hash over all policies: it differs exactly when one of them does. */
    public String revision() {
        Hasher hasher = Hashing.sha256().newHasher();
        hashes.forEach((id, hash) -> hasher.putString(id + "=" + hash + "\n", StandardCharsets.UTF_8));
        return "sha256:" + hasher.hash();
    }

    /** Where a policy comes from, as lists of policies say it. */
    public String origin(String id) {
        return library.added().containsKey(id) ? "added" : "shipped";
    }
}
