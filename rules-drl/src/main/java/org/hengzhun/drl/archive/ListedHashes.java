package org.hengzhun.drl.archive;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.VisibleText;

/** The hashes of an archive's files as {@code META-INF/MANIFEST.MF} lists them. */
final class ListedHashes {

    private static final ImmutableMap<String, HashFunction> DIGESTS = ImmutableMap.of(
            "SHA-256-Digest", Hashing.sha256(), "SHA-384-Digest", Hashing.sha384(), "SHA-512-Digest", Hashing.sha512());

    private ListedHashes() {}

    /** The list of these files. */
    static byte[] listing(SortedMap<String, ByteSource> files) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        for (Map.Entry<String, ByteSource> file : files.entrySet()) {
            Attributes hashes = new Attributes();
            hashes.putValue("SHA-256-Digest", text(file.getValue(), Hashing.sha256()));
            manifest.getEntries().put(file.getKey(), hashes);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        manifest.write(out);
        return out.toByteArray();
    }

    private static String text(ByteSource file, HashFunction hash) throws IOException {
        return Base64.getEncoder().encodeToString(file.hash(hash).asBytes());
    }

    /** What differs between the list and the files; nothing where the archive came without a list. */
    static ImmutableList<Problem> complaints(Entries entries, String archive) throws IOException {
        if (entries.manifest().isEmpty()) {
            return ImmutableList.of();
        }
        Manifest manifest;
        try {
            manifest = new Manifest(new ByteArrayInputStream(entries.manifest().get()));
        } catch (IOException | IllegalArgumentException unreadable) {
            return ImmutableList.of(problem(
                    archive,
                    Entries.MANIFEST,
                    "unlisted",
                    "清单读不懂，文件已损坏或被改过；请重新取一份",
                    "the list of hashes cannot be read: damaged or changed; get it again"));
        }
        return manifest.getEntries().isEmpty() ? ImmutableList.of() : differences(entries, manifest, archive);
    }

    private static ImmutableList<Problem> differences(Entries entries, Manifest manifest, String archive)
            throws IOException {
        List<Problem> problems = new ArrayList<>();
        Map<String, ByteSource> files = entries.files();
        for (Map.Entry<String, ByteSource> file : files.entrySet()) {
            Attributes listed = manifest.getAttributes(file.getKey());
            if (listed == null || DIGESTS.keySet().stream().allMatch(name -> listed.getValue(name) == null)) {
                problems.add(problem(
                        archive,
                        file.getKey(),
                        "unlisted",
                        "不在 zip 的清单里，是后来加进去的；请重新取一份",
                        "is not in the list of the zip: it was added later; get the zip again"));
            } else if (differs(file.getValue(), listed)) {
                problems.add(problem(
                        archive,
                        file.getKey(),
                        "wrong-hash",
                        "与清单里的校验值不符，打包之后被改过；请重新取一份",
                        "does not match the hash in the list: it was changed after packing; get the zip again"));
            }
        }
        for (String gone : Sets.difference(manifest.getEntries().keySet(), files.keySet())) {
            problems.add(problem(
                    archive,
                    gone,
                    "missing-file",
                    "清单里有，zip 里没有，打包之后被删去；请重新取一份",
                    "is in the list and not in the zip: it was deleted after packing; get the zip again"));
        }
        return ImmutableList.sortedCopyOf(problems);
    }

    private static boolean differs(ByteSource file, Attributes listed) throws IOException {
        for (Map.Entry<String, HashFunction> digest : DIGESTS.entrySet()) {
            String expected = listed.getValue(digest.getKey());
            if (expected != null && !Objects.equals(expected, text(file, digest.getValue()))) {
                return true;
            }
        }
        return false;
    }

    private static Problem problem(String archive, String inside, String code, String zh, String en) {
        return Problem.error(archive + "/" + VisibleText.of(inside), 0, 0, code, new Bilingual(zh, en));
    }
}
