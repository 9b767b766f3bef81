package org.hengzhun.files.leftover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Temporary files that are removed when the program ends before its time, as by Ctrl-C. For any number of threads. */
public final class Leftovers {

    private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Leftovers::removeAll, "leftovers"));
    }

    private Leftovers() {}

    /** The file is removed at the end of the program unless it is kept or removed before. */
    public static void add(Path file) {
        FILES.add(file);
    }

    /** The file has become one that stays. */
    public static void keep(Path file) {
        FILES.remove(file);
    }

    /** Removes the file now. */
    public static void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        FILES.remove(file);
    }

    private static void removeAll() {
        for (Path file : FILES) {
            try {
                remove(file);
            } catch (IOException stays) {
                // Nobody is left to be told.
            }
        }
    }
}
