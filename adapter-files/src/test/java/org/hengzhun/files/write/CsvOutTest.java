package org.hengzhun.files.write;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.hengzhun.core.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOutTest {

    private static List<CsvRecord> table(Language language) {
        String csv = Results.written(OutputForm.CSV, language);
        assertThat(csv).startsWith("\uFEFF");
        return CsvReader.builder().ofCsvRecord(csv.substring(1)).stream().toList();
    }

    @Test
    void aProjectOrARefusalTakesARow() {
        List<CsvRecord> rows = table(Language.ZH);
        assertThat(rows).hasSize(5);
        assertThat(rows.get(0).getField(0)).isEqualTo("项目编号");
        assertThat(rows.get(1).getFields())
                .containsExactly(
                        "P1",
                        "禹州水泥熟料项目",
                        "禹州市",
                        "拟签约",
                        "JOINT_REVIEW",
                        "须会审",
                        "否",
                        "XC2-1.4f-1",
                        "会审：拟签约的两高项目须经四部门会审（含本地参数）",
                        "许商务〔2022〕70号 一(四)（XC2-1.4f）",
                        "符合规划环评",
                        "两高目录另有新版，请核对。",
                        "",
                        "xuchang-2022-sw70",
                        "2022-09-30",
                        "1",
                        "符合规划环评",
                        "是否符合产业发展定位（判断单位：市发改委；许商务〔2022〕70号 一(四)，条款 XC2-1.4f）",
                        "projects.csv",
                        "2",
                        "");
        assertThat(rows.get(2).getField(4)).isEqualTo("ERROR");
        assertThat(rows.get(2).getField(12)).contains("第7行 E列");
    }

    @Test
    void headersAreEnglishInEnglish() {
        assertThat(table(Language.EN).get(0).getFields()).startsWith("id", "name", "county", "stage", "verdict");
    }

    @Test
    void aFormulaStaysText() {
        assertThat(table(Language.ZH).get(3).getField(1)).isEqualTo("'=cmd|'/c calc'!A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+a", "-a", "@SUM(A1)", "\t=1", "\n=1", "＝1", "-1+1", "-1%+2", "-1.16 %"})
    void textThatLooksLikeAFormulaIsGuarded(String text) {
        assertThat(CsvTable.guarded(text)).isEqualTo("'" + text);
    }

    @Test
    void nothingInACellIsHidden() {
        assertThat(CsvTable.guarded("P\u001B]0;x\u0007\u202E1\n\r2"))
                .isEqualTo("P\\u001B]0;x\\u0007\\u202E1\n\\u000D2");
        assertThat(CsvTable.guarded("\r=1")).isEqualTo("'\\u000D=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "+1.50", "-1.16%", "+3.76%", "水泥", "a=b", "'=1"})
    void numbersAndPlainTextAreNot(String text) {
        assertThat(CsvTable.guarded(text)).isEqualTo(text);
    }
}
