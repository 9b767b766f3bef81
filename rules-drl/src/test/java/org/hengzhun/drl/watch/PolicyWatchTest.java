package org.hengzhun.drl.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.refusal.BrokenPackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is served is what was tested: a wrong edit is told and changes nothing, and the next good one is taken. */
class PolicyWatchTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final Project RISKY = Project.of("P1").with(Project.HIGH_RISK, true);
    private static final String CASE = """
            - clause: T-1
              kind: inside
              says: 高风险须会审
              asOf: 2022-09-30
              project: {id: P1, highRisk: true}
              expect:
                fires: [T-1]
            """;
    private static final TestPack GOOD = pack("true").with("cases/T.yaml", CASE);

    private final List<String> told = new ArrayList<>();

    @TempDir
    Path home;

    private static TestPack pack(String truth) {
        return TestPack.bare()
                .screening(TestPack.rule(
                        "T-1", "$p : Project( highRisk == %s )".formatted(truth), "findings.jointReview( $p )"));
    }

    private PolicyWatch watching(Path folder) {
        CurrentPolicies current = new CurrentPolicies(PolicySnapshot.of(List.of(folder)));
        this.current = current;
        return new PolicyWatch(List.of(folder), current, new PolicyWatch.Listener() {
            @Override
            public void taken(PolicySnapshot policies) {
                told.add("taken");
            }

            @Override
            public void refused(ImmutableList<Problem> problems) {
                told.add(problems.get(0).code());
            }
        });
    }

    private CurrentPolicies current = new CurrentPolicies(PolicySnapshot.of(List.of()));

    private Verdict served() {
        return current.now().library().screener("test").screen(RISKY, DAY).verdict();
    }

    private static void look(PolicyWatch watch) {
        watch.look();
        watch.look();
    }

    private Path put(TestPack pack) {
        return put(pack, "test");
    }

    private Path put(TestPack pack, String name) {
        try {
            Path folder = home.resolve(name);
            if (Files.exists(folder)) {
                MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
            }
            return pack.in(home, name);
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    private static TestPack chain(int length) {
        String rows = IntStream.range(1, length)
                .mapToObj(i -> "i%d,甲%d,difference,of=i%d minus=i%d".formatted(i, i, i - 1, i - 1))
                .collect(Collectors.joining("\n"));
        return GOOD.manifest("schemes: {s: {zh: 方案, en: s}}")
                .with("indicators.csv", "name,zh,kind,arguments\ni0,甲,column,column=signedProjects\n" + rows + "\n")
                .with("schemes/s.csv", """
                        name,parent,zh,indicator,method,weight,arguments,clause,provenance
                        total,,总分,,sum,,total=100,T-1,local
                        a,total,甲,i%d,efficacy,100,,T-1,local
                        """.formatted(length - 1));
    }

    @Test
    void aWrongEditOfAnyKindIsToldAndTheNextGoodOneIsTaken() {
        String alternatives = IntStream.range(0, 1_500)
                .mapToObj(i -> "name == \"n%d\"".formatted(i))
                .collect(Collectors.joining(" || "));
        List<TestPack> wrong = List.of(
                pack("false").with("cases/T.yaml", CASE),
                pack("false").with("cases/T.yaml", CASE.replace("inside", "insidee")),
                pack("false").with("cases/T.yml", CASE),
                pack("false").with("Cases/T.yaml", CASE),
                pack("false").with("cases/T.yaml", "- clause: [\n"),
                pack("false").with("cases/T.yaml", CASE.replace("T-1\n", "T-9\n")),
                chain(40),
                GOOD.screening(TestPack.rule("T-1", "$p : Project( " + alternatives + " )")));
        PolicyWatch watch = watching(put(GOOD));
        for (TestPack edit : wrong) {
            put(edit);
            look(watch);
            assertThat(told).isNotEmpty().doesNotContain("taken");
            assertThat(watch.problems()).isNotEmpty();
            assertThat(served()).isEqualTo(Verdict.JOINT_REVIEW);
            told.clear();
        }
        put(GOOD.with("README.md", "good again"));
        look(watch);
        assertThat(told).containsExactly("taken");
        assertThat(watch.problems()).isEmpty();
    }

    @Test
    void aPackWithABrokenCaseIsNotServedFromTheStart() {
        Path folder = put(pack("false").with("cases/T.yaml", CASE.replace("inside", "insidee")));
        assertThatThrownBy(() -> PolicySnapshot.of(List.of(folder))).isInstanceOf(BrokenPackException.class);
    }

    @Test
    void policiesAreServedFromWhereTheySay() {
        watching(put(GOOD));
        assertThat(current.now().origin("test")).isEqualTo("added");
        assertThat(current.now().origin("xuchang-2022-sw70")).isEqualTo("shipped");
    }

    @Test
    void aLinkToAFolderIsWatchedAndMayBeSwitched() throws IOException {
        Path link = Files.createSymbolicLink(home.resolve("link"), put(GOOD, "first"));
        PolicyWatch watch = watching(link);
        String before = current.now().revision();
        put(GOOD.with("README.md", "edited behind the link"), "first");
        look(watch);
        String edited = current.now().revision();
        assertThat(edited).isNotEqualTo(before);
        Path second = put(GOOD.with("README.md", "switched"), "second");
        Files.delete(link);
        Files.createSymbolicLink(link, second);
        look(watch);
        assertThat(current.now().revision()).isNotEqualTo(edited);
        assertThat(told).containsExactly("taken", "taken");
    }

    @Test
    void anEditBetweenTheFirstReadingAndTheFirstLookIsNotLost() {
        Path folder = put(GOOD);
        CurrentPolicies first = new CurrentPolicies(PolicySnapshot.of(List.of(folder)));
        put(GOOD.with("README.md", "edited before anybody looked"));
        PolicyWatch watch = new PolicyWatch(List.of(folder), first, new PolicyWatch.Listener() {
            @Override
            public void taken(PolicySnapshot policies) {
                told.add("taken");
            }

            @Override
            public void refused(ImmutableList<Problem> problems) {
                told.add("refused");
            }
        });
        look(watch);
        look(watch);
        assertThat(told).containsExactly("taken");
    }

    /** The Henan pack itself says nothing wrong with another limit; what Xuchang's cases expect of it no longer holds. */
    @Test
    void aBaseThatReplacesAShippedOneMustHoldTheCasesOfWhatExtendsIt() throws IOException {
        Path base = home.resolve("base");
        PolicyLibrary.shipped().export("henan-two-high-2021", base);
        MoreFiles.deleteRecursively(base.resolve("cases"), RecursiveDeleteOption.ALLOW_INSECURE);
        assertThat(PolicySnapshot.of(List.of(base)).library().changed())
                .contains("henan-two-high-2021", "xuchang-2022-sw70");
        Path parameters = base.resolve("parameters.csv");
        Files.writeString(parameters, Files.readString(parameters).replace(",50000,", ",5,"));
        assertThatThrownBy(() -> PolicySnapshot.of(List.of(base)))
                .isInstanceOfSatisfying(
                        BrokenPackException.class,
                        broken -> assertThat(broken.problems())
                                .extracting(Problem::file)
                                .anyMatch(file -> file.contains("/cases/") && !file.startsWith("henan")));
    }
}
