package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.engine.Engine;
import org.hengzhun.drl.engine.ModelStore;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.rule.Judgement;
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

    /** What Java, DRL, MVEL, YAML or a reader of one of them could take for more than a text. */
    private static final List<String> ODD = List.of(
            "*/",
            "/*",
            "//",
            "'",
            "''",
            "`",
            "${x}",
            "$p",
            "#{x}",
            "@{x}",
            "%s%n",
            "{0}",
            "end",
            "then",
            "rule",
            "eval(true)",
            "}",
            ")}); System.exit(1); ({(",
            "u0022",
            "&quot;",
            "null",
            "true",
            "1e400",
            "-",
            "=1+1",
            "!!java.io.File x",
            "*a",
            "&a",
            "~",
            "[x]",
            "{x}",
            "x: y",
            "# x",
            "甲\u2028乙",
            "甲\u2029乙",
            "a\u0300",
            "\u00E0",
            "\u0410",
            "A",
            "\uFF21",
            "\uD83D\uDE00",
            "\uD842\uDFB7",
            "\u00AD",
            "\u200D",
            "甲\u3000乙",
            "甲\u00A0乙",
            "{{7*7}}",
            "<x>",
            "]]>",
            "--",
            ";",
            "|",
            "global java.lang.System s");

    /** Each as a literal, as a parameter and as an entry of a table fires for the project of that very name, and for no other. */
    @Test
    void oddTextsAreNothingButTextsWhereverTheyStand() {
        StringBuilder rules = new StringBuilder();
        StringBuilder parameters = new StringBuilder("key,value,unit,from,to,clause,provenance\n");
        StringBuilder entries = new StringBuilder("id,name,c,clause,provenance\n");
        for (int number = 0; number < ODD.size(); number++) {
            String text = ODD.get(number);
            parameters.append("k%d,\"%s\",text,,,T-1,local\n".formatted(number, text));
            entries.append("r%d,\"%s\",\"%s\",T-1,local\n".formatted(number, "甲" + number, text));
            rules.append(TestPack.rule("L-" + number, "$p : Project( name == \"" + text + "\" )"));
            rules.append(TestPack.rule(
                    "P-" + number,
                    "$k : Parameter( key == \"k%d\" )\n$p : Project( name == $k.value )".formatted(number)));
        }
        rules.append(TestPack.rule("E", "$p : Project( $n : name )\n$e : T( c == $n )"));
        PolicyPack pack = TestPack.bare()
                .manifest("tables: {T: {label: 表, columns: {c: {label: 列, type: text}}}}")
                .with("parameters.csv", parameters.toString())
                .with("tables/T.csv", entries.toString())
                .screening(rules.toString())
                .sound();
        List<Project> projects = ODD.stream()
                .map(text -> Project.of("P").with(Project.NAME, text))
                .toList();
        List<Judgement> judged =
                Engine.of(pack.rulebook(Task.SCREENING), ModelStore.unkept()).judge(projects, DAY);
        Interpreter oracle = new Interpreter(pack.rulebook(Task.SCREENING), DAY);
        for (int number = 0; number < ODD.size(); number++) {
            Judgement one = judged.get(number);
            List<String> fired = IntStream.range(0, one.rules().size())
                    .filter(rule -> one.rules().get(rule) == Truth.TRUE)
                    .mapToObj(rule ->
                            pack.rulebook(Task.SCREENING).rules().get(rule).id())
                    .toList();
            assertThat(fired).as(ODD.get(number)).containsExactlyInAnyOrder("L-" + number, "P-" + number, "E");
            assertThat(one).isEqualTo(oracle.judge(projects.get(number)));
        }
    }

    /** A name is refused where it stands, or it is a name and nothing else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "class",
                "int",
                "enum",
                "record",
                "this",
                "super",
                "null",
                "true",
                "assert",
                "goto",
                "Object",
                "String",
                "Class",
                "Facts",
                "Fact",
                "Sink",
                "Parameter",
                "Project",
                "CountyPeriod",
                "Standing",
                "T_T",
                "c_c",
                "f_x",
                "getC",
                "getClass",
                "hashCode",
                "equals",
                "wait",
                "notify",
                "toString",
                "slot",
                "stratum",
                "row",
                "sink",
                "rule",
                "when",
                "then",
                "end",
                "query",
                "exists",
                "not",
                "forall",
                "accumulate",
                "from",
                "eval",
                "global",
                "import",
                "package",
                "function",
                "declare",
                "salience",
                "memberOf",
                "contains",
                "in",
                "matches",
                "kcontext",
                "drools",
                "value",
                "key",
                "id",
                "name",
                "clause",
                "_",
                "__proto__",
                "constructor",
                "甲",
                "a.b",
                "a-b",
                "$a",
                "a b",
                "\u0430"
            })
    void aNameOfATableOrAColumnIsRefusedOrJustAName(String name) {
        for (TestPack written : List.of(table(name, "c"), table("T", name))) {
            PackCheck check = written.check();
            if (check.pack().isEmpty()) {
                assertThat(written.errors())
                        .isNotEmpty()
                        .allMatch(problem -> problem.file().startsWith("test/"));
                continue;
            }
            Rulebook book = check.pack().orElseThrow().rulebook(Task.SCREENING);
            List<Project> projects = List.of(
                    Project.of("P").with(Project.NAME, "x"), Project.of("Q").with(Project.NAME, "y"));
            Interpreter oracle = new Interpreter(book, DAY);
            assertThat(Engine.of(book, ModelStore.unkept()).judge(projects, DAY))
                    .containsExactlyElementsOf(
                            projects.stream().map(oracle::judge).toList())
                    .extracting(one -> one.rules().get(0))
                    .containsExactly(Truth.TRUE, Truth.FALSE);
        }
    }

    private static TestPack table(String name, String column) {
        return TestPack.bare()
                .manifest("tables: {\"%s\": {label: 表, columns: {\"%s\": {label: 列, type: text}}}}"
                        .formatted(name, column))
                .with("tables/" + name + ".csv", "id,name,%s,clause,provenance\nr,甲,x,T-1,local\n".formatted(column))
                .screening(
                        TestPack.rule("T-1", "$p : Project( $n : name )\n$e : %s( %s == $n )".formatted(name, column)));
    }
}
