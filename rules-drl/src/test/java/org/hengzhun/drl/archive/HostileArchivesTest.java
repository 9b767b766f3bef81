package org.hengzhun.drl.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.hengzhun.core.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A zip of a stranger is refused as a whole, with the reason and the file, before anything of it is used. */
class HostileArchivesTest {

    @TempDir
    Path home;

    private ArchivedFiles read(byte[] zip) {
        Path file = home.resolve("来件.zip");
        try {
            Files.write(file, zip);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return ArchiveReader.read(file, Trust.inAnybody());
    }

    private void assertRefused(byte[] zip, String place, String code, String chinese) {
        ArchivedFiles read = read(zip);
        assertThat(read.contents()).isEmpty();
        assertThat(read.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(place);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.in(Language.ZH)).contains(chinese);
            assertThat(problem.message().en()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../policy.yaml",
                "a/../../policy.yaml",
                "/etc/passwd",
                "C:/policy.yaml",
                "a//b.csv",
                "./a.csv",
                "a/./b.csv"
            })
    void aNameThatLeadsOutIsRefused(String name) {
        assertRefused(Zips.plain(name), "来件.zip/" + name, "file-name", "指向 zip 以外");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\b.csv", "a\u202Eb.csv", "a\nb.csv"})
    void aNameThatSystemsReadDifferentlyIsRefused(String name) {
        assertThat(read(Zips.plain(name)).problems())
                .extracting(problem -> problem.code())
                .containsExactly("file-name");
    }

    @Test
    void theSameNameTwiceIsRefused() {
        assertRefused(
                Zips.renamed(Zips.plain("aa.csv", "ab.csv"), "ab.csv", "aa.csv"), "来件.zip/aa.csv", "file-name", "出现两次");
    }

    @Test
    void namesThatDifferByCaseOnlyAreRefused() {
        assertRefused(Zips.plain("a/Policy.yaml", "a/policy.yaml"), "来件.zip/a/policy.yaml", "file-name", "只差大小写");
    }

    @Test
    void namesInGbkAreRefused() {
        byte[] zip = Zips.renamed(Zips.plain("ab.csv"), "ab.csv", "\u00b0\u00a1.csv");
        assertRefused(zip, "来件.zip", "damaged", "不是 UTF-8");
    }

    @Test
    void anEncryptedZipIsRefused() {
        assertRefused(Zips.patched(Zips.plain("a.csv"), 8, 1), "来件.zip", "damaged", "加了密码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/inner.zip", "a/inner.JAR", "inner.tar.gz"})
    void aZipInTheZipIsRefused(String name) {
        assertRefused(Zips.plain(name), "来件.zip/" + name, "nested-zip", "zip 里还有压缩文件");
    }

    @Test
    void aFileThatUnpacksToTooMuchIsRefusedWhateverItSaysOfItsSize() {
        byte[] bomb = Zips.plain(Map.of("a/tables/t.csv", new byte[PackBounds.FILE_BYTES + 1]));
        assertThat(bomb.length).isLessThan(10_000);
        assertRefused(bomb, "来件.zip/a/tables/t.csv", "too-large", "解开后超过");
        byte[] lying = Zips.patched(Zips.patched(Zips.patched(bomb, 24, 1), 25, 0), 26, 0);
        assertThat(read(lying).problems()).isNotEmpty();
    }

    @Test
    void manyFilesThatUnpackToTooMuchTogetherAreRefused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        IntStream.range(0, 20).forEach(i -> files.put("a/%d.csv".formatted(i), new byte[PackBounds.FILE_BYTES]));
        assertRefused(Zips.plain(files), "来件.zip", "too-large", "zip 太大");
    }

    @Test
    void tooManyFilesAreRefusedBeforeAnyIsRead() {
        String[] names = IntStream.range(0, 4 * PackBounds.FILES + 1)
                .mapToObj("a/%d.csv"::formatted)
                .toArray(String[]::new);
        assertRefused(Zips.plain(names), "来件.zip", "too-many-files", "4001 个文件");
    }

    @Test
    void tooDeepFoldersAreRefused() {
        assertRefused(Zips.plain("a/b/c/d/e/f.csv"), "来件.zip/a/b/c/d/e/f.csv", "depth", "太深");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no zip at all, whatever it is called"})
    void whatIsNoZipIsRefused(String bytes) {
        assertRefused(bytes.getBytes(StandardCharsets.UTF_8), "来件.zip", "damaged", "不是能读的 zip 文件");
    }

    @Test
    void aZipThatWasCutOffIsRefused() {
        byte[] whole = Zips.plain("a.csv");
        assertRefused(java.util.Arrays.copyOf(whole, whole.length - 5), "来件.zip", "damaged", "不是能读的 zip 文件");
    }

    @Test
    void bytesThatDoNotMatchTheirChecksumAreRefused() {
        assertRefused(Zips.patched(Zips.plain("a.csv"), 16, 7), "来件.zip/a.csv", "damaged", "校验和不符");
    }

    @Test
    void aFileAMissingFileAndAChangedFileAreFoundByTheListOfHashes() {
        byte[] zip = ArchiveWriter.zip(Zips.files(
                ImmutableMap.of("p/a.csv", new byte[] {1}, "p/b.csv", new byte[] {2}, "p/c.csv", new byte[] {3})));
        assertThat(read(zip).problems()).isEmpty();
        byte[] edited = Zips.edited(zip, files -> {
            files.put("p/a.csv", new byte[] {9});
            files.remove("p/b.csv");
            files.put("p/.hidden", new byte[] {4});
            return files;
        });
        assertRefused(edited, "来件.zip/p/a.csv", "wrong-hash", "被改过");
        assertRefused(edited, "来件.zip/p/b.csv", "missing-file", "被删去");
        assertRefused(edited, "来件.zip/p/.hidden", "unlisted", "后来加进去");
    }

    @Test
    void aListThatCannotBeReadIsRefused() {
        byte[] zip =
                Zips.plain(Map.of("META-INF/MANIFEST.MF", "no list: at all\nreally".getBytes(StandardCharsets.UTF_8)));
        assertRefused(zip, "来件.zip/META-INF/MANIFEST.MF", "unlisted", "清单读不懂");
    }

    @Test
    void nothingButTheListAndSignaturesBelongsInMetaInf() {
        assertRefused(Zips.plain("META-INF/services/x"), "来件.zip/META-INF/services/x", "unlisted", "META-INF");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        assertThat(read(Zips.plain("../a", "b/inner.zip", "c\\d")).problems()).hasSize(3);
    }

    @Test
    void aFileThatIsNotThereIsNoVerdictOnAZip() {
        assertThatThrownBy(() -> ArchiveReader.read(home.resolve("none.zip"), Trust.inAnybody()))
                .isInstanceOf(UncheckedIOException.class);
    }
}
