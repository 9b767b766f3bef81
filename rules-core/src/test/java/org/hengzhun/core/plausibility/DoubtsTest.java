package org.hengzhun.core.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a project is doubted, each with its figures, and what is not. */
class DoubtsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    /** A cement line as a careful clerk would write it. */
    private static final Map<String, String> SOUND = Map.of(
            "总投资（亿元）", "5",
            "用地面积（亩）", "200",
            "年综合能耗(等价值)（吨标准煤）", "62000",
            "年综合能耗(当量值)（吨标准煤）", "61000",
            "签约日期", "2022-01-10",
            "开工日期", "2022-05-01",
            "到位资金（亿元）", "5",
            "阶段", "在建");

    private static List<String> doubts(String... changed) {
        Project project = Project.of(SOUND);
        Map<String, String> members = new java.util.HashMap<>();
        for (int i = 0; i < changed.length; i += 2) {
            members.put(changed[i], changed[i + 1]);
        }
        Project other = Project.of(members);
        for (var field : Project.DICTIONARY.fields()) {
            project = with(project, other, field);
        }
        return Doubts.of(project, DAY).stream().map(Bilingual::zh).toList();
    }

    private static <T> Project with(Project project, Project other, org.hengzhun.core.field.Field<T> field) {
        T value = other.get(field);
        return value == null ? project : project.with(field, value);
    }

    @Test
    void nothingIsDoubtedOfAnOrdinaryProject() {
        assertThat(doubts()).isEmpty();
        assertThat(Doubts.of(Project.of("P1"), DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "年综合能耗(等价值)（吨标准煤）, 300, “年综合能耗(等价值)”（300吨标准煤）小于“年综合能耗(当量值)”（61000吨标准煤）",
        "年综合能耗(等价值)（吨标准煤）, 0, “年综合能耗(等价值)”（0吨标准煤）写成了 0",
        "年综合能耗(等价值)（万吨标准煤）, 62000, “年综合能耗(等价值)”（620000000吨标准煤）超过 2000 万吨标准煤",
        "年综合能耗(等价值), 6.2, “年综合能耗(等价值)”（6.2吨标准煤）不到 10 吨标准煤",
        "总投资（亿元）, 50000, “总投资”（5000000000000元）达到万亿",
        "总投资, 5, “总投资”（5元）不到 1 万，是不是漏了单位",
        "总投资, 12.5, 折合每亩 0.06 元，不合常理",
        "到位资金（亿元）, 50, “到位资金”（5000000000元）大于“总投资”（500000000元）",
        "用地面积, 133333, “用地面积”（133333亩）超过 3 万亩",
        "新增用地面积, 201, “新增用地面积”（201亩）大于“用地面积”（200亩）",
        "签约日期, 2022-12-31, “签约日期”（2022-12-31）晚于判定日期 2022-09-30",
        "签约日期, 2092-01-10, “签约日期”（2092-01-10）晚于判定日期 2022-09-30",
        "开工日期, 2021-05-01, “开工日期”（2021-05-01）早于“签约日期”（2022-01-10）",
        "投产日期, 2022-04-01, “投产日期”（2022-04-01）早于“开工日期”（2022-05-01）",
        "阶段, 谋划, “签约日期”（2022-01-10）已过，“阶段”却还是“谋划”"
    })
    void whatCanHardlyBeTrueIsSaidWithItsFigures(String header, String value, String words) {
        assertThat(doubts(header, value)).anySatisfy(doubt -> assertThat(doubt).contains(words));
    }

    @ParameterizedTest
    @CsvSource({
        "年综合能耗(等价值)（吨标准煤）, 61000",
        "年综合能耗(等价值)（吨标准煤）, 20000000",
        "总投资（亿元）, 1999",
        "到位资金（元）, 10000",
        "用地面积, 30000",
        "签约日期, 2022-05-01",
        "计划投产日期, 2030-01-01",
        "总投资（亿元）, 2000"
    })
    void anEdgeThatCanBeTrueIsNotDoubted(String header, String value) {
        assertThat(doubts(header, value)).noneSatisfy(doubt -> assertThat(doubt).contains(value));
    }

    @Test
    void smallEnergyOfASmallShopIsNotDoubted() {
        assertThat(doubts("年综合能耗(等价值)", "6.2", "年综合能耗(当量值)", "6", "总投资（万元）", "500", "到位资金（万元）", "1"))
                .isEmpty();
    }

    @Test
    void aDoubtIsTheSameInEnglish() {
        Project project = Project.of(Map.of("totalInvestment", "5"));
        assertThat(Doubts.of(project, DAY))
                .singleElement()
                .satisfies(doubt ->
                        assertThat(doubt.en()).startsWith("total investment (5 CNY) is below 10000; was the unit"));
    }
}
