package org.hengzhun.drl;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.hengzhun.drl.pack.PackCheck;
import org.hengzhun.drl.pack.PackFolder;
import org.hengzhun.drl.pack.PackOrder;
import org.hengzhun.drl.refusal.BrokenPackException;

/**
 * The packs of one folder beside the policies of a library. Their files are read once, and each pack is understood once, whatever is asked:
 * what is wrong with them, what becomes of those that extend them, the policies with them. For any number of threads.
 */
public final class CheckedFolder {

    private final PolicyLibrary library;
    private final Path folder;
    private final PackFolder found;
    private final PackOrder read;

    CheckedFolder(PolicyLibrary library, Path folder, PackFolder found, PackOrder read) {
        this.library = library;
        this.folder = folder;
        this.found = found;
        this.read = read;
    }

    /** The ids of its packs, in the order of their folders. */
    public ImmutableSet<String> ids() {
        return found.packs().keySet();
    }

    /** What checking the packs of the folder and their cases gives; nothing is compiled or run. */
    public ImmutableList<PackCheck> checks() {
        return packs().stream().map(PolicyLibrary::withCases).collect(ImmutableList.toImmutableList());
    }

    /** Cases are left out: they do not change what a pack says, and a run that only uses it need not wait for them. */
    private ImmutableList<PackCheck> packs() {
        return PolicyLibrary.checks(found, read);
    }

    /**
     * The same of the packs that extend those of the folder, by id: of the policies, and of the packs beside it in its own folder.
     *
     * @throws UncheckedIOException when one of the packs beside it cannot be read
     */
    public ImmutableSortedMap<String, PackCheck> extending() {
        return library.checkExtending(found.packs(), folder, read);
    }

    /**
     * The policies and those of the folder; one of these with the id of another replaces it.
     *
     * @throws BrokenPackException when a pack of the folder is wrong, or makes one wrong that extends it
     */
    public PolicyLibrary taken() {
        PolicyLibrary.throwIfAnyError(packs());
        PolicyLibrary.throwIfAnyError(
                read.extending(ids()).stream().map(read::check).collect(ImmutableList.toImmutableList()));
        return library.with(found, folder, read);
    }
}
