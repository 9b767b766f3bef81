package org.hengzhun.drl.watch;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;

/** Notices that files of some folders were edited, once they are left alone again. For one thread. */
public final class FolderChanges {

    private final List<Path> folders;
    private String told;
    private String seen;

    /** Notices what is edited from now on. */
    public FolderChanges(List<Path> folders) {
        this.folders = ImmutableList.copyOf(folders);
        this.told = FolderFingerprint.of(this.folders);
        this.seen = told;
    }

    /** Looks once: whether there is an edit nobody was told of yet, which the look before has seen too. */
    public boolean look() {
        String now = FolderFingerprint.of(folders);
        boolean settled = now.equals(seen);
        seen = now;
        if (!settled || now.equals(told)) {
            return false;
        }
        told = now;
        return true;
    }
}
