package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.engine.Engine;
import org.hengzhun.drl.engine.ModelStore;
import org.hengzhun.drl.explain.Interpreter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks a hostile examination found held; they stay so. */
class HeldAttacksTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private static final String CASE = """
            - clause: T-1
              kind: inside
              says: 甲
              asOf: 2022-09-30
              project: {id: P, highRisk: true}
              expect: {fires: [T-1]}
            """;

    private static void assertRefusedThere(TestPack pack, String file) {
        assertThat(pack.errors())
                .isNotEmpty()
                .extracting(Problem::file)
                .allMatch(place -> place.startsWith("test/"))
                .contains("test/" + file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1:1/\"]]]]",
                "note: !<tag:yaml.org,2002:java.lang.Runtime> {}",
                "note: &a [*a]",
                "base: &b {title: x}\n<<: *b",
                "title: 又一个标题",
                "---\nid: other",
                "? [a, b]\n: c",
                "note: {? {a: b} : c}",
                "'no\u0000te': x",
                "extends: test",
                "extends: ../../etc",
                "tables: {../T: {label: 表, columns: {c: {label: 列, type: text}}}}",
                "schemes: {../../s: {zh: 方案, en: s}}"
            })
    void aManifestThatIsMoreThanAManifestIsRefused(String more) {
        assertRefusedThere(TestPack.bare().manifest(more), "policy.yaml");
    }

    /** A tag makes nothing: what stands behind it is read as the text it is. */
    @ParameterizedTest
    @ValueSource(strings = {"!!java.net.URL", "!!java.io.File", "!<tag:yaml.org,2002:java.lang.Thread>"})
    void aTagOfAClassMakesNoneOfIt(String tag) {
        PolicyPack pack = TestPack.bare()
                .manifest("note: " + tag + " [\"http://127.0.0.1:1/\"]")
                .sound();
        assertThat(pack.manifest().notes()).containsExactly("http://127.0.0.1:1/");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 10_000, 100_000})
    void textsThatGrowWhereTheyAreReadAreRefused(int times) {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level <= Math.min(times, 1_000); level++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(level, level, level - 1, level - 1, level - 1));
        }
        assertRefusedThere(TestPack.bare().manifest(bomb.toString()), "policy.yaml");
        assertRefusedThere(TestPack.bare().manifest("note: " + "{a: ".repeat(times)), "policy.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  more: !!java.io.File [\"/etc/passwd\"]\n",
                "  <<: *x\n",
                "  kind: inside\n",
                "---\n- a\n",
                "  project: {id: P, id: Q}\n"
            })
    void aCaseThatIsMoreThanACaseIsRefused(String more) {
        PolicyPack pack = TestPack.bare()
                .screening(TestPack.rule("T-1", "$p : Project( highRisk == true )"))
                .with("cases/T.yaml", CASE + more)
                .sound();
        assertThat(org.hengzhun.drl.cases.CaseFiles.of(pack).problems())
                .isNotEmpty()
                .allMatch(Problem::isError);
    }

    @Test
    void twoPacksThatExtendEachOtherAndTwoOfOneNameHaveNoBase() {
        TestPack one = TestPack.bare().with("policy.yaml", manifest("one", "two"));
        TestPack two = TestPack.bare().with("policy.yaml", manifest("two", "one"));
        PackOrder order = new PackOrder(Map.of("one", one.files(), "two", two.files()));
        assertThat(order.check("one").problems()).extracting(Problem::code).contains("unknown-base");
        assertThat(order.check("two").sound()).isFalse();
    }

    private static String manifest(String id, String base) {
        return """
                id: %s
                title: 试验政策
                document: 试〔2022〕1号
                effective: 2022-01-01
                extends: %s
                """.formatted(id, base);
    }

    /** Names that code made of them could take for its own, and texts that could end what stands around them. */
    @Test
    void namesAndTextsLikeThoseOfCodeAreJudgedAsTheyStand() {
        String odd = "*/ } System.exit(1); ${x} #{y} @z //";
        PolicyPack pack = TestPack.bare()
                .manifest(
                        "tables:",
                        "  Facts: {label: 甲, columns: {getC: {label: 列, type: text}, hashCode: {label: 数, type: text}}}",
                        "  Object: {label: 乙, columns: {value: {label: 列, type: text}, wait: {label: 列二, type: text}}}",
                        "  Sink: {label: 丙, columns: {sink: {label: 列, type: text}}}")
                .with("tables/Facts.csv", "id,name,getC,hashCode,clause,provenance\nr,甲,*/ }\"\" ${x} //,x,T-1,local\n")
                .with("tables/Object.csv", "id,name,value,wait,clause,provenance\nr,乙,x,y,T-1,local\n")
                .with("tables/Sink.csv", "id,name,sink,clause,provenance\nr,丙,x,T-1,local\n")
                .screening(TestPack.rule(
                                "T-1", "$p : Project( $n : name )\n  $f : Facts( getC == $n, hashCode != \"\" )")
                        + TestPack.rule("T-2", "$p : Project( name == \"" + odd + "\" )")
                        + TestPack.rule("T-3", "$p : Project( $n : name )\n  $o : Object( value == $n, wait != \"\" )")
                        + TestPack.rule("T-4", "$p : Project( $n : name )\n  $s : Sink( sink == $n )"))
                .sound();
        List<Project> projects = List.of(
                Project.of("P").with(Project.NAME, "x"),
                Project.of("Q").with(Project.NAME, "*/ }\"\" ${x} //"),
                Project.of("R").with(Project.NAME, odd),
                Project.of("S"));
        Interpreter oracle = new Interpreter(pack.rulebook(Task.SCREENING), DAY);
        assertThat(Engine.of(pack.rulebook(Task.SCREENING), ModelStore.unkept()).judge(projects, DAY))
                .containsExactlyElementsOf(projects.stream().map(oracle::judge).toList());
    }
}
