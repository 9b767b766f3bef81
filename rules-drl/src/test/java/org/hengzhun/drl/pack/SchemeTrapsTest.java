package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authors of schemes write by accident and what would change who is first: each is told at its place in words they know. */
class SchemeTrapsTest {

    private static TestPack pack(String setting, String... rows) {
        return TestPack.bare()
                .manifest("schemes:", "  monthly:", "    zh: 月度排名", "    groups: 县;区", setting)
                .with("indicators.csv", """
                        name,zh,kind,arguments
                        rate,开工率,ratio,numerator=startedProjects denominator=signedProjects show=percent
                        """)
                .with("schemes/monthly.csv", """
                        name,parent,zh,indicator,method,weight,arguments,clause,provenance
                        total,,总分,,sum,,total=100,T-1,local
                        """ + String.join("\n", rows) + "\n");
    }

    private static List<String> told(TestPack pack) {
        return pack.check().problems().stream()
                .map(problem -> "%s%s:%d %s"
                        .formatted(
                                problem.isError() ? "" : "? ",
                                problem.file().replace("test/", ""),
                                problem.line(),
                                problem.message().zh()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            start,total,开工,rate,proportional,90,cap=1,T-1,local                      | schemes/monthly.csv:2 汇总（总分）的权重合计为（90），应为（100）
            start,total,开工,rate,tiers,100,tiers=100%:120;80%:75,T-1,local            | schemes/monthly.csv:3 最高得 120 分，超过权重（100）；请改分值，或用 full 写明本项满分
            start,total,开工,rate,growth,100,points=1,T-1,local                        | schemes/monthly.csv:3 得分没有上限，会超过权重（100）；请写 cap，或用 full 写明本项满分
            start,total,开工,rate,tiers,100,tiers=80:100;60:50,T-1,local               | ? schemes/monthly.csv:3 开工率是百分数，这里却与 80（即 8000.0000%）比；若指百分之 80，请写 80%
            start,total,开工,rate,proportional,100,cap=1 only=镇,T-1,local             | schemes/monthly.csv:3 方案没有分组（镇），应为（县，区）
            start,total,开工,signedProjects,proportional,100,target=10 cap=1,T-1,local | ? indicators.csv:2 没有方案、规则或别的指标用到指标 rate（开工率）；漏写了考核项，或可以删去
            """)
    void aTrapInARowIsToldAtTheRow(String row, String words) {
        assertThat(told(pack("    ties: min", row))).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            优秀:20%        | policy.yaml:7 等次（优秀:20%）写的是比例，这里应写最低得分，如 优秀:90；按比例评等请另加 method 为 grade 的行，写 share=20%
            优秀:0.2;合格:0 | ? policy.yaml:7 等次（优秀）的最低得分是 0.2 分，而满分 100；若指占单位数的比例，请写成 method 为 grade 的行，share=20%
            优秀:120        | ? policy.yaml:7 等次（优秀）的最低得分 120 超过满分 100，除非另有加分，没有单位能评上；分数线请按满分 100 的尺度写
            """)
    void aTrapInTheGradesIsToldInTheManifest(String grades, String words) {
        assertThat(told(pack("    grades: " + grades, "start,total,开工,rate,proportional,100,cap=1,T-1,local")))
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            share=20      | schemes/monthly.csv:4 比例（20）应大于 0、不超过 100%，写作 20%
            atLeast=0.2   | ? policy.yaml:7 等次（优秀）的最低得分是 0.2 分，而满分 100；若指占单位数的比例，请写成 method 为 grade 的行，share=20%
            """)
    void soIsOneInARowOfAGrade(String arguments, String words) {
        assertThat(told(pack(
                        "    ties: min",
                        "start,total,开工,rate,proportional,100,cap=1,T-1,local",
                        "best,,优秀,,grade,," + arguments + ",T-1,local")))
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({"优秀:90;合格:60", "优秀:100"})
    void whatIsMeantIsNoTrap(String grades) {
        assertThat(pack("    grades: " + grades, "start,total,开工,rate,proportional,100,cap=1,T-1,local")
                        .check()
                        .problems())
                .extracting(Problem::code)
                .doesNotContain("cut-like-share", "cut-beyond-scale", "rate-like-points");
    }
}
