package org.hengzhun.files.leftover;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A folder of temporary files of one program, which nobody else may read. It is removed when it is closed, and where the program was
 * killed before that, by the next one that makes a folder of the same name: as long as a program lives it holds a lock beside its
 * folder, which no system leaves to the dead.
 */
public final class TemporaryFolder implements Closeable {

    private static final String LOCK = ".lock";

    private final Path lock;
    private final Path folder;
    private final FileChannel held;

    private TemporaryFolder(Path lock, Path folder, FileChannel held) {
        this.lock = lock;
        this.folder = folder;
        this.held = held;
    }

    /**
     * A new folder, after those that dead programs left have been removed.
     *
     * @param parent where it is made
     * @param name with which the names of all folders of this kind begin
     * @throws IOException when nothing can be made there
     */
    public static TemporaryFolder of(Path parent, String name) throws IOException {
        removeAbandoned(parent, name);
        Path lock = Files.createTempFile(parent, name + "-", LOCK);
        FileChannel held = FileChannel.open(lock, StandardOpenOption.WRITE);
        try {
            held.lock();
            return new TemporaryFolder(lock, Files.createTempDirectory(parent, stem(lock)), held);
        } catch (IOException unusable) {
            held.close();
            Files.delete(lock);
            throw unusable;
        }
    }

    private static void removeAbandoned(Path parent, String name) throws IOException {
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(parent, name + "-*" + LOCK)) {
            for (Path lock : locks) {
                try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                        FileLock free = channel.tryLock()) {
                    if (free != null) {
                        removeAll(lock);
                    }
                } catch (OverlappingFileLockException | IOException inUse) {
                    // Another program's, or another one of this program: it removes its own.
                }
            }
        }
    }

    private static void removeAll(Path lock) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(lock.resolveSibling("."), stem(lock) + "*")) {
            for (Path folder : folders) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    remove(folder);
                }
            }
        }
        Files.deleteIfExists(lock);
    }

    private static String stem(Path lock) {
        String name = lock.getFileName().toString();
        return name.substring(0, name.length() - LOCK.length()) + "-";
    }

    /** The folder and the files in it; whoever uses it makes no folders inside. */
    private static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    /** Removes it with all files in it. */
    @Override
    public void close() throws IOException {
        try {
            remove(folder);
        } finally {
            held.close();
            Files.deleteIfExists(lock);
        }
    }
}
