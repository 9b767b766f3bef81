package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.refusal.BrokenPackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack is what stands in its folder, under names every system reads alike; everything else is refused by its name. */
class PackFolderTest {

    private static final TestPack SOUND =
            TestPack.bare().screening(TestPack.rule("T-1", "$p : Project( highRisk == true )"));

    @TempDir
    Path home;

    private Path pack() {
        return SOUND.in(home);
    }

    private static List<Problem> errors(Path folder) {
        return PolicyLibrary.shipped().check(folder).stream()
                .flatMap(check -> check.problems().stream())
                .filter(Problem::isError)
                .toList();
    }

    private static void assertRefused(Path folder, String file, String code) {
        assertThat(errors(folder)).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.code()).isEqualTo(code);
        });
        assertThatThrownBy(() -> PolicyLibrary.shipped().with(folder)).isInstanceOf(BrokenPackException.class);
    }

    @Test
    void aPackIsFoundByItsIdInTheFolderInFrontOfOne() throws IOException {
        Path pack = pack();
        assertThat(NeighbourPacks.called("test", pack)).contains(pack.toAbsolutePath());
        Path around = Files.createDirectory(home.resolve("around"));
        Path within = Files.move(pack, around.resolve("called otherwise"));
        assertThat(NeighbourPacks.called("test", around)).contains(within.toAbsolutePath());
        assertThat(NeighbourPacks.called("tests", around)).isEmpty();
        assertThat(NeighbourPacks.called("test", home.resolve("nowhere"))).isEmpty();
    }

    @Test
    void aSoundFolderHasNoProblem() {
        assertThat(errors(pack())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\etc\\cron.d\\x",
                "tables\\T.csv",
                "C:\\x",
                "a\u0007b",
                "line\nbreak",
                "right\u202Eleft",
                "zero\u200Bwidth"
            })
    void aNameThatIsMoreThanANameIsRefused(String name) throws IOException {
        Path folder = pack();
        Files.writeString(folder.resolve(name), "x");
        assertRefused(folder, "test/" + org.hengzhun.core.words.VisibleText.of(name), "file-name");
    }

    @ParameterizedTest
    @CsvSource({"notes.txt,NOTES.txt", "notes/a.txt,Notes/a.txt", "\u00E9.txt,e\u0301.txt", "ａ.txt,a.txt"})
    void namesThatSomeSystemReadsAsOneAreRefused(String one, String other) throws IOException {
        Path folder = pack();
        for (String name : List.of(one, other)) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "x");
        }
        assertThat(errors(folder)).extracting(Problem::code).contains("file-name");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path folder = pack();
        Path secret = Files.writeString(home.resolve("secret"), "top secret");
        Files.createSymbolicLink(folder.resolve("parameters.csv"), secret);
        assertRefused(folder, "test/parameters.csv", "link");
        assertThat(errors(folder).toString()).doesNotContain("top secret");
    }

    @Test
    void aFolderThatIsALinkOutIsNotFollowed() throws IOException {
        Path folder = pack();
        Files.createSymbolicLink(folder.resolve("cases"), Files.createDirectory(home.resolve("elsewhere")));
        assertRefused(folder, "test/cases", "link");
    }

    @Test
    void aLinkThatLeadsNowhereIsTold() throws IOException {
        Path folder = pack();
        Files.createSymbolicLink(folder.resolve("parameters.csv"), Path.of("nowhere"));
        assertRefused(folder, "test/parameters.csv", "link");
    }

    @Test
    void aLinkInCirclesEnds() throws IOException {
        Path folder = pack();
        Files.createSymbolicLink(folder.resolve("cases"), folder);
        assertThat(errors(folder)).extracting(Problem::code).contains("depth");
    }

    @Test
    void aLinkThatLeavesTheFolderByWayOfAnotherIsNotFollowed() throws IOException {
        Path folder = pack();
        Path secret = Files.writeString(home.resolve("secret"), "top secret");
        Files.createDirectory(folder.resolve("..data"));
        Files.createSymbolicLink(folder.resolve("..data/parameters.csv"), secret);
        Files.createSymbolicLink(folder.resolve("parameters.csv"), Path.of("..data/parameters.csv"));
        assertRefused(folder, "test/parameters.csv", "link");
        assertThat(errors(folder).toString()).doesNotContain("top secret");
    }

    @Test
    void aFolderThatAHiddenLinkPutsElsewhereIsNotFollowed() throws IOException {
        Path folder = pack();
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("T.csv"), "id,name\n");
        Files.createSymbolicLink(folder.resolve("..data"), elsewhere);
        Files.createSymbolicLink(folder.resolve("tables"), Path.of("..data"));
        assertRefused(folder, "test/tables", "link");
    }

    @Test
    void aManifestThatIsALinkOutMakesNoPackOfTheFolder() throws IOException {
        Path folder = pack();
        Path outside = Files.move(folder.resolve("policy.yaml"), home.resolve("outside.yaml"));
        Files.createSymbolicLink(folder.resolve("policy.yaml"), outside);
        assertRefused(folder, "test/policy.yaml", "link");
    }

    @Test
    void aLinkToAPipeOrADeviceIsNoFileOfAPack() throws IOException {
        Path folder = pack();
        Files.createSymbolicLink(folder.resolve("parameters.csv"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("duties.csv"), Path.of("/dev/stdin"));
        assertThat(errors(folder)).extracting(Problem::file).contains("test/parameters.csv", "test/duties.csv");
    }

    /** As orchestrators mount files: each a link to one beside it, so that all are switched at once. */
    @Test
    void aLinkInsideTheFolderIsTheFileItself() throws IOException {
        Path folder = pack();
        Files.createDirectory(folder.resolve("..data"));
        Files.move(folder.resolve("screening.drl"), folder.resolve("..data/screening.drl"));
        Files.createSymbolicLink(folder.resolve("screening.drl"), Path.of("..data/screening.drl"));
        assertThat(errors(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Cases/T.yaml,cases",
        "case/T.yaml,cases",
        "Tables/T.csv,tables",
        "table/T.csv,tables",
        "scheme/s.csv,schemes",
        "data/T.csv,tables",
        "T.yaml,cases",
        "policy.yml,cases"
    })
    void aFileNobodyReadsIsToldWithTheRightFolder(String name, String right) throws IOException {
        Path folder = pack();
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), "x");
        assertRefused(folder, "test/" + name, "file-name");
        assertThat(errors(folder).get(0).message().zh()).contains(right + "/");
    }

    @Test
    void nothingIsReadFourFoldersDeep() throws IOException {
        Path folder = pack();
        Files.createDirectories(folder.resolve("cases/a/b/c"));
        Files.writeString(folder.resolve("cases/a/b/c/T.yaml"), "x");
        assertRefused(folder, "test/cases/a/b/c", "depth");
    }

    @Test
    void notesMayLieBesideThePolicy() throws IOException {
        Path folder = pack();
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/read me.txt"), "x");
        Files.writeString(folder.resolve("README.md"), "x");
        assertThat(errors(folder)).isEmpty();
    }

    /** They take no room on the disk, and all the memory there is once they are read. */
    @Test
    void filesAreMeasuredBeforeTheyAreRead() throws IOException {
        Path folder = pack();
        for (int number = 0; number < 200; number++) {
            sparse(folder.resolve(number + ".txt"), 4L * 1024 * 1024);
        }
        sparse(folder.resolve("huge.txt"), 1L << 40);
        assertRefused(folder, "test/huge.txt", "too-large");
        assertThat(errors(folder)).hasSizeGreaterThan(100);
    }

    private static void sparse(Path file, long size) throws IOException {
        try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
            made.setLength(size);
        }
    }

    @Test
    void aFolderOfTooManyFilesIsRefusedAndNotReadToItsEnd() throws IOException {
        Path folder = pack();
        for (int number = 0; number < 1_500; number++) {
            Files.createFile(folder.resolve(number + ".txt"));
        }
        assertThat(errors(folder)).extracting(Problem::code).containsOnlyOnce("too-many-files");
    }

    @Test
    void aFolderMeantAsAPackIsNotPassedOver() throws IOException {
        pack();
        Files.createDirectory(home.resolve("other"));
        Files.writeString(home.resolve("other/Policy.yaml"), "id: other\n");
        assertRefused(home, "other/policy.yaml", "missing-file");
    }

    @Test
    void anExportNeverLeavesItsTarget() {
        Path target = home.resolve("out");
        for (String name : List.of(
                "../escaped",
                "/" + home + "/escaped",
                "a/../../escaped",
                "",
                ".",
                "a/..",
                "cases/../..",
                "./../escaped")) {
            PackFiles files = new PackFiles(
                    "evil",
                    ImmutableSortedMap.<String, ByteSource>naturalOrder()
                            .putAll(SOUND.files().contents())
                            .put(name, ByteSource.empty())
                            .buildOrThrow());
            assertThatThrownBy(() -> PackExport.write(files, target)).isInstanceOf(RefusedException.class);
        }
        assertThat(home.resolve("escaped")).doesNotExist();
        assertThat(target.resolve("policy.yaml")).doesNotExist();
    }

    @Test
    void anExportLeavesAloneWhatIsThere() throws IOException {
        Path full = Files.createDirectory(home.resolve("full"));
        Files.writeString(full.resolve("policy.yaml"), "old");
        Path planted = Files.createDirectory(home.resolve("planted"));
        Path victim = Files.createDirectory(home.resolve("victim"));
        Files.createSymbolicLink(planted.resolve("screening.drl"), victim.resolve("written"));
        Path file = Files.writeString(home.resolve("file"), "old");
        for (Path target : List.of(full, planted, file)) {
            assertThatThrownBy(() -> PackExport.write(SOUND.files(), target))
                    .isInstanceOfAny(RefusedException.class, UncheckedIOException.class);
        }
        assertThat(full.resolve("policy.yaml")).hasContent("old");
        assertThat(full.resolve("screening.drl")).doesNotExist();
        assertThat(victim).isEmptyDirectory();
        assertThat(file).hasContent("old");
    }

    /** Links of the pack are files by the time it is written, so no link is made that leads anywhere. */
    @Test
    void anExportOfAPackOfLinksHoldsFilesOnly() throws IOException {
        Path folder = pack();
        Files.move(folder.resolve("screening.drl"), folder.resolve("notes.txt"));
        Files.createSymbolicLink(folder.resolve("screening.drl"), Path.of("notes.txt"));
        Path target = home.resolve("out");
        PolicyLibrary.shipped().with(folder).export("test", target);
        assertThat(Files.isSymbolicLink(target.resolve("screening.drl"))).isFalse();
        assertThat(target.resolve("screening.drl")).hasSameBinaryContentAs(folder.resolve("notes.txt"));
    }
}
