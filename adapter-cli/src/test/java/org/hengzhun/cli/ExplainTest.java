package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.cli.CommandRun.XUCHANG;
import static org.hengzhun.cli.CommandRun.example;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplainTest {

    private static CommandRun explain(String id, Object... more) {
        Object[] words = {"explain", example("candidates.csv"), "--id", id, "--policy", XUCHANG, "--as-of", "2022-09-30"
        };
        Object[] all = Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray();
        return CommandRun.of(all);
    }

    @Test
    void showsValueThresholdAndDistanceOfEachCondition() {
        CommandRun run = explain("SL-006");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("62000 吨标准煤", "50000 吨标准煤", "+12000 吨标准煤", "✓", "✗", "HN-1-1");
    }

    @Test
    void saysWhichDecisionsOfDepartmentsWouldChangeTheVerdictAndNeverAdvisesOtherFigures() {
        String text = explain("SL-003").out();

        assertThat(text).contains("部门认定改变时，结论随之改变", "会审结论（会审部门）：由 未填 改为 通过 →", "符合规划环评（生态环境部门）：由 是 改为 否 → 不予准入");
        assertThat(text.substring(text.indexOf("部门认定改变时"))).doesNotContain("年综合能耗(等价值)：", "建设性质：");
    }

    @Test
    void tracesDefinitionsTagsRoutesAndDutiesToo() {
        String text = explain("SL-003").out();

        assertThat(text).contains("【认定规则】", "【分类规则】", "【筛查规则】", "【义务规则】", "归口和分类：", "项目义务：");
        assertThat(explain("SL-003", "--format", "json").out())
                .contains("\"stage\":\"definitions\"", "\"stage\":\"classification\"", "\"stage\":\"duties\"")
                .contains("\"routing\":{", "\"duties\":{", "\"askFirst\":", "\"judgements\":");
    }

    @Test
    void tellsOfAPolicyThatDoesNotScreenWhyAProjectGoesToOneGroupAndNotToAnother() {
        CommandRun run = CommandRun.of(
                "explain",
                example("xuchang-published-projects.csv"),
                "--id=XC-001",
                "--policy=xuchang-2022-kf1",
                "--as-of=2022-09-30");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("XC-001 法国圣戈班集团绿色建材产业基地：承接小组 ")
                .contains("✗ 重点是日本、韩国：按来源地归日韩项目招引小组（没有触发）", "来源地 包含 日本", "法国")
                .doesNotContain("部门认定", "GLOBAL_500");
    }

    @Test
    void aPolicyThatOnlyRanksExplainsNoProject() {
        CommandRun run = CommandRun.of(
                "explain",
                example("candidates.csv"),
                "--id=SL-001",
                "--policies",
                example("policies"),
                "--policy=start-rate");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("没有判断项目的规则；可用的命令：rank（考核排名）");
    }

    @Test
    void marksWhatIsUnknown() {
        assertThat(explain("SL-001").out()).contains("?", "未填");
    }

    @Test
    void hasAFormForPrograms() {
        assertThat(explain("SL-003", "--format", "json").out())
                .startsWith("{")
                .contains("\"rules\":[", "\"changes\":[");
    }

    @Test
    void namesTheNearestIdWhenThereIsNone() {
        CommandRun run = explain("SL-0033");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("没有编号为 SL-0033", "是不是 SL-003");
    }

    @Test
    void tellsARefusedRowThatMayBeTheOne() {
        CommandRun run =
                CommandRun.of("explain", example("candidates-gb18030.csv"), "--id", "GB-02", "--policy", XUCHANG);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("五万", "被拒的行");
    }
}
