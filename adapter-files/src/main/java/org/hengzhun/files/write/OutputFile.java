package org.hengzhun.files.write;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.hengzhun.files.leftover.Leftovers;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears whole or not at all: it is written under a temporary name in the same folder and moved onto the
 * target by {@link #commit}. Closing without a commit leaves the target as it was. A link stays, and the file it points to is
 * replaced; a device or a pipe is written to as it is.
 */
public final class OutputFile implements Closeable {

    private static final int RANDOM_BYTES = 12;

    /** Links from link to link; more are a circle. */
    private static final int MOST_LINKS = 40;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path target;
    private final @Nullable Path temporary;
    private final OutputStream bytes;
    private final Destination destination;
    private boolean committed;

    private OutputFile(Path target, @Nullable Path temporary, OutputStream bytes) {
        this.target = target;
        this.temporary = temporary;
        this.bytes = new BufferedOutputStream(bytes);
        this.destination = Destination.of(this.bytes);
    }

    /**
     * Starts a file.
     *
     * @throws IOException when its folder is missing or must not be written
     */
    public static OutputFile open(Path target) throws IOException {
        Path whole = target.toAbsolutePath();
        if (isStream(whole)) {
            return new OutputFile(
                    whole, null, Files.newOutputStream(whole, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
        }
        Path linked = behindLinks(whole);
        Path folder = linked.getParent();
        if (folder == null || Files.isDirectory(linked)) {
            throw new IOException("(%s) 是文件夹，请写出文件名 / (%s) is a folder; name a file".formatted(target, target));
        }
        Path temporary = temporary(folder);
        // Whatever stands there already, a link somebody has planted above all, is not ours to write to.
        OutputStream bytes = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Leftovers.add(temporary);
        return new OutputFile(linked, temporary, bytes);
    }

    /**
     * Writes a new file; one that is there already stays as it is.
     *
     * @throws IOException when there is one, or its folder is missing or must not be written
     */
    public static void create(Path target, byte[] bytes) throws IOException {
        Path whole = target.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null) {
            throw new IOException("(%s) 是文件夹，请写出文件名 / (%s) is a folder; name a file".formatted(target, target));
        }
        Path temporary = temporary(folder);
        Leftovers.add(temporary);
        try {
            Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(temporary, whole);
            Leftovers.keep(temporary);
        } finally {
            Leftovers.remove(temporary);
        }
    }

    private static Path temporary(Path folder) {
        byte[] name = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(name);
        return folder.resolve(".hengzhun-" + HexFormat.of().formatHex(name) + ".tmp");
    }

    /** Whether what is written there goes on to somebody else: a device, a pipe, or standard output by a name of the system. */
    private static boolean isStream(Path file) {
        boolean there = Files.exists(file) && !Files.isDirectory(file);
        boolean named = file.startsWith("/dev") || file.startsWith("/proc");
        return there && (named || !Files.isRegularFile(file));
    }

    /** The file the links lead to, there or not. */
    private static Path behindLinks(Path file) throws IOException {
        Path at = file;
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new IOException("(%s) 是绕成圈的链接 / (%s) is a link in a circle".formatted(file, file));
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        Path folder = at.getParent();
        return folder != null && Files.isDirectory(folder) && Files.exists(at, LinkOption.NOFOLLOW_LINKS)
                ? at.toRealPath()
                : at;
    }

    /** Takes what the file holds; text in UTF-8. */
    public Destination destination() {
        return destination;
    }

    /** Makes the file appear under its name, in place of any older one. */
    public void commit() throws IOException {
        finish();
        Path draft = temporary;
        if (draft != null) {
            move(draft);
            Leftovers.keep(draft);
        }
        committed = true;
    }

    private void finish() throws IOException {
        try (bytes) {
            destination.text().flush();
        }
    }

    private void move(Path draft) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plainOnly) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (!committed) {
            try {
                finish();
            } finally {
                if (temporary != null) {
                    Leftovers.remove(temporary);
                }
            }
        }
    }
}
