package org.hengzhun.drl.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Operator;
import org.hengzhun.drl.rule.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule means what is written in it, no condition less, and of what is wrong in it each thing is told once. */
class WrittenRuleTest {

    private static final TestPack PACK = TestPack.overHenan()
            .manifest("tables: {Group: {label: 小组, columns: {origin: {label: 来源地, type: text},"
                    + " region: {label: 面向区域, type: text, optional: true}}}}")
            .with(
                    "tables/Group.csv",
                    "id,name,origin,region,clause,provenance\na,甲组,DE,京津冀,T-1,local\nb,乙组,FR,,T-1,local\n");

    private static TestPack when(String patterns) {
        return PACK.screening(TestPack.rule("T-1", patterns));
    }

    private static TestPack project(String conditions) {
        return when("$p : Project( " + conditions + " )");
    }

    private static List<Condition.Comparison> comparisons(String conditions) {
        return project(conditions).sound().rules().stream()
                .filter(rule -> rule.id().equals("T-1"))
                .findFirst()
                .orElseThrow()
                .condition()
                .comparisons()
                .toList();
    }

    private static Object value(String condition) {
        return ((Term.Literal) comparisons(condition).get(0).right()).value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "highRisk == true || annualCoal > 1 ; 2",
                "( highRisk == true ) ; 1",
                "( highRisk == true || annualCoal > 1 ) && ( highEmission == false ) ; 3",
                "industryDivision in ( \"30\", \"31\" ), ( ( name != \"a\" ) ) ; 2",
                "industryDivision not in ( \"30\", \"31\" ) && annualCoal >= 0 ; 2"
            })
    void everyConditionThatIsWrittenCounts(String conditions, int many) {
        assertThat(comparisons(conditions)).hasSize(many);
    }

    @Test
    void operatorsOfTwoWordsAreNotThoseOfOne() {
        assertThat(comparisons("industryDivision not in ( \"30\" ), industryDivision in ( \"31\" )"))
                .extracting(Condition.Comparison::operator)
                .containsExactly(Operator.NOT_IN, Operator.IN);
    }

    @Test
    void aValueIsTheOneThatIsWritten() {
        assertThat(value("annualCoal > 0")).isEqualTo(BigDecimal.ZERO);
        assertThat(value("annualCoal > 1")).isEqualTo(BigDecimal.ONE);
        assertThat(value("name == \"水泥\"")).isEqualTo("水泥");
        assertThat(value("stage == Stage.SIGNED")).isEqualTo("SIGNED");
        assertThat(value("highRisk == false")).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$g : Group( region == region ) $p : Project( highRisk == true ) | blank-column",
                "$g : Group( origin == \"DE\" ) $p : Project( industryCode == $g.region ) | blank-column",
                "$p : Project( name > annualCoal ) | type",
                "$p : Project( investorOrigins == annualCoal ) | type",
                "$p : Project( industryCode == annualCoal ) | type",
                "$p : Project( annualCoal > industryCode ) | type"
            })
    void ofOneComparisonOneThingIsTold(String patterns, String code) {
        assertThat(when(patterns).errors()).extracting(Problem::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "industryDivision == $t.value | names | holds several values; use memberOf | 是多个值，请用 memberOf",
                "name memberOf $t.value | word | holds one value; use == | 只有一个值，请用 =="
            })
    void aListAndAValueAreToldApart(String condition, String key, String en, String zh) {
        assertThat(when("$t : Parameter( key == \"" + key + "\" ) $p : Project( " + condition + " )")
                        .errors())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message().en()).endsWith(en);
                    assertThat(problem.message().zh()).endsWith(zh);
                });
    }

    @Test
    void aNumberIsToldAsItIsWrittenAndHowAPlainOneIs() {
        assertThat(project("annualCoal > 50,000").errors()).singleElement().satisfies(problem -> {
            assertThat(problem.message().zh()).contains("50,000（写成 50000，不带千分位逗号）");
            assertThat(problem.message().en()).contains("50,000 into", "(as 50000, without commas)");
        });
        assertThat(project("annualCoal > 9,090").errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("写成 9090"));
        assertThat(project("annualCoal > 500").errors()).singleElement().satisfies(problem -> {
            assertThat(problem.message().zh()).contains("写 500 和").doesNotContain("千分位");
            assertThat(problem.message().en()).doesNotContain("commas");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"０", "９", "５"})
    void everyDigitOfFullWidthIsTold(String digit) {
        assertThat(project("annualCoal > " + digit).errors())
                .first()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("全角数字“" + digit + "”"));
    }

    static List<String> cutOff() {
        String whole = TestPack.rule("T-1", "$p : Project( highRisk == true /*x*/ , name == “水泥” )");
        return IntStream.range(1, whole.length() - 2)
                .mapToObj(end -> whole.substring(0, end))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cutOff")
    void aFileThatIsCutOffAnywhereIsToldAndNothingElseHappens(String text) {
        assertThat(PACK.screening(text).errors())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.file()).endsWith("screening.drl"));
    }

    @Test
    void aCommentThatOnlySeemsToEndGoesOn() {
        String rule = TestPack.rule("T-1", "$p : Project( highRisk == true )");
        assertThat(PACK.screening("/*/ not a rule */\n" + rule).errors()).isEmpty();
        assertThat(PACK.screening("/**/\n" + rule).errors()).isEmpty();
        assertThat(PACK.screening("/*/\n" + rule).errors())
                .extracting(Problem::code)
                .contains("open-comment");
    }

    @Test
    void aTextOfAThousandCharactersIsTheLongest() {
        assertThat(project("name == \"" + "长".repeat(1_000) + "\"").errors()).isEmpty();
        assertThat(project("name == \"" + "长".repeat(1_001) + "\"").errors())
                .extracting(Problem::code)
                .containsExactly("too-long");
    }

    @Test
    void aThousandProblemsOfAFileAreToldAndThatThereAreMore() {
        String wrong = "annualCoal > 5, ";
        assertThat(project(wrong.repeat(1_000) + "highRisk == true").errors()).hasSize(1_000);
        assertThat(project(wrong.repeat(1_001) + "highRisk == true").errors())
                .hasSize(1_001)
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo("more-problems");
                    assertThat(problem.message().zh()).contains("1001 个问题", "前 1000 个");
                });
    }

    @Test
    void whereTheEndIsMissingItIsSaidWhereItBelongs() {
        String rule = TestPack.rule("T-1", "$p : Project( highRisk == true )");
        String open = rule.replace("end\n", "");
        assertThat(PACK.screening(open).errors()).singleElement().satisfies(problem -> {
            assertThat(problem.message().zh()).contains("在文件末尾另起一行写 end");
            assertThat(problem.message().en()).endsWith("at the end of the file");
        });
        assertThat(PACK.screening(open + rule.replace("rule \"T-1\"", "rule \"T-2\""))
                        .errors())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message().zh()).contains("在这一行之前另起一行写 end");
                    assertThat(problem.message().en()).endsWith("above this one");
                });
    }

    @Test
    void aDayThatIsNotInTheCalendarIsToldApartFromWhatIsNoDay() {
        assertThat(project("plannedStart > \"2022-02-30\"").errors()).isNotEmpty();
        assertThat(NotADay.words("2022-02-30").zh()).contains("日历上没有这一天");
        assertThat(NotADay.words("2022/2/3").zh()).doesNotContain("日历").contains("2022-09-30 的形式");
    }
}
