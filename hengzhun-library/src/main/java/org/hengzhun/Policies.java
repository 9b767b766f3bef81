package org.hengzhun;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.archive.Trust;
import org.hengzhun.drl.archive.TrustedCertificates;
import org.hengzhun.drl.watch.PolicySnapshot;

/**
 * The policies at hand (政策库): those that come with the library, and those of folders added to it. Immutable, but for those a watch
 * keeps up to date, which answer each call by what is in force then; for any number of threads.
 */
public final class Policies {

    private final Supplier<PolicyLibrary> library;

    /**
     * Policies that may change from one call to the next.
     *
     * @param library what is in force; asked once a call
     */
    Policies(Supplier<PolicyLibrary> library) {
        this.library = library;
    }

    static Policies of(PolicyLibrary library) {
        return new Policies(() -> library);
    }

    /** The policies that come with the library. */
    public static Policies shipped() {
        return of(PolicyLibrary.shipped());
    }

    /**
     * The same policies; those that are added from now on must be zips signed with one of the certificates, or with one that an
     * authority among them issued for signing.
     *
     * @param certificates a PEM file, or a key store without a password
     * @throws org.hengzhun.core.words.RefusedException when it holds no certificate
     */
    public Policies trusting(Path certificates) {
        return of(library.get().trusting(trust(certificates)));
    }

    private static Trust trust(Path certificates) {
        return TrustedCertificates.trust(Optional.of(certificates), Optional.empty());
    }

    /**
     * These policies and those of the folder, a pack or a folder of packs, or either as a zip, which is read where it is. A pack with
     * the id of another takes its place.
     *
     * @throws org.hengzhun.drl.refusal.BrokenPackException with every problem, when a pack of the folder is wrong
     * @throws org.hengzhun.core.words.RefusedException when the folder holds no pack
     * @throws java.io.UncheckedIOException when it cannot be read
     */
    public Policies with(Path folder) {
        return of(library.get().with(folder));
    }

    /**
     * The shipped policies and those of the folders, kept as the folders are while the program runs: an edit takes effect once it has
     * been checked, compiled and tested with its own cases, and never before. Close what this gives to stop watching.
     *
     * @param listener told of every attempt, on a thread of its own
     * @throws org.hengzhun.drl.refusal.BrokenPackException when a pack is wrong now, or a case of it fails
     * @throws org.hengzhun.core.words.RefusedException when a folder holds no pack
     * @throws java.io.UncheckedIOException when a folder cannot be read
     */
    public static WatchedPolicies watched(List<Path> folders, PolicyListener listener) {
        return watched(folders, Trust.inAnybody(), listener);
    }

    /**
     * The same, where every pack must be a zip signed with one of the certificates, as {@link #trusting} asks.
     *
     * @param certificates a PEM file, or a key store without a password
     */
    public static WatchedPolicies watched(List<Path> folders, Path certificates, PolicyListener listener) {
        return watched(folders, trust(certificates), listener);
    }

    private static WatchedPolicies watched(List<Path> folders, Trust trust, PolicyListener listener) {
        return new WatchedPolicies(List.copyOf(folders), trust, PolicySnapshot.of(folders, trust), listener);
    }

    /** The ids of the policies, sorted. */
    public Set<String> ids() {
        return library.get().ids();
    }

    /**
     * The policy with the id.
     *
     * @throws org.hengzhun.drl.refusal.UnknownPolicyException when there is none; it says which there are
     * @throws org.hengzhun.drl.refusal.BrokenPackException when it is wrong
     */
    public Policy policy(String id) {
        return new Policy(library.get().answers(id));
    }

    /**
     * The policy as the bytes of one zip, with those it extends unless they are shipped, to be sent where {@link #with} reads it from a
     * file. The same policy gives the same bytes.
     *
     * @throws org.hengzhun.drl.refusal.UnknownPolicyException when there is none
     * @throws org.hengzhun.drl.refusal.BrokenPackException when it is wrong
     */
    public byte[] zip(String id) {
        return library.get().zip(id);
    }

    /**
     * What is wrong with the packs of a folder and their cases, were they added to these policies. Compiles and runs nothing.
     *
     * @return by file and line; empty when nothing is
     * @throws org.hengzhun.core.words.RefusedException when the folder holds no pack
     * @throws java.io.UncheckedIOException when it cannot be read
     */
    public List<Problem> check(Path folder) {
        return library.get().check(folder).stream()
                .flatMap(check -> check.problems().stream())
                .sorted()
                .toList();
    }
}
