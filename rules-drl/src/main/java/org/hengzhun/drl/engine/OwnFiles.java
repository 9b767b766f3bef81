package org.hengzhun.drl.engine;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which files are this user's own. Where the system knows no owners and permissions, all are.
 *
 * @param user whose files; null where the system does not know
 */
record OwnFiles(@Nullable UserPrincipal user) {

    private static final Set<PosixFilePermission> OTHERS_WRITING =
            EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private static final Set<PosixFilePermission> OTHERS_READING_OR_WRITING = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    /** Those of whoever runs this program: the owner of a file it makes. */
    static OwnFiles ofThisUser() throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new OwnFiles(null);
        }
        Path probe = Files.createTempFile("hengzhun-owner", ".tmp");
        try {
            return new OwnFiles(Files.getOwner(probe, LinkOption.NOFOLLOW_LINKS));
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    /** The path, which must lead from the root: what it leads to must not depend on where the program was started. */
    static Path absolute(Path path) throws IOException {
        if (!path.isAbsolute()) {
            throw new IOException(
                    "%s 不是绝对路径，请设 HOME 或 XDG_CACHE_HOME、XDG_CONFIG_HOME / %s is no absolute path; set HOME, or XDG_CACHE_HOME and XDG_CONFIG_HOME"
                            .formatted(path, path));
        }
        return path;
    }

    /** Makes the folder, for this user alone; one that is there must be his, and is closed to others who could write to it. */
    void makeFolder(@Nullable Path folder) throws IOException {
        if (folder == null) {
            throw new IOException("/ 不能用作缓存 / the root is no place for a cache");
        }
        Files.createDirectories(absolute(folder));
        if (user != null) {
            requireOwner(folder);
            if (allows(folder, OTHERS_WRITING)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /** Refuses a secret that is no plain file of this user's, or that others may know. */
    void requireSecret(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(
                    "密钥 %s 不是普通文件，请删除它 / the secret %s is no plain file; delete it".formatted(file, file));
        }
        if (user != null) {
            requireOwner(file);
            if (allows(file, OTHERS_READING_OR_WRITING)) {
                throw new IOException("密钥文件 %s 别人能读写，请删除它 / others can read or write the secret file %s; delete it"
                        .formatted(file, file));
            }
        }
    }

    private void requireOwner(Path file) throws IOException {
        UserPrincipal owner = Files.getOwner(file);
        if (!owner.equals(user)) {
            throw new IOException("%s 属于别的用户（%s），不能信任 / %s belongs to another user (%s) and is not trusted"
                    .formatted(file, owner.getName(), file, owner.getName()));
        }
    }

    private static boolean allows(Path file, Set<PosixFilePermission> some) throws IOException {
        return Files.getPosixFilePermissions(file).stream().anyMatch(some::contains);
    }
}
