package org.hengzhun.drl.archive;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipException;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.VisibleText;

/**
 * Reads an archive where it is, without unpacking it anywhere. Either all of it is as its list of hashes and its signature say, or
 * nothing of it is used.
 */
public final class ArchiveReader {

    static final Bilingual TOO_LARGE = new Bilingual(
            "zip 太大，解开前后都不能超过 %d 字节".formatted(PackBounds.ALL_BYTES),
            "the zip is too large; packed and unpacked it may have %d bytes at most".formatted(PackBounds.ALL_BYTES));

    private final Path file;
    private final String name;
    private final Trust trust;

    private ArchiveReader(Path file, Trust trust) {
        this.file = file;
        this.name = nameOf(file);
        this.trust = trust;
    }

    /**
     * Reads the archive.
     *
     * @throws UncheckedIOException when the file cannot be read at all
     */
    public static ArchivedFiles read(Path file, Trust trust) {
        try {
            return new ArchiveReader(file, trust).read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What messages call it. */
    public static String nameOf(Path file) {
        return VisibleText.of(String.valueOf(file.toAbsolutePath().normalize().getFileName()));
    }

    private ArchivedFiles read() throws IOException {
        if (Files.size(file) > PackBounds.ALL_BYTES) {
            return refused("too-large", TOO_LARGE);
        }
        try {
            Entries entries = entries();
            ImmutableList<Problem> problems =
                    ImmutableList.copyOf(Iterables.concat(entries.problems(), ListedHashes.complaints(entries, name)));
            return problems.isEmpty() ? vouched(entries) : ArchivedFiles.refused(ImmutableList.sortedCopyOf(problems));
        } catch (ZipException unfit) {
            return refused("damaged", reason(String.valueOf(unfit.getMessage())));
        }
    }

    private Entries entries() throws IOException {
        // Nothing is verified yet: what verifies reads whole files of META-INF, which must be known to be small.
        try (JarFile jar = new JarFile(file.toFile(), /* verify= */ false)) {
            return Entries.of(jar, name);
        }
    }

    private ArchivedFiles vouched(Entries entries) throws IOException {
        if (!entries.signed()) {
            return trust.complaintOfUnsigned()
                    .map(why -> refused("unsigned", why))
                    .orElseGet(() -> new ArchivedFiles(entries.files(), Optional.empty(), ImmutableList.of()));
        }
        Signatures.Verdict verdict = Signatures.of(file, entries.files(), trust);
        return verdict.complaint()
                .map(why -> refused("signature", why))
                .orElseGet(() -> new ArchivedFiles(entries.files(), verdict.signer(), ImmutableList.of()));
    }

    private ArchivedFiles refused(String code, Bilingual why) {
        return ArchivedFiles.refused(ImmutableList.of(Problem.error(name, 0, 0, code, why)));
    }

    /** The JDK says in English only what it minds about an archive. */
    private static Bilingual reason(String minded) {
        String lower = Ascii.toLowerCase(minded);
        if (lower.contains("encrypted")) {
            return new Bilingual(
                    "zip 加了密码，不能读；请用不加密码的 zip", "the zip is encrypted and cannot be read; use one without a password");
        }
        if (lower.contains("bad entry name")) {
            return new Bilingual(
                    "zip 里的文件名不是 UTF-8；请用 policy export --zip 打包，或换一个以 UTF-8 存文件名的压缩软件",
                    "the file names of the zip are not UTF-8; pack with policy export --zip, or with a tool that stores names in UTF-8");
        }
        return new Bilingual(
                "不是能读的 zip 文件，或已损坏（%s）；请重新取一份".formatted(VisibleText.of(minded)),
                "is not a zip file that can be read, or is damaged (%s); get it again"
                        .formatted(VisibleText.of(minded)));
    }
}
