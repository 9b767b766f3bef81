package org.hengzhun.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.engine.ModelCache;
import org.hengzhun.drl.pack.PackCheck;
import org.hengzhun.drl.refusal.BrokenPackException;
import org.hengzhun.drl.refusal.UnknownPolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyLibraryTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final Project RISKY = Project.of("P").with(Project.HIGH_RISK, true);
    private static final TestPack SMALL =
            TestPack.bare().screening(TestPack.rule("T-1", "$p : Project( highRisk == true )"));

    @TempDir
    Path folder;

    @Test
    void shipsEveryFolderOfPoliciesThatIsThere() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/resources/policies"))) {
            assertThat(PolicyLibrary.shipped().ids())
                    .containsExactlyInAnyOrderElementsOf(folders.filter(Files::isDirectory)
                            .map(pack -> pack.getFileName().toString())
                            .toList());
        }
    }

    @Test
    void aPackIsMadeReadyOnceAndNamesItsBytes() {
        PolicyLibrary library = PolicyLibrary.shipped();
        assertThat(library.screener("xuchang-2022-sw70")).isSameAs(library.screener("xuchang-2022-sw70"));
        assertThat(library.screener("xuchang-2022-sw70").policy().hash()).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void oneProjectIsScreenedAsAmongMany() {
        Screener screener = PolicyLibrary.shipped().screener("xuchang-2022-sw70");
        List<Project> projects = new RandomPacks(7).projects(20);
        assertThat(projects.stream().map(project -> screener.screen(project, DAY)))
                .containsExactlyElementsOf(screener.screenAll(projects, DAY));
    }

    @Test
    void anUnknownPolicyIsToldWithTheNearest() {
        UnknownPolicyException unknown = catchThrowableOfType(
                UnknownPolicyException.class, () -> PolicyLibrary.shipped().screener("xuchang-2022-sw7"));
        assertThat(unknown.words().zh()).contains("是不是 xuchang-2022-sw70").contains("henan-two-high-2021");
        assertThatThrownBy(() -> PolicyLibrary.shipped().pack("x")).isInstanceOf(UnknownPolicyException.class);
    }

    @Test
    void aFolderAddsItsPack() {
        PolicyLibrary library = PolicyLibrary.shipped().with(SMALL.in(folder));
        assertThat(library.ids()).contains("test", "xuchang-2022-sw70");
        assertThat(library.screener("test").screen(RISKY, DAY).findings())
                .extracting(finding -> finding.reason().rule())
                .containsExactly("T-1");
        assertThat(PolicyLibrary.shipped().ids()).doesNotContain("test");
    }

    @Test
    void aPackReplacesTheOneWithItsId() {
        PolicyLibrary before = PolicyLibrary.shipped();
        Path exported = folder.resolve("mine");
        before.export("xuchang-2022-sw70", exported);
        replaceIn(exported.resolve("parameters.csv"), ",300,", ",400,");
        PolicyLibrary after = before.with(exported);
        assertThat(after.ids()).isEqualTo(before.ids());
        assertThat(after.pack("xuchang-2022-sw70").hash())
                .isNotEqualTo(before.pack("xuchang-2022-sw70").hash());
        assertThat(after.pack("henan-two-high-2021").hash())
                .isEqualTo(before.pack("henan-two-high-2021").hash());
    }

    @Test
    void anExportedPackIsTheSamePackToTheByte() {
        PolicyLibrary library = PolicyLibrary.shipped();
        for (String id : library.ids()) {
            Path exported = folder.resolve(id);
            library.export(id, exported);
            PackCheck check = library.check(exported).get(0);
            assertThat(check.problems()).isEmpty();
            assertThat(check.pack().orElseThrow().hash())
                    .isEqualTo(library.pack(id).hash());
        }
        assertThat(library.check(folder)).hasSize(library.ids().size()).allMatch(PackCheck::sound);
    }

    @Test
    void anExportNeverMixesWithWhatIsThere() throws IOException {
        Files.writeString(folder.resolve("x"), "x");
        assertThatThrownBy(() -> PolicyLibrary.shipped().export("xuchang-2022-sw70", folder))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("不是空的");
        assertThatThrownBy(() -> PolicyLibrary.shipped().export("xuchang-2022-sw70", folder.resolve("x/y")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aBrokenPackNeverTakesThePlaceOfAGoodOne() {
        PolicyLibrary library = PolicyLibrary.shipped().with(SMALL.in(folder.resolve("good")));
        Screening before = library.screener("test").screen(RISKY, DAY);
        Path broken = SMALL.screening("rule \"T-1\" when eval(true) then end").in(folder.resolve("bad"));
        BrokenPackException refused = catchThrowableOfType(BrokenPackException.class, () -> library.with(broken));
        assertThat(refused.problems()).extracting(Problem::code).contains("eval", "missing-title");
        assertThat(refused).hasMessageContaining("screening.drl");
        assertThat(library.screener("test").screen(RISKY, DAY)).isEqualTo(before);
    }

    @Test
    void aBaseThatWouldBreakWhatExtendsItIsRefused() {
        Path base = TestPack.bare().with("policy.yaml", """
                        id: henan-two-high-2021
                        title: 改坏的目录
                        document: 试
                        effective: 2021-12-01
                        """).in(folder);
        assertThat(PolicyLibrary.shipped().check(base)).allMatch(PackCheck::sound);
        BrokenPackException refused = catchThrowableOfType(
                BrokenPackException.class, () -> PolicyLibrary.shipped().with(base));
        assertThat(refused.problems()).anyMatch(problem -> problem.file().startsWith("xuchang-2022-sw70/"));
    }

    @Test
    void packsThatExtendThemselvesOrEachOtherAreRefused() {
        Path self = TestPack.bare().manifest("extends: test").in(folder.resolve("self"));
        assertThat(PolicyLibrary.shipped().check(self).get(0).problems())
                .extracting(Problem::code)
                .contains("unknown-base");
        Path circle = folder.resolve("circle");
        TestPack.bare().manifest("extends: other").in(circle, "a");
        TestPack.bare()
                .with("policy.yaml", "id: other\ntitle: 乙\ndocument: 乙\neffective: 2022-01-01\nextends: test\n")
                .in(circle, "b");
        assertThat(PolicyLibrary.shipped().check(circle)).hasSize(2).noneMatch(PackCheck::sound);
    }

    @Test
    void twoFoldersWithOneIdAreRefused() {
        SMALL.in(folder, "a");
        SMALL.in(folder, "b");
        assertThat(PolicyLibrary.shipped().check(folder))
                .flatExtracting(PackCheck::problems)
                .extracting(Problem::code)
                .containsExactly("doubled-pack");
    }

    @Test
    void aPackWithoutAnIdIsCheckedAllTheSame() {
        Path nameless = SMALL.with("policy.yaml", "title: 题\n").in(folder);
        assertThat(PolicyLibrary.shipped().check(nameless).get(0).problems())
                .extracting(Problem::code)
                .contains("missing-key");
    }

    @Test
    void aFolderWithoutPacksIsTold() {
        assertThatThrownBy(() -> PolicyLibrary.shipped().check(folder))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("policy.yaml");
        assertThatThrownBy(() -> PolicyLibrary.shipped().check(folder.resolve("nowhere")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void anEditedPackIsCompiledOnceAndKept() throws IOException {
        Path models = folder.resolve("models");
        List<Object> notices = new ArrayList<>();
        ModelCache cache = ModelCache.in(models, folder.resolve("secret"), notices::add);
        PolicyLibrary library = PolicyLibrary.shipped().keepingModelsIn(cache).with(SMALL.in(folder));
        library.check(folder.resolve("test"));
        assertThat(models).as("checking compiles nothing").isEmptyDirectory();
        Screening first = library.screener("test").screen(RISKY, DAY);
        try (Stream<Path> kept = Files.list(models)) {
            assertThat(kept).hasSize(2);
        }
        Screening second = PolicyLibrary.shipped()
                .keepingModelsIn(cache)
                .with(folder.resolve("test"))
                .screener("test")
                .screen(RISKY, DAY);
        assertThat(second).isEqualTo(first);
        assertThat(notices).isEmpty();
    }

    @Test
    void whatIsEditedAfterAFolderWasReadChangesNothingThatIsAskedOfIt() throws IOException {
        Path pack = SMALL.in(folder);
        CheckedFolder read = PolicyLibrary.shipped().checked(pack);
        Files.writeString(pack.resolve("policy.yaml"), "id: [");

        assertThat(read.checks()).singleElement().matches(PackCheck::sound);
        assertThat(read.extending()).isEmpty();
        assertThat(read.taken().pack("test").manifest().id()).isEqualTo("test");
        assertThat(PolicyLibrary.shipped().check(pack)).noneMatch(PackCheck::sound);
    }

    @Test
    void modelsAreKeptForTheNextRunAndNotCompiledAgain() throws IOException {
        Path models = folder.resolve("models");
        ModelCache cache = ModelCache.in(models, folder.resolve("secret"), words -> {});
        PolicyLibrary library = PolicyLibrary.shipped().keepingModelsIn(cache).with(SMALL.in(folder));
        assertThat(library.keepModels("test")).isTrue();
        try (Stream<Path> kept = Files.list(models)) {
            assertThat(kept).hasSize(2);
        }
        assertThat(library.screener("test").screen(RISKY, DAY))
                .isEqualTo(PolicyLibrary.shipped()
                        .with(folder.resolve("test"))
                        .screener("test")
                        .screen(RISKY, DAY));
        assertThat(PolicyLibrary.shipped().keepModels("henan-two-high-2021")).isTrue();
    }

    @Test
    void whatIsCompiledBeforehandIsNotCompiledAgainForCasesAndQuestions() throws IOException {
        Path models = folder.resolve("models");
        ModelCache cache = ModelCache.in(models, folder.resolve("secret"), words -> {});
        PolicyLibrary library = PolicyLibrary.shipped().keepingModelsIn(cache).with(SMALL.in(folder));
        assertThat(library.compile("test")).isTrue();
        MoreFiles.deleteDirectoryContents(models, RecursiveDeleteOption.ALLOW_INSECURE);
        library.requireCases("test");
        library.screener("test").screen(RISKY, DAY);
        assertThat(models).as("nothing more was compiled").isEmptyDirectory();
    }

    @Test
    void orderOfRulesAndOfRowsChangesNoFinding() {
        Path straight = folder.resolve("straight");
        Path turned = folder.resolve("turned");
        PolicyLibrary shipped = PolicyLibrary.shipped();
        shipped.export("henan-two-high-2021", straight);
        shipped.export("henan-two-high-2021", turned);
        turnRows(turned.resolve("tables/FirstClassEntry.csv"));
        turnRows(turned.resolve("tables/SecondClassEntry.csv"));
        turnRows(turned.resolve("parameters.csv"));
        turnRows(turned.resolve("clauses.csv"));
        turnRules(turned.resolve("definitions.drl"));
        Screener one = shipped.with(straight).screener("xuchang-2022-sw70");
        Screener other = shipped.with(turned).screener("xuchang-2022-sw70");
        List<Project> projects = new RandomPacks(1).projects(300);
        assertThat(other.screenAll(projects, DAY)).isEqualTo(one.screenAll(projects, DAY));
    }

    private static void turnRows(Path csv) {
        rewrite(csv, text -> {
            List<String> rows = new ArrayList<>(text.lines().toList());
            String header = rows.remove(0);
            java.util.Collections.reverse(rows);
            rows.add(0, header);
            return String.join("\n", rows) + "\n";
        });
    }

    private static void turnRules(Path drl) {
        rewrite(drl, text -> {
            List<String> rules = new ArrayList<>(List.of(text.split("(?m)(?<=^end$)")));
            java.util.Collections.reverse(rules);
            return String.join("\n", rules);
        });
    }

    private static void replaceIn(Path file, String from, String to) {
        rewrite(file, text -> text.replace(from, to));
    }

    private static void rewrite(Path file, java.util.function.UnaryOperator<String> change) {
        try {
            String before = Files.readString(file);
            String after = change.apply(before);
            assertThat(after).isNotEqualTo(before);
            Files.writeString(file, after);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Once nobody holds the screener of an edited pack, it goes, and what it was compiled to with it (EngineTest). A collector that
     * is asked gives up what only a weak reference holds; should one need several rounds, it has them.
     */
    @Test
    void reloadsLeaveNoScreenerAlive() {
        List<WeakReference<Object>> screeners = new ArrayList<>();
        for (int reload = 0; reload < 12; reload++) {
            screeners.add(new WeakReference<>(loadAndScreen(reload)));
        }
        for (int round = 0; round < 50 && alive(screeners) > 0; round++) {
            System.gc();
        }
        assertThat(alive(screeners)).isZero();
    }

    private static long alive(List<WeakReference<Object>> references) {
        return references.stream().filter(one -> one.get() != null).count();
    }

    private Object loadAndScreen(int reload) {
        Path edited = SMALL.screening(TestPack.rule("T-" + reload, "$p : Project( highRisk == true )"))
                .in(folder.resolve("r" + reload));
        Screener screener = PolicyLibrary.shipped().with(edited).screener("test");
        assertThat(screener.screen(RISKY, DAY).findings()).hasSize(1);
        return screener;
    }

    @Test
    void theTablesOfAPolicyAreHandedOutByItsIdAndAnUnknownIdNamesThoseThereAre() {
        PolicyLibrary library = PolicyLibrary.shipped();

        assertThat(library.editable("henan-two-high-2021").id()).isEqualTo("henan-two-high-2021");
        assertThatThrownBy(() -> library.editable("henan-two-high-2022"))
                .isInstanceOf(UnknownPolicyException.class)
                .hasMessageContaining("henan-two-high-2021");
    }
}
