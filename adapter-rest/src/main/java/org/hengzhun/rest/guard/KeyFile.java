package org.hengzhun.rest.guard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;

/**
 * The file of keys while the server runs: once it has changed and then stayed the same from one look to the next, its keys take the
 * place of those before, if all of it is well; else those before stay. For any number of threads.
 */
public final class KeyFile implements Supplier<Keys> {

    /** Told of every attempt, after it. */
    public interface Listener {

        /** The keys of these callers are in force. */
        void taken(ImmutableSortedSet<String> names);

        /** The keys before stay in force, because of this. */
        void refused(Bilingual why);

        /** Others than its owner may write the file. */
        void exposed(Bilingual warning);
    }

    private final Path file;
    private final Listener listener;
    private ImmutableList<String> tried;
    private ImmutableList<String> seen;
    private volatile Keys keys;

    /**
     * Reads the file.
     *
     * @throws RefusedException when it cannot be read, or a line is wrong
     */
    public KeyFile(Path file, Listener listener) {
        this.file = file;
        this.listener = listener;
        this.tried = lines();
        this.seen = tried;
        this.keys = Keys.of(tried);
        warnWhereOthersWrite();
        listener.taken(keys.names());
    }

    @Override
    public Keys get() {
        return keys;
    }

    /** Looks once. An edit is taken over at the second look that finds it. */
    public synchronized void look() {
        ImmutableList<String> now;
        try {
            now = lines();
        } catch (RefusedException unreadable) {
            now = ImmutableList.of();
        }
        boolean settled = now.equals(seen);
        seen = now;
        if (settled && !now.equals(tried)) {
            tried = now;
            reload();
        }
    }

    private void reload() {
        try {
            keys = Keys.of(lines());
        } catch (RefusedException wrong) {
            listener.refused(wrong.words());
            return;
        }
        warnWhereOthersWrite();
        listener.taken(keys.names());
    }

    private ImmutableList<String> lines() {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return ImmutableList.copyOf(lines);
        } catch (CharacterCodingException other) {
            throw new RefusedException(
                    "密钥文件 %s 不是 UTF-8 编码；请用 UTF-8 另存".formatted(file),
                    "the key file %s is not UTF-8; save it as UTF-8".formatted(file));
        } catch (IOException unreadable) {
            throw new RefusedException(
                    "密钥文件 %s 读不了；请核对路径和权限".formatted(file),
                    "the key file %s cannot be read; check its path and permissions".formatted(file));
        }
    }

    private void warnWhereOthersWrite() {
        try {
            Set<PosixFilePermission> may = Files.getPosixFilePermissions(file);
            if (may.contains(PosixFilePermission.OTHERS_WRITE) || may.contains(PosixFilePermission.GROUP_WRITE)) {
                listener.exposed(new Bilingual(
                        "密钥文件 %s 别人也能改，改的人能给自己开门；请运行 chmod go-w".formatted(file),
                        "others may write the key file %s and so let themselves in; run chmod go-w".formatted(file)));
            }
        } catch (IOException | UnsupportedOperationException unknown) {
            // On a file system without such permissions there is nothing to say.
        }
    }
}
