package org.hengzhun.rest.guard;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Bytes that wait on disk, first in first out; the file is there while there are any. For one thread at a time. */
final class OverflowFile implements Closeable {

    private final long most;
    private final DiskRoom room;
    private @Nullable Path path;
    private @Nullable FileChannel file;
    private long written;
    private long taken;

    /** No bytes yet, and at most so many. */
    OverflowFile(long most, DiskRoom room) {
        this.most = most;
        this.room = room;
    }

    boolean isEmpty() {
        return written == taken;
    }

    /** Adds the bytes, unless there is no room for them. */
    boolean add(byte[] bytes) throws IOException {
        if (written + bytes.length > most || !room.take(bytes.length)) {
            return false;
        }
        written += bytes.length;
        ByteBuffer some = ByteBuffer.wrap(bytes);
        for (long at = written - bytes.length; some.hasRemaining(); ) {
            at += open().write(some, at);
        }
        return true;
    }

    private FileChannel open() throws IOException {
        FileChannel known = file;
        if (known == null) {
            Path made = room.file();
            path = made;
            known = FileChannel.open(made, StandardOpenOption.READ, StandardOpenOption.WRITE);
            file = known;
        }
        return known;
    }

    /** The next bytes, at most so many; none where there are none. */
    byte[] take(int length) throws IOException {
        byte[] bytes = new byte[(int) Math.min(length, written - taken)];
        ByteBuffer some = ByteBuffer.wrap(bytes);
        while (some.hasRemaining()) {
            if (open().read(some, taken + some.position()) < 0) {
                throw new IOException("The temporary file was cut.");
            }
        }
        taken += bytes.length;
        if (isEmpty()) {
            close();
        }
        return bytes;
    }

    /** Removes the file and all that is in it. */
    @Override
    public void close() throws IOException {
        room.free(written);
        written = 0;
        taken = 0;
        FileChannel open = file;
        Path made = path;
        file = null;
        path = null;
        try {
            if (open != null) {
                open.close();
            }
        } finally {
            if (made != null) {
                Files.deleteIfExists(made);
            }
        }
    }
}
