package org.hengzhun.files.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.explanation.Explanation;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.write.explanation.ExplanationReport;
import org.junit.jupiter.api.Test;

class JsonOutTest {

    /** The values of a document by their paths, such as projects.0.id. */
    private static Map<String, Object> parse(String json) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            collect(parser, "", values);
            assertThat(parser.nextToken()).isNull();
        }
        return values;
    }

    private static void collect(JsonParser parser, String path, Map<String, Object> values) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    collect(parser, path.isEmpty() ? name : path + "." + name, values);
                }
            }
            case START_ARRAY -> {
                List<Integer> count = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    collect(parser, path + "." + count.size(), values);
                    count.add(0);
                }
                values.put(path, count.size());
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> values.put(path, new BigDecimal(parser.getText()));
            case VALUE_TRUE, VALUE_FALSE -> values.put(path, parser.getBooleanValue());
            default -> values.put(path, parser.getText());
        }
    }

    @Test
    void screeningsHaveTheNamesAndNestingOfTheContract() throws IOException {
        Map<String, Object> json = parse(Results.written(OutputForm.JSON, Language.ZH));
        assertThat(json)
                .containsEntry("policy", "xuchang-2022-sw70")
                .containsEntry("policyHash", "sha256:0123456789abcdef0123456789abcdef")
                .containsEntry("asOf", "2022-09-30")
                .containsEntry("projects", 3)
                .containsEntry("projects.0.id", "P1")
                .containsEntry("projects.0.name", "禹州水泥熟料项目")
                .containsEntry("projects.0.verdict", "JOINT_REVIEW")
                .containsEntry("projects.0.final", false)
                .containsEntry("projects.0.findings.0.rule", "XC2-1.4f-1")
                .containsEntry("projects.0.findings.0.outcome", "JOINT_REVIEW")
                .containsEntry("projects.0.findings.0.title", "拟签约的两高项目须经四部门会审")
                .containsEntry("projects.0.findings.0.clause", "XC2-1.4f")
                .containsEntry("projects.0.findings.0.document", "许商务〔2022〕70号")
                .containsEntry("projects.0.findings.0.section", "一(四)")
                .containsEntry("projects.0.findings.0.facts.industryCode", "3011")
                .containsEntry("projects.0.findings.0.facts.annualEnergyEquivalent", new BigDecimal("62000"))
                .containsEntry("projects.0.findings.0.parameters.0.key", "two-high/3011/lower")
                .containsEntry("projects.0.findings.0.parameters.0.value", new BigDecimal("50000"))
                .containsEntry("projects.0.findings.0.parameters.0.unit", "tce")
                .containsEntry("projects.0.findings.0.parameters.0.provenance", "verbatim")
                .containsEntry("projects.0.findings.0.parameters.1.provenance", "local")
                .containsEntry("projects.0.findings.0.derivations.0.notion", "twoHigh")
                .containsEntry("projects.0.findings.0.derivations.0.clause", "HN-2")
                .containsEntry("projects.0.findings.0.derivations.0.entry", "水泥制造 3011")
                .containsEntry("projects.0.findings.0.local", true)
                .containsEntry("projects.0.undecided.0.rule", "XC2-1.4b-1")
                .containsEntry("projects.0.undecided.0.outcome", "REJECT")
                .containsEntry("projects.0.undecided.0.missing.0", "planningEiaCompliant")
                .containsEntry("projects.0.missing.0", "planningEiaCompliant")
                .containsEntry("projects.0.warnings.0", "两高目录另有新版，请核对。")
                .containsEntry("projects.1.verdict", "NEEDS_INFORMATION")
                .containsEntry("refused.0.file", "projects.csv")
                .containsEntry("refused.0.row", new BigDecimal("7"))
                .containsEntry("refused.0.column", "annualEnergyEquivalent")
                .containsEntry("refused.0.columnLetter", "E")
                .containsEntry("refused.0.value", "五万")
                .containsEntry("refused.0.problem", "请用阿拉伯数字，写成 50000。")
                .containsEntry("inputs.0.file", "projects.csv")
                .containsEntry("inputs.0.rows", new BigDecimal("4"))
                .containsEntry("inputs.0.encoding", "UTF-8")
                .containsEntry("inputs.0.sha256", "ab12");
    }

    @Test
    void numbersAreNeverWrittenWithExponents() {
        assertThat(Results.written(OutputForm.JSON, Language.ZH)).contains(":62000}", "\"value\":50000,");
    }

    @Test
    void aProjectTakesALine() {
        assertThat(Results.written(OutputForm.JSON, Language.EN).lines())
                .hasSize(9)
                .anySatisfy(line -> assertThat(line).startsWith("{\"id\":\"P3\""));
    }

    @Test
    void aRunWithoutProjectsIsStillADocument() throws IOException {
        StringWriter out = new StringWriter();
        ResultWriter<Screening> writer = Forms.screenings().writer(OutputForm.JSON, out, Language.ZH);
        writer.begin(Results.POLICY, Results.DAY, 1);
        writer.end(List.of());
        assertThat(parse(out.toString())).containsEntry("projects", 0).containsEntry("refused", 0);
    }

    @Test
    void everyLineOfNdjsonStandsAlone() throws IOException {
        List<String> lines =
                Results.written(OutputForm.NDJSON, Language.EN).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(parse(lines.get(0)))
                .containsEntry("policy", "xuchang-2022-sw70")
                .containsEntry("asOf", "2022-09-30")
                .containsEntry("id", "P1");
        assertThat(parse(lines.get(1)))
                .containsEntry("error.row", new BigDecimal("7"))
                .containsEntry("error.problem", "Write the number in digits: 50000.");
    }

    @Test
    void explanationsHoldEveryRuleConditionAndChange() throws IOException {
        assertThat(parse(Results.explained(OutputForm.JSON, Language.ZH)))
                .containsEntry("policy", "xuchang-2022-sw70")
                .containsEntry("project.id", "P1")
                .containsEntry("project.askFirst.0", "planningEiaCompliant")
                .containsEntry("project.judgedBy", new BigDecimal("1"))
                .containsEntry("project.judgements.0.judge", "市发改委")
                .containsEntry("project.judgements.0.clause", "XC2-1.4f")
                .containsEntry("rules", 4)
                .containsEntry("rules.0.stage", "definitions")
                .containsEntry("rules.1.stage", "screening")
                .containsEntry("rules.1.conditions.1.distance", new BigDecimal("12000"))
                .containsEntry("rules.1.conditions.1.unit", "tce")
                .containsEntry("rules.2.truth", "FALSE")
                .containsEntry("rules.3.missing.0", "planningEiaCompliant")
                .containsEntry("changes.0.settings.0.to", false)
                .containsEntry("changes.1.verdict", "ADMITTED")
                .containsEntry("routing.places", true)
                .containsEntry("routing.assignments.0.destination", "建材组")
                .containsEntry("routing.missingBeside.0", "addedLand")
                .containsEntry("duties.id", "P1");
    }

    @Test
    void whereAPolicyDoesNotScreenTheProjectHasNoVerdict() throws IOException {
        StringWriter out = new StringWriter();
        Explanation all = Results.explanation();
        Explanation unscreened = new Explanation(
                all.project(),
                all.asOf(),
                Optional.empty(),
                all.routing(),
                Optional.empty(),
                all.rules(),
                all.switchedOff(),
                ImmutableList.of(),
                Optional.empty());
        Forms.explanations()
                .writer(OutputForm.JSON, out, Language.ZH)
                .write(new ExplanationReport(Results.POLICY, unscreened), Results.READ);
        assertThat(parse(out.toString()))
                .containsEntry("project.id", "P1")
                .doesNotContainKey("project.verdict")
                .containsEntry("routing.lead.group", "建材组")
                .doesNotContainKey("duties.id");
    }
}
