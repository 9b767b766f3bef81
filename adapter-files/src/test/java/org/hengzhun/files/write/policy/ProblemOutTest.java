package org.hengzhun.files.write.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;
import org.hengzhun.files.Written;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.OutputForm;
import org.junit.jupiter.api.Test;

/** What is wrong with packs, for people, for spreadsheets and for platforms of code. */
class ProblemOutTest {

    private static final Problem FIGURE = Problem.error(
                    "我的 政策/parameters.csv", 2, 5, "number", new Bilingual("“五万”不是数字", "五万 is not a number"))
            .with(List.of(
                    new Problem.Consequence("我的 政策/screening.drl", 9, 0),
                    new Problem.Consequence("我的 政策/screening.drl", 4, 1),
                    new Problem.Consequence("我的 政策/policy.yaml", 0, 0)));

    private static final Problem UNREAD =
            Problem.warning("我的 政策/policy.yaml", 0, 0, "unread", new Bilingual("没有规则读取它", "no rule reads it"));

    private static final List<Problem> BOTH = List.of(FIGURE, UNREAD);

    @Test
    void eachHasALineWhatFollowsFromItIsBelowAndAllAreCounted() {
        assertThat(Written.text(Forms.problems(), Language.ZH, BOTH))
                .contains("    由此还有 3 处，改好它再看：我的 政策/screening.drl 第 4、9 行；我的 政策/policy.yaml\n")
                .endsWith("共 1 个错误，1 个警告。\n");
        assertThat(Written.text(Forms.problems(), Language.EN, BOTH))
                .contains(
                        "    3 more places follow from it; fix it first: 我的 政策/screening.drl line 4, 9; 我的 政策/policy.yaml\n")
                .endsWith("1 errors, 1 warnings.\n");
    }

    @Test
    void ofManyPlacesTheFirstAreNamed() {
        Problem many = UNREAD.with(IntStream.rangeClosed(1, 12)
                .mapToObj(line -> new Problem.Consequence("p/screening.drl", line, 0))
                .toList());

        assertThat(Written.text(Forms.problems(), Language.ZH, List.of(many)))
                .contains("p/screening.drl 第 1、2、3、4、5、6、7、8、9、10 行等");
        assertThat(Written.text(Forms.problems(), Language.EN, List.of(many))).contains("9, 10 and more");
    }

    @Test
    void whereThereAreNoneThatIsSaid() {
        assertThat(Written.text(Forms.problems(), Language.ZH, ImmutableList.<Problem>of()))
                .isEqualTo("没有问题。\n");
        assertThat(Written.text(Forms.problems(), Language.EN, ImmutableList.<Problem>of()))
                .isEqualTo("No problems.\n");
    }

    @Test
    void aTableLeavesEmptyWhatHasNoPlace() {
        assertThat(Written.sheets(Written.book(Forms.problems(), Language.ZH, BOTH, Sources.NONE)))
                .contains("错误 | 我的 政策/parameters.csv | 2 | 5 | number | “五万”不是数字\n")
                .contains("警告 | 我的 政策/policy.yaml |  |  | unread | 没有规则读取它\n");
        assertThat(Written.sheets(Written.book(Forms.problems(), Language.EN, BOTH, Sources.NONE)))
                .contains("error | ", "warning | ");
    }

    @Test
    void programsReadThePlaceAndWhatFollows() {
        JsonNode json = Written.json(Forms.problems(), Language.ZH, BOTH);

        assertThat(json.path(0).path("severity").asText()).isEqualTo("error");
        assertThat(json.path(0).path("follows")).hasSize(3);
        assertThat(json.path(0).path("follows").path(0).path("line").asInt()).isEqualTo(9);
        assertThat(json.path(1).path("severity").asText()).isEqualTo("warning");
        assertThat(json.path(1).has("follows")).isFalse();
    }

    @Test
    void platformsOfCodeFindRuleLevelAndRegionOfEach() {
        JsonNode run = Written.json(Written.in(OutputForm.SARIF, Forms.problems(), Language.ZH, BOTH))
                .path("runs")
                .path(0);
        JsonNode first = run.path("results").path(0);
        JsonNode second = run.path("results").path(1);

        assertThat(run.path("tool").path("driver").path("language").asText()).isEqualTo("zh-CN");
        assertThat(run.path("tool").path("driver").path("rules").findValuesAsText("id"))
                .containsExactly("number", "unread");
        assertThat(first.path("ruleIndex").asInt()).isZero();
        assertThat(first.path("level").asText()).isEqualTo("error");
        JsonNode place = first.path("locations").path(0).path("physicalLocation");
        assertThat(place.path("artifactLocation").path("uri").asText())
                .isEqualTo("%E6%88%91%E7%9A%84%20%E6%94%BF%E7%AD%96/parameters.csv");
        assertThat(place.path("region").path("startLine").asInt()).isEqualTo(2);
        assertThat(place.path("region").path("startColumn").asInt()).isEqualTo(5);
        JsonNode following = first.path("relatedLocations").path(0);
        assertThat(following.path("message").path("text").asText()).startsWith("由此而来");
        assertThat(following.path("physicalLocation").path("region").has("startColumn"))
                .isFalse();
        assertThat(second.path("ruleIndex").asInt()).isEqualTo(1);
        assertThat(second.path("level").asText()).isEqualTo("warning");
        assertThat(second.path("locations").path(0).path("physicalLocation").has("region"))
                .isFalse();
        assertThat(second.has("relatedLocations")).isFalse();
        assertThat(Written.json(Written.in(OutputForm.SARIF, Forms.problems(), Language.EN, BOTH))
                        .findValue("language")
                        .asText())
                .isEqualTo("en-US");
    }
}
