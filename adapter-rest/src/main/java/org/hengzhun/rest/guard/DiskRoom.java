package org.hengzhun.rest.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** How much disk callers may fill between them, and what they have taken of it. For any number of threads. */
public final class DiskRoom {

    private final long bytes;
    private final Path folder;
    private final AtomicLong taken = new AtomicLong();

    /** Room for so many bytes of all together, in this folder, which does not outlive the program. */
    public DiskRoom(long bytes, Path folder) {
        this.bytes = bytes;
        this.folder = folder;
    }

    /** A new empty file, which nobody else may read. */
    Path file() throws IOException {
        return Files.createTempFile(folder, "stream", ".tmp");
    }

    /** Takes room for so many bytes, if there is enough. */
    public boolean take(long some) {
        long before = taken.getAndAdd(some);
        if (before + some <= bytes) {
            return true;
        }
        taken.addAndGet(-some);
        return false;
    }

    /** Gives room back. */
    public void free(long some) {
        taken.addAndGet(-some);
    }

    /** Bytes taken now. */
    public long taken() {
        return taken.get();
    }
}
