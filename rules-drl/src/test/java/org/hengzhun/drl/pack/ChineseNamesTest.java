package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.SchemeReference;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicators and schemes written by the Chinese names of columns, indicators, methods and items. */
class ChineseNamesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final String INDICATORS = "name,zh,kind,arguments\n";
    private static final String SCHEME = "name,parent,zh,indicator,method,weight,arguments,clause,provenance\n";
    private static final String WHOLE = "total,,总分,,相加,,total=100,T-1,local\n";

    private static TestPack pack(String indicators, String... rows) {
        return TestPack.bare()
                .manifest("schemes:", "  monthly:", "    zh: 月度排名", "    tieBreakers: 到位资金;超期未开工数:lower")
                .with("indicators.csv", INDICATORS + indicators)
                .with("schemes/monthly.csv", SCHEME + WHOLE + String.join("\n", rows) + "\n");
    }

    private static Stream<String> told(TestPack pack) {
        return pack.check().problems().stream()
                .filter(Problem::isError)
                .map(problem -> "%s:%d %s %s"
                        .formatted(
                                problem.file().replace("test/", ""),
                                problem.line(),
                                problem.code(),
                                problem.message().zh()));
    }

    @Test
    void aSchemeOfChineseNamesIsTheSameAsOneOfIdentifiers() {
        Scheme chinese = scheme(pack(
                """
                rate,开工率,比率,numerator=开工项目数 denominator=签约项目数+履约项目数
                gain,开工率增幅,增幅,current=开工项目数 base=上年同期开工项目数
                """,
                "quality,总分,质量,,相加,60,,T-1,local",
                "start,质量,开工率,开工率,按完成比例,60,,T-1,local",
                "gain,总分,增幅,开工率增幅,极差标准化,40,,T-1,local",
                "false,,弄虚作假,弄虚作假数,一票否决,,atLeast=1,T-1,local"));
        Scheme identifiers = scheme(TestPack.bare()
                .manifest("schemes:", "  monthly:", "    zh: 月度排名", "    tieBreakers: arrivedFunds;overdueStarts:lower")
                .with("indicators.csv", INDICATORS + """
                        rate,开工率,ratio,numerator=startedProjects denominator=signedProjects+fulfilledProjects
                        gain,开工率增幅,growth,current=startedProjects base=startedProjectsLastYear
                        """)
                .with("schemes/monthly.csv", SCHEME + """
                        total,,总分,,sum,,total=100,T-1,local
                        quality,total,质量,,sum,60,,T-1,local
                        start,quality,开工率,rate,proportional,60,,T-1,local
                        gain,total,增幅,gain,min-max,40,,T-1,local
                        false,,弄虚作假,falseReports,veto,,atLeast=1,T-1,local
                        """));
        assertThat(chinese).isEqualTo(identifiers);
    }

    private static Scheme scheme(TestPack pack) {
        return pack.sound().scheme("monthly", DAY).orElseThrow();
    }

    @Test
    void aParameterMayNameAColumnByItsChineseName() {
        TestPack pack = pack("rate,开工率,比率,numerator=开工项目数 denominator=$base", "start,总分,开工,开工率,按完成比例,100,,T-1,local")
                .parameters("base,签约项目数,text,,,T-1,local,");
        assertThat(scheme(pack).leaves().get(0).indicator().formula().columns())
                .containsExactlyInAnyOrder("startedProjects", "signedProjects");
    }

    @Test
    void aNameOfTwoIndicatorsIsRefusedWithBothPlaces() {
        assertThat(told(pack("""
                rate,开工率,比率,numerator=开工项目数 denominator=签约项目数
                pace,开工率,比率,numerator=开工项目数 denominator=履约项目数
                """, "start,总分,开工,开工率,按完成比例,100,,T-1,local")))
                .contains("schemes/monthly.csv:3 name-ambiguous “开工率”指的不止一样："
                        + "第 2 行的指标 rate、第 3 行的指标 pace；请写英文名，或改掉其中一个中文名");
    }

    @Test
    void aNameOfAnIndicatorAndOfAColumnIsRefusedToo() {
        assertThat(told(pack("""
                signed,签约项目数,合计,of=签约项目数+履约项目数
                rate,开工率,比率,numerator=开工项目数 denominator=签约项目数
                """, "start,总分,开工,开工率,按完成比例,100,,T-1,local")))
                .containsExactly("indicators.csv:3 name-ambiguous “签约项目数”指的不止一样："
                        + "第 2 行的指标 signed、各政策共用的列 signedProjects；请写英文名，或改掉其中一个中文名");
    }

    @Test
    void anIndicatorThatIsTheColumnAsItStandsMayShareItsName() {
        Scheme scheme = scheme(pack(
                "signed,签约项目数,原始数据列,column=signedProjects show=plain scale=1",
                "signed,总分,签约,签约项目数,按完成比例,100,,T-1,local"));
        assertThat(scheme.leaves().get(0).indicator().name()).isEqualTo("signed");
    }

    @Test
    void aParentThatTwoBranchesAreCalledIsRefusedWithBothPlaces() {
        assertThat(told(pack(
                        "rate,开工率,比率,numerator=开工项目数 denominator=签约项目数",
                        "one,总分,质量,,相加,50,,T-1,local",
                        "two,总分,质量,,相加,50,,T-1,local",
                        "start,质量,开工,开工率,按完成比例,100,,T-1,local")))
                .anyMatch(words ->
                        words.startsWith("schemes/monthly.csv:5 name-ambiguous “质量”指的不止一样：第 3 行的 one、第 4 行的 two"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            项目开公率   | 按完成比例 | schemes/monthly.csv:3 column-unknown 没有列或指标（项目开公率），是不是 项目开工率？
            项目开工率   | 按完成比列 | schemes/monthly.csv:3 method-unknown 没有计分方法（按完成比列），应为（按完成比例 proportional）；用法见 hengzhun policy methods
            """)
    void anUnknownNameIsToldWithTheNearestChineseOne(String indicator, String method, String words) {
        assertThat(told(pack(
                        "rate,项目开工率,比率,numerator=开工项目数 denominator=签约项目数",
                        "start,总分,开工,%s,%s,100,,T-1,local".formatted(indicator, method))))
                .contains(words);
    }

    @Test
    void noTwoWordsOfAColumnHaveOneChineseName() {
        List<SchemeReference.Section> sections = SchemeReference.sections();
        for (List<SchemeReference.Section> column : List.of(sections.subList(0, 1), sections.subList(1, 4))) {
            assertThat(column.stream().flatMap(section -> section.words().stream()))
                    .extracting(word -> word.label().zh())
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            range=0-100        | indicators.csv:2 range-malformed 范围（0-100）应写作 下限..上限，如 0..100、0..、..500亿元
            range=100..0       | indicators.csv:2 argument-refused 范围的下限（100）大于上限（0）
            range=0..$most     | indicators.csv:2 range-of-parameter 范围（0..$most）不能用参数，表格在知道日期之前就要读；请直接写数
            """)
    void aRangeThatIsNoneIsToldAtItsRow(String arguments, String words) {
        assertThat(told(pack("marks,环境得分,column,unit=分 %s".formatted(arguments), "marks,总分,环境,环境得分,评委打分,100,,T-1,local")
                        .parameters("most,100,分,,,T-1,local,")))
                .contains(words);
    }

    @Test
    void aColumnCommonToAllPoliciesTakesNoRange() {
        assertThat(told(pack("signed,签约数,column,column=签约项目数 range=0..9", "signed,总分,签约,签约数,评委打分,100,,T-1,local")))
                .containsExactly("indicators.csv:2 range-of-common-column 列（签约项目数）是各政策共用的，不能在这里限定范围；请去掉 range");
    }
}
