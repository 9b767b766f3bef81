package org.hengzhun.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.reading.HeaderText;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.files.sheet.SheetRow;
import org.hengzhun.files.sheet.TextSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers of a bureau's own, the units above a table, and what a column is called. */
class ColumnMappingTest {

    private static ColumnMapping mapping(String... lines) throws IOException {
        return ColumnMapping.read(new StringReader(String.join("\n", lines) + "\n"));
    }

    @Test
    void aHeaderMeansTheFieldTheListGivesItInTheUnitItGives() throws IOException {
        ColumnMapping list = mapping("表头,字段,单位", "", "投资额,总投资,万元", "能耗/等价值,annualEnergyEquivalent,", "序号,,");

        assertThat(list.of("投资额", Project.DICTIONARY))
                .contains(new HeaderText.Known(Project.TOTAL_INVESTMENT, Unit.WAN_YUAN));
        assertThat(list.of("能耗等价值", Project.DICTIONARY))
                .contains(new HeaderText.Known(Project.ANNUAL_ENERGY_EQUIVALENT, null));
        assertThat(list.of("序号", Project.DICTIONARY))
                .hasValueSatisfying(said -> assertThat(said).isInstanceOf(HeaderText.Strange.class));
        assertThat(list.of("别的", Project.DICTIONARY)).isEmpty();
        assertThat(list.requireKnownTo(Project.DICTIONARY)).isSameAs(list);
    }

    @Test
    void onlyTheFirstLineMayBeAHeader() throws IOException {
        assertThat(mapping("header,field,unit", "x,stage,").of("header", Project.DICTIONARY))
                .isEmpty();
        assertThat(mapping("x,stage,", "header,name,").of("header", Project.DICTIONARY))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            投资额,总投资,\\n投资额,阶段,   | 对照表第 2 行的“投资额”在第 1 行已经写过；请只留一行
            ,总投资,                       | 对照表第 1 行没有写表头；应为：表头,字段,单位
            "投资额,总投资                 | 对照表第 1 行：
            """)
    void aListThatIsNotCleanIsRefusedWithTheLine(String lines, String words) {
        assertThatThrownBy(() -> mapping(lines.replace("\\n", "\n")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x,totalInvestmnt, | 没有字段“totalInvestmnt”，是不是“
            x,钓鱼得分,   | 没有字段“钓鱼得分”；请写已知的名称
            x,总投资,亩   | 单位“亩”量的不是总投资；请写 元 等单位
            x,阶段,亩     | 单位“亩”量的不是阶段；请把单位留空
            """)
    void aFieldThatIsNoneOrAUnitThatDoesNotMeasureItIsRefused(String line, String words) throws IOException {
        ColumnMapping list = mapping(line);

        assertThatThrownBy(() -> list.requireKnownTo(Project.DICTIONARY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(words);
    }

    private static List<SheetRow> rows(String text) throws IOException {
        try (TextSheet sheet = new TextSheet(new StringReader(text + "\n"), ',')) {
            SheetRow row = sheet.next();
            return row == null ? List.of() : List.of(row);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            单位：亿元、亩          | 亿元 | 亩
            台账（单位：万元）      | 万元 | -
            计量单位 亿元，%        | 亿元 | -
            单位：亿元和万元        | -    | -
            填报单位：某某局        | -    | -
            单位：亿元、某某        | -    | -
            台账                    | -    | -
            """)
    void unitsAboveATableCountUnlessTheyContradictOrNameSomethingElse(String text, String money, String land)
            throws IOException {
        UnitLine units = UnitLine.of(rows("\"" + text + "\""));

        assertThat(symbol(units.of(Unit.YUAN))).isEqualTo(money);
        assertThat(symbol(units.of(Unit.MU))).isEqualTo(land);
    }

    private static String symbol(@Nullable Unit unit) {
        return unit == null ? "-" : unit.symbol();
    }

    @Test
    void aColumnIsCalledByItsLetterAndCountsInTheUnitGivenElseInThatOfItsField() {
        HeaderColumn given = new HeaderColumn(27, "投资", Project.TOTAL_INVESTMENT, Unit.WAN_YUAN, null);

        assertThat(given.called().in(Language.ZH)).isEqualTo("AB列「投资」");
        assertThat(given.called().in(Language.EN)).isEqualTo("AB (投资)");
        assertThat(given.counts()).isEqualTo(Unit.WAN_YUAN);
        assertThat(new HeaderColumn(0, "投资", Project.TOTAL_INVESTMENT, null, null).counts())
                .isEqualTo(Unit.YUAN);
        assertThat(new HeaderColumn(0, "爱好", null, null, null).counts()).isNull();
        assertThat(HeaderColumn.letter(25)).isEqualTo("Z");
        assertThat(HeaderColumn.letter(702)).isEqualTo("AAA");
    }
}
