package org.hengzhun.cli.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hengzhun.drl.watch.FolderChanges;

/** Checks a folder now and after every edit of a file in it, until nobody waits any more. For one thread. */
final class Rechecking {

    /** A check, whose exit code is that of the whole when it was the last. */
    interface Check {
        int run() throws IOException;
    }

    /** Lets time pass between two looks. */
    interface Pause {
        /** Whether to look again. */
        boolean goOn();
    }

    private Rechecking() {}

    /** Checks, and checks again; gives the exit code of the last check. */
    static int of(List<Path> folders, Check check, Pause pause) throws IOException {
        FolderChanges changes = new FolderChanges(folders);
        int code = check.run();
        while (pause.goOn()) {
            if (changes.look()) {
                code = check.run();
            }
        }
        return code;
    }
}
