package org.hengzhun.rest.job;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;

/** Bytes of a job on disk, as many as there is room for. Written by one thread, read by any once they are all there. */
final class JobFile implements Closeable {

    private final Path path;
    private final LongPredicate room;
    private final FileChannel file;
    private final AtomicLong count = new AtomicLong();

    /**
     * A new empty file.
     *
     * @param room takes so many more bytes, if there is room for them
     */
    JobFile(Path folder, LongPredicate room) throws IOException {
        this.path = Files.createTempFile(folder, "job", ".tmp");
        this.room = room;
        this.file = FileChannel.open(path, StandardOpenOption.WRITE);
    }

    /**
     * Adds bytes.
     *
     * @throws NoRoomException when there is no room for them
     * @throws IOException when the file has been removed, or the disk is full
     */
    void write(ByteBuffer bytes) throws IOException {
        if (!room.test(bytes.remaining())) {
            throw new NoRoomException();
        }
        count.addAndGet(bytes.remaining());
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** There is no more room on disk for jobs, or for those of the caller. */
    static final class NoRoomException extends IOException {

        private static final long serialVersionUID = 1L;

        NoRoomException() {
            super("There is no more room on disk for jobs.");
        }
    }

    OutputStream out() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                JobFile.this.write(ByteBuffer.wrap(bytes, from, length));
            }
        };
    }

    /** The bytes from the first on; they can be read to their end even where the file is removed meanwhile. */
    InputStream read() throws IOException {
        return Files.newInputStream(path);
    }

    long count() {
        return count.get();
    }

    /** Removes it. */
    @Override
    public void close() throws IOException {
        try {
            file.close();
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
