package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors have at hand beside the check itself. */
class PolicyToolsTest {

    @TempDir
    private Path folder;

    private Path mine = Path.of("");

    @BeforeEach
    void takesACopyOfTheCatalogue() {
        mine = folder.resolve("我的 政策");
        CommandRun.of("policy", "export", "henan-two-high-2021", mine);
    }

    private void set(String file, String written, String other) throws IOException {
        Path edited = mine.resolve(file);
        Files.writeString(edited, Files.readString(edited).replace(written, other));
    }

    private JsonNode sarif() throws IOException {
        return new ObjectMapper()
                .readTree(CommandRun.at(folder, "policy", "check", mine, "--format", "sarif")
                        .out());
    }

    @Test
    void theTimelineSaysWhatChangesWhen() {
        assertThat(CommandRun.of("policy", "timeline", "energy-review").out())
                .contains("2025-09-01", "文件 order-2023 失效：", "规则 ER25-8e-1 生效：", "（条款 ER25-8e）");
        assertThat(CommandRun.of("policy", "timeline", "energy-review", "--format", "json")
                        .out())
                .contains("\"kind\":\"parameter\",\"effect\":\"begins\",\"name\":\"exempt.energy\"");
        assertThat(CommandRun.of("policy", "timeline", "energy-review", "--format", "csv")
                        .out())
                .contains("日期,类别,变化,名称,内容,条款", "2025-09-01,规则,生效,ER25-8e-1,");
    }

    @Test
    void problemsAreALogThatPlatformsForCodeRead() throws IOException {
        set("parameters.csv", "firstClass.lower,50000", "firstClass.lower,五万");
        JsonNode log = sarif();
        JsonNode run = log.path("runs").path(0);
        JsonNode rules = run.path("tool").path("driver").path("rules");

        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        assertThat(log.path("$schema").asText()).endsWith("sarif-schema-2.1.0.json");
        assertThat(log.path("runs")).hasSize(1);
        assertThat(run.path("tool").path("driver").path("name").asText()).isNotEmpty();
        assertThat(run.path("results")).isNotEmpty();
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> assertThat(ids.add(rule.path("id").asText())).isTrue());
        for (JsonNode result : run.path("results")) {
            assertThat(rules.path(result.path("ruleIndex").asInt()).path("id").asText())
                    .isEqualTo(result.path("ruleId").asText());
            assertThat(result.path("level").asText()).isIn("error", "warning");
            assertThat(result.path("message").path("text").asText()).isNotEmpty();
            JsonNode place = result.path("locations").path(0).path("physicalLocation");
            URI uri = URI.create(place.path("artifactLocation").path("uri").asText());
            assertThat(uri.isAbsolute()).isFalse();
            assertThat(uri.getPath()).startsWith("我的 政策/");
            assertThat(place.path("region").path("startLine").asInt(1)).isPositive();
        }
    }

    @Test
    void aWrongCellHasItsLineAndColumn() throws IOException {
        set("parameters.csv", "firstClass.lower,50000", "firstClass.lower,五万");

        assertThat(sarif().path("runs").path(0).path("results")).anySatisfy(result -> {
            JsonNode region =
                    result.path("locations").path(0).path("physicalLocation").path("region");
            assertThat(region.path("startLine").asInt()).isEqualTo(2);
            assertThat(region.path("startColumn").asInt()).isEqualTo(2);
        });
    }

    @Test
    void whatFollowsFromAWrongCellIsUnderItInEveryForm() throws IOException {
        set("parameters.csv", "firstClass.lower,50000", "firstClass.lower,五万");

        assertThat(CommandRun.at(folder, "policy", "check", mine).out())
                .containsPattern("\n    由此还有 \\d 处，改好它再看：我的 政策/definitions.drl 第 \\d+");
        assertThat(CommandRun.at(folder, "policy", "check", mine, "--lang", "en")
                        .out())
                .containsPattern("\n    \\d more places follow from it; fix it first: 我的 政策/definitions.drl line \\d+");
        assertThat(CommandRun.at(folder, "policy", "check", mine, "--format", "json")
                        .out())
                .contains("\"follows\":[{\"file\":\"我的 政策/definitions.drl\",\"line\":");
        assertThat(sarif().path("runs").path(0).path("results"))
                .anySatisfy(result -> assertThat(result.path("relatedLocations")
                                .path(0)
                                .path("physicalLocation")
                                .path("region")
                                .path("startLine")
                                .asInt())
                        .isPositive());
    }

    @Test
    void aSoundPolicyHasALogWithoutResults() throws IOException {
        JsonNode run = sarif().path("runs").path(0);

        assertThat(run.path("results").isArray()).isTrue();
        assertThat(run.path("results")).isEmpty();
    }

    @Test
    void filesAreLaidOutOnceAndThenStayAsTheyAre() throws IOException {
        CommandRun.of("policy", "fmt", mine);
        set("parameters.csv", "firstClass.lower,50000,", "\"firstClass.lower\", 50000 ,");
        CommandRun check = CommandRun.of("policy", "fmt", mine, "--check");
        CommandRun fmt = CommandRun.of("policy", "fmt", mine);
        CommandRun again = CommandRun.of("policy", "fmt", mine, "--check");

        assertThat(check.code()).isEqualTo(4);
        assertThat(check.out()).contains("parameters.csv", "1 个文件要整理");
        assertThat(fmt.code()).isZero();
        assertThat(Files.readString(mine.resolve("parameters.csv"))).contains("firstClass.lower,50000,");
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("都已是统一的写法");
    }

    @Test
    void aBrokenPolicyIsNotLaidOut() throws IOException {
        set("parameters.csv", "firstClass.lower,50000", "\"firstClass.lower\" ,五万");
        CommandRun fmt = CommandRun.of("policy", "fmt", mine);

        assertThat(fmt.code()).isEqualTo(4);
        assertThat(Files.readString(mine.resolve("parameters.csv"))).contains("五万");
    }

    @Test
    void anOldFileOfRulesIsToldByCauseWhatItMustBecome() throws IOException {
        Path old = folder.resolve("old.drl");
        Files.writeString(old, """
                import com.city.Project;
                rule "small"
                  salience 10
                when
                  $p : Project( investment < 5000 )
                then
                  modify( $p ) { setRejected( true ) };
                end
                """);
        CommandRun told = CommandRun.of("policy", "import-drl", old);
        CommandRun json = CommandRun.of("policy", "import-drl", old, "--format", "json", "--lang", "en");

        assertThat(told.code()).isEqualTo(3);
        assertThat(told.out())
                .contains("package、import：1 处", "在第 1 行", "salience 10", "规则没有先后")
                .contains("写进 parameters.csv", "derive.概念( $p )", "共 4 类");
        assertThat(told.out()).contains("在第 5 行");
        assertThat(json.out()).contains("\"cause\":\"figures\"");
    }

    @Test
    void importTellsAFileOfRulesByItsNameFromAWorkbook() throws IOException {
        Path old = Files.writeString(folder.resolve("OLD.DRL"), "import com.city.Project;\n");

        CommandRun told = CommandRun.of("policy", "import", old);
        assertThat(told.code()).isEqualTo(3);
        assertThat(told.out())
                .isEqualTo(CommandRun.of("policy", "import-drl", old).out());
        assertThat(CommandRun.of("policy", "import", old, mine).err()).contains("只看不写");
        assertThat(CommandRun.of("policy", "import", "book.xlsx").err()).contains("哪个政策包");
    }

    @Test
    void rulesOfAPolicyHaveNothingToChange() {
        assertThat(CommandRun.of("policy", "import-drl", mine.resolve("screening.drl"))
                        .code())
                .isZero();
    }
}
