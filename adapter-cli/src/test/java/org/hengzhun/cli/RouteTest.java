package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.cli.CommandRun.example;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteTest {

    private static final Path PUBLISHED = example("xuchang-published-projects.csv");

    @TempDir
    private Path folder;

    private Path table(String... rows) throws IOException {
        return Files.writeString(folder.resolve("p.csv"), String.join("\r\n", rows), Charset.forName("GB18030"));
    }

    @Test
    void aEuropeanGlobal500FirmGoesToBothGroupsAndTheLeadIsTheCitysOwnOrder() {
        CommandRun run = CommandRun.of(
                "route", PUBLISHED, "--policy", "xuchang-2022-kf1", "--as-of", "2022-09-30", "--format", "ndjson");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(line -> line.contains("圣戈班")))
                .singleElement()
                .asString()
                .contains("\"destination\":\"世界500强项目招引小组\"", "\"destination\":\"德（欧）资项目招引小组\"")
                .contains("XC1-2.3", "XC1-2.4")
                .contains("\"by\":\"LOCAL_ORDER\"");
    }

    @Test
    void foodGoesToTwoGroupsOfJiaozuoAndHealthCareToOneThatAnotherAssists() throws IOException {
        Path table = table("项目编号,项目名称,产业领域", "P1,食品加工,食品", "P2,养老社区,养老", "P3,康养小镇,康养");
        CommandRun run = CommandRun.of("route", table, "--policy", "jiaozuo-2020-9", "--as-of", "2020-06-01");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("P1 食品加工：承接小组 招商六组、招商七组", "文件没有规定几个小组同时符合时谁牵头");
        assertThat(run.out()).contains("P2 养老社区：承接小组 招商五组\n");
        assertThat(run.out()).contains("P3 康养小镇：承接小组 招商一组；协助小组 招商五组", "该领域的承接小组 招商一组");
        assertThat(run.out()).contains("责任单位 市民政局、卫生健康委、发展改革委、医疗保障局、商务局及市直相关单位，各县（市）区");
    }

    /** A firm sits somewhere also where its origin says nothing: Shenzhen lies in the Greater Bay Area, Shanghai in the delta. */
    @Test
    void whereAnInvestorSitsIsTheOtherWayToAGroupOfXuchang() throws IOException {
        Path table = table(
                "项目编号,项目名称,来源地,投资方类型,投资方所在区域,阶段",
                "K1,电子整机,CN,无,深圳,在谈",
                "K2,食品,CN,无,上海,在谈",
                "K3,食品加工,MO,无,,签约",
                "K4,医药,US,无,,在谈",
                "K5,服务,HK,无,,终止");
        CommandRun run = CommandRun.of("route", table, "--policy", "xuchang-2022-kf1", "--as-of", "2022-09-30");

        assertThat(run.out())
                .contains("K1 电子整机：承接小组 港台项目招引小组", "按投资方所在区域归港台项目招引小组")
                .contains("K2 食品：承接小组 日韩项目招引小组", "K3 食品加工：承接小组 港台项目招引小组", "澳门在内")
                .doesNotContain("K5 服务：承接小组")
                .doesNotContain("还缺：投资方所在区域");
        assertThat(run.out()).contains("K4 医药：按现有规则没有归口");
    }

    @Test
    void whatCannotBePlacedIsAskedForOrSaidAndNeverGuessed() throws IOException {
        Path table = table("项目编号,项目名称,产业领域,行业代码", "P1,未知,,", "P2,别的,钓鱼,9700");
        CommandRun run = CommandRun.of("route", table, "--policy", "jiaozuo-2020-9", "--as-of", "2020-06-01");

        assertThat(run.out()).contains("P1 未知：资料不足，还不能确定归口", "先补：行业代码、产业领域（招商人员）");
        assertThat(run.out()).contains("查明“产业领域”后可能：", "明确承接小组：7 条规则，条款 JZ-1.1、JZ-1.2");
        assertThat(run.out()).contains("P2 别的：按现有规则没有归口，请人工确定", "有归口 0，资料不足 1，没有归口 1");
    }

    @Test
    void aTableForSpreadsheetsHasAColumnForEveryRole() throws IOException {
        Path table = table("项目编号,项目名称,产业领域", "P1,食品加工,食品", "P2,坏行,食品,多");
        CommandRun run =
                CommandRun.of("route", table, "--policy", "jiaozuo-2020-9", "--as-of", "2020-06-01", "--format", "csv");

        assertThat(run.out()).startsWith("\uFEFF项目编号,项目名称,牵头,承接小组,协助小组,责任单位");
        assertThat(run.out()).contains("P1,食品加工,招商六组（本市顺序）,招商六组、招商七组,");
    }

    @Test
    void aTerminatedProjectGoesNowhereAndAPolicyWithoutGroupsSpeaksOfNone() throws IOException {
        Path table = table("项目编号,项目名称,产业领域,阶段", "P1,食品加工,食品,终止", "P2,食品加工二,食品,签约");
        CommandRun jiaozuo = CommandRun.of("route", table, "--policy", "jiaozuo-2020-9", "--as-of", "2020-06-01");
        CommandRun xuchang = CommandRun.of("route", table, "--policy", "xuchang-2022-sw70", "--as-of", "2022-09-30");

        assertThat(jiaozuo.out()).contains("P1 食品加工：项目已终止，不再判断", "；已终止 1。");
        assertThat(xuchang.out()).doesNotContain("归口");
    }

    @Test
    void everyRouteOfADayBeforeThePolicySaysSo() throws IOException {
        Path table = table("项目编号,项目名称,产业领域", "P1,食品加工,食品");
        CommandRun run = CommandRun.of("route", table, "--policy", "jiaozuo-2020-9", "--as-of", "2019-01-01");

        assertThat(run.out()).contains("提醒（涉及 1 个项目）：焦政办〔2020〕9号自 2020-03-06 起施行，截至 2019-01-01 尚未施行");
    }

    @Test
    void aPolicyWithoutRoutingSaysSo() {
        CommandRun run = CommandRun.of("route", PUBLISHED, "--policy", "henan-two-high-2021");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("没有分类或归口规则；可用的命令：screen（判定准入）");
    }

    @Test
    void aSheetGoesToEachGroupWithTheProjectsItTakesOnAndOneListsThoseNobodyTakesOnYet() throws IOException {
        Path table = Files.writeString(folder.resolve("assigned.csv"), """
                项目编号,项目名称,来源地,投资方类型,投资方所在区域,产业领域,阶段,合同外资
                A1,甲,JP,无,上海,,拟签约,1000000
                A2,乙,KR,无,上海,,拟签约,1000000
                A3,丙,,,,,在谈,
                """);
        for (String paper : List.of("交办单", "assignments")) {
            CommandRun run = CommandRun.of(
                    "route",
                    table,
                    "--policy",
                    "xuchang-2022-kf1",
                    "--as-of",
                    "2022-09-30",
                    "--paper",
                    paper,
                    "--office",
                    "许昌市商务局");

            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out())
                    .contains(
                            "日韩项目招引小组：",
                            "下列2个项目由你处承接",
                            "甲（A1）",
                            "许昌市商务局",
                            "尚未归口的项目",
                            "丙（A3）",
                            "来源地、投资方类型、投资方所在区域（招商人员）",
                            "还有1个项目没有归口");
        }
    }
}
