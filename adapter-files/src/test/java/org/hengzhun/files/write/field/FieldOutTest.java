package org.hengzhun.files.write.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.Samples;
import org.hengzhun.files.Written;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Sources;
import org.junit.jupiter.api.Test;

/** What a fact may say of itself, as each form writes it. */
class FieldOutTest {

    private static final FieldDictionary FIELDS =
            Samples.LIBRARY.pack("own-words").projects();

    @Test
    void peopleReadBelowEachFieldWhatItMeansHowElseItIsWrittenAndWhatItMayHold() {
        assertThat(Written.text(Forms.fields(), Language.ZH, FIELDS))
                .containsPattern("waterUse +年取水量 +数值 +吨\n    达产后一年的取水量\n")
                .containsPattern("secret +涉密 +是/否 *\n    项目是否涉及国家秘密\n    也可写作：是否涉密\n    可填：是、否；不知道留空\n")
                .containsPattern("riskLevel +安全风险等级 [^\n]+\n    [^\n]+\n    可填：高风险 HIGH、中风险 MEDIUM、低风险 LOW\n")
                .containsPattern("fields +产业领域 +[^\n]*，可多个")
                .containsPattern("waterPerOutput [^\n]+\n    [^\n]+\n    （计算字段：只供规则读取，项目表里不填）\n");
        assertThat(Written.text(Forms.fields(), Language.EN, FIELDS))
                .contains("    also written: 是否涉密\n    values: true, false; empty when unknown\n")
                .contains(
                        "    values: HIGH, MEDIUM, LOW\n",
                        ", several",
                        "    (computed for rules to read; do not fill it in)");
    }

    private static String row(List<String> rows, String name) {
        return rows.stream()
                .filter(row -> row.startsWith(name + ","))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTableHasARowForEach() {
        List<String> zh = Written.csv(Forms.fields(), Language.ZH, FIELDS);
        List<String> en = Written.csv(Forms.fields(), Language.EN, FIELDS);

        assertThat(zh.get(0)).isEqualTo("字段名,中文名,也可写作,类型,单位,可填的值,含义,只供规则读取");
        assertThat(en.get(0)).isEqualTo("name,label,aliases,kind,unit,choices,meaning,computed");
        assertThat(row(zh, "waterUse")).contains(",吨,,达产后一年的取水量,否");
        assertThat(row(zh, "waterPerOutput")).contains(",吨/万元,", ",是");
        assertThat(row(en, "waterPerOutput")).endsWith(",yes");
        assertThat(row(en, "secret"))
                .contains("是否涉密", "\"true, false; empty when unknown\"")
                .endsWith(",no");
        assertThat(Written.sheets(Written.book(Forms.fields(), Language.ZH, FIELDS, Sources.NONE)))
                .startsWith("[字段]\n字段名 | 中文名");
    }

    private static JsonNode named(String name) {
        for (JsonNode one : Written.json(Forms.fields(), Language.ZH, FIELDS).path("fields")) {
            if (one.path("name").asText().equals(name)) {
                return one;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void programsReadBothLanguagesAtOnce() {
        assertThat(named("secret").path("aliases").path(0).asText()).isEqualTo("是否涉密");
        assertThat(named("secret").path("unit").isNull()).isTrue();
        assertThat(named("secret").path("computed").asBoolean()).isFalse();
        assertThat(named("secret").path("meaning_en").asText()).isEqualTo("whether the project touches state secrets");
        assertThat(Written.texts(named("riskLevel").path("choiceLabels"))).containsExactly("高风险", "中风险", "低风险");
        assertThat(named("waterUse").path("unit").asText()).isEqualTo("t");
        assertThat(named("waterPerOutput").path("computed").asBoolean()).isTrue();
        assertThat(named("waterPerOutput").path("aliases")).isEmpty();
        assertThat(named("fields").path("many").asBoolean()).isTrue();
    }

    @Test
    void anEmptyTableHasTheUnitsInItsHeaderWhereThereAreAny() {
        TemplateColumns columns = TemplateColumns.of(FIELDS.fields().stream()
                .filter(field -> List.of("id", "waterUse", "secret").contains(field.name()))
                .toList());

        assertThat(Written.csv(Forms.template(), Language.ZH, columns)).containsExactly("项目编号,涉密,年取水量（吨）");
        assertThat(Written.csv(Forms.template(), Language.EN, columns)).containsExactly("id,secret,waterUse(t)");
    }
}
