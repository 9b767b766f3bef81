package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.SwitchedOff;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack may do without a rule of the pack it extends, or put its own in its place, and says why. */
class SwitchedOffRulesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private static TestPack base() {
        return TestPack.bare()
                .manifest("notions: {big: {zh: 大项目}}")
                .parameters("large,50000,tce,,,T-1,local,")
                .definitions(TestPack.rule(
                        "T-big",
                        "$t : Parameter( key == \"large\" ) $p : Project( annualEnergyEquivalent >= $t.value )",
                        "derive.big( $p )"))
                .screening(TestPack.rule("T-a", "$p : Project( stage == Stage.SIGNED )", "findings.reject( $p )")
                        + TestPack.rule("T-b", "$p : Project( big == true )", "findings.halt( $p )"))
                .with("cases/T-1.yaml", """
                        - clause: T-1
                          kind: inside
                          says: 已签约的不予准入
                          asOf: 2022-09-30
                          project: {id: P1, stage: SIGNED}
                          expect: {fires: [T-a], verdict: REJECTED}
                        """);
    }

    private static TestPack over(String... lines) {
        return TestPack.bare()
                .with("policy.yaml", """
                        id: city
                        title: 市政策
                        document: 市〔2022〕2号
                        effective: 2022-01-01
                        extends: test
                        """)
                .with("clauses.csv", "clause,section,kind,summary_zh\nC-1,一,screen,市条款\n")
                .manifest(lines);
    }

    private static String rule(String id, String action) {
        return TestPack.rule(id, "$p : Project( stage == Stage.SIGNED )", action)
                .replace("T-1", "C-1");
    }

    private static List<Problem> errors(TestPack city) {
        PolicyPack base = base().sound();
        return PackReader.read(city.files(), id -> Optional.of(base)).problems().stream()
                .filter(Problem::isError)
                .toList();
    }

    private static PolicyLibrary library(Path folder, TestPack city) {
        base().in(folder, "test");
        city.in(folder, "city");
        return PolicyLibrary.shipped().with(folder);
    }

    @Test
    void aRuleSwitchedOffIsNotJudgedAndEverybodySeesWhy(@TempDir Path folder) {
        PolicyLibrary library = library(folder, over("without: {T-a: 本市另有规定}"));
        Project signed = Project.of("P").with(Project.STAGE, Stage.SIGNED);
        assertThat(library.screener("test").screen(signed, DAY).findings()).hasSize(1);
        assertThat(library.screener("city").screen(signed, DAY).findings()).isEmpty();
        assertThat(library.explainer("city").explain(signed, DAY).switchedOff())
                .containsExactly(
                        new SwitchedOff("T-a", "试验", new Citation("T-1", "试〔2022〕1号", "一"), "city", "本市另有规定", ""));
    }

    @Test
    void aRuleOfItsOwnTakesThePlaceOfAnother(@TempDir Path folder) {
        PolicyLibrary library = library(
                folder,
                over("replaces: {T-a: {by: C-a, reason: 本市只要求会审}}")
                        .screening(rule("C-a", "findings.jointReview( $p )")));
        assertThat(library.pack("city").rules()).extracting(Rule::id).containsExactlyInAnyOrder("T-big", "T-b", "C-a");
        assertThat(library.pack("city").switchedOff())
                .extracting(SwitchedOff::rule, SwitchedOff::replacement)
                .containsExactly(tuple("T-a", "C-a"));
    }

    @Test
    void whatExtendsThePackDoesWithoutTheRuleToo(@TempDir Path folder) {
        over("without: {T-a: 本市另有规定}").in(folder, "city");
        over().with("policy.yaml", """
                id: county
                title: 县政策
                document: 县〔2022〕3号
                effective: 2022-01-01
                extends: city
                """)
                .with("clauses.csv", "clause,section,kind,summary_zh\nD-1,一,screen,县条款\n")
                .in(folder, "county");
        base().in(folder, "test");
        PolicyPack county = PolicyLibrary.shipped().with(folder).pack("county");
        assertThat(county.rules()).extracting(Rule::id).containsExactlyInAnyOrder("T-big", "T-b");
        assertThat(county.switchedOff()).extracting(SwitchedOff::by).containsExactly("city");
    }

    @Test
    void idsThatAreNotThereAreToldWithTheNearest() {
        assertThat(errors(over("without: {T-A1: 理由}"))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("unknown-rule");
            assertThat(problem.line()).isEqualTo(6);
            assertThat(problem.message().zh()).contains("T-A1", "T-a");
        });
        assertThat(errors(
                        over("replaces: {T-a: {by: C-b1, reason: 理由}}").screening(rule("C-b", "findings.halt( $p )"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("C-b1", "是不是 C-b？"));
    }

    @Test
    void whatIsSwitchedOffAlreadyIsSaidSo() {
        PolicyPack test = base().sound();
        PolicyPack city = PackReader.read(over("without: {T-a: 本市另有规定}").files(), id -> Optional.of(test))
                .pack()
                .orElseThrow();
        TestPack county = over("without: {T-a: 本县另有规定}");
        assertThat(PackReader.read(county.files(), id -> Optional.of(city)).problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("已由 city 停用", "请删去这一项"));
    }

    @Test
    void aReasonIsNeeded() {
        assertThat(errors(over("without: {T-a: }"))).extracting(Problem::code).containsExactly("without-reason");
        assertThat(errors(over("replaces: {T-a: {by: C-a}}").screening(rule("C-a", "findings.halt( $p )"))))
                .extracting(Problem::code)
                .containsExactly("missing-key");
    }

    @Test
    void aRuleIsSwitchedOffOnceAndOnlyOfABase() {
        assertThat(errors(over("without: {T-a: 理由}", "replaces: {T-a: {by: C-a, reason: 理由}}")
                        .screening(rule("C-a", "findings.halt( $p )"))))
                .extracting(Problem::code)
                .containsExactly("without-twice");
        assertThat(TestPack.bare().manifest("without: {T-a: 理由}").errors())
                .extracting(Problem::code)
                .containsExactly("without-base");
    }

    @Test
    void aReplacementSaysWhatTheOldRuleCouldSay() {
        assertThat(errors(over("replaces: {T-big: {by: C-a, reason: 理由}}", "notions: {}")
                        .screening(rule("C-a", "findings.halt( $p )"))))
                .extracting(Problem::code)
                .contains("replacement-stage");
    }

    @Test
    void aNotionThatIsReadKeepsADefinition() {
        assertThat(errors(over("without: {T-big: 本市不分大小}"))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("undefined-notion");
            assertThat(problem.message().zh()).contains("T-big", "big", "definitions.drl");
        });
        assertThat(errors(over("without: {T-big: 本市不分大小, T-b: 本市不分大小}"))).isEmpty();
    }

    @Test
    void aRuleUnderAnIdOfTheBaseIsShownTheWay() {
        assertThat(errors(over().screening(rule("T-a", "findings.halt( $p )"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("replaces: {T-a:"));
    }

    @Test
    void casesOfTheBaseThatRestOnTheRuleAreTold(@TempDir Path folder) {
        base().in(folder, "test");
        over("without: {T-a: 本市另有规定}").with("cases/C-1.yaml", """
                        - clause: C-1
                          kind: inside
                          says: 已签约的不予准入
                          asOf: 2022-09-30
                          project: {id: P1, stage: SIGNED}
                          expect: {fires: [T-a]}
                        """).in(folder, "city");
        List<Problem> problems = PolicyLibrary.shipped().check(folder).stream()
                .flatMap(check -> check.problems().stream())
                .filter(problem -> problem.file().startsWith("city"))
                .toList();
        assertThat(problems).extracting(Problem::code).containsExactly("switched-off-rule", "case-of-base");
        assertThat(problems.get(0).message().zh()).contains("T-a", "city", "本市另有规定");
        assertThat(problems.get(1).message().zh()).contains("test", "cases/T-1.yaml", "已签约的不予准入");
    }
}
