package org.hengzhun.files.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextTablePropertyTest {

    @Provide
    Arbitrary<List<String>> cells() {
        return Arbitraries.strings()
                .withChars("ab 禹州市（）㎡…é")
                .ofMaxLength(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("两高项目", "会审，", "（禹州市）", "50 亩，", "ab ", "𠮷")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces).strip())
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    @Property
    void allLinesAreAsWideAsTheRuleOnceTheirEndsAreFilled(@ForAll("cells") List<String> cells) {
        TextTable table = new TextTable(TextLayout.USUAL).columns("编号", "名称", "|");
        cells.forEach(cell -> table.row(cell, cell, "|"));
        List<String> lines = table.lines();
        int width = DisplayWidth.NARROW.of(lines.get(1));
        assertThat(lines)
                .allSatisfy(line -> assertThat(DisplayWidth.NARROW.of(line)).isEqualTo(width));
    }

    @Property
    void wordsGoOnInTheirColumnUntilTheTableFits(@ForAll("words") List<String> cells) {
        TextTable table = new TextTable(TextLayout.of(50)).columns("编号").words("名称", "说明");
        cells.forEach(cell -> table.row("XC-001", cell, cell));
        List<String> lines = table.lines();

        assertThat(lines.get(1)).startsWith("------");
        assertThat(lines)
                .allSatisfy(line -> assertThat(DisplayWidth.NARROW.of(line)).isLessThanOrEqualTo(50));
        assertThat(sorted(String.join("", lines.subList(2, lines.size()))))
                .isEqualTo(sorted(
                        cells.stream().map(cell -> "XC-001" + cell + cell).collect(Collectors.joining())));
    }

    /** The characters that are seen, whatever line they are in. */
    private static List<Integer> sorted(String text) {
        return text.codePoints().filter(sign -> sign != ' ').sorted().boxed().toList();
    }

    @Property
    void aWideTableCutsAndBreaksNoCell(@ForAll("words") List<String> cells) {
        TextTable table = new TextTable(TextLayout.WIDE).columns("编号").words("名称", "说明");
        cells.forEach(cell -> table.row("XC-001", cell, cell));

        assertThat(table.lines()).hasSize(cells.size() + 2);
        IntStream.range(0, cells.size())
                .forEach(row -> assertThat(table.lines().get(row + 2)).contains(cells.get(row)));
    }

    @Test
    void cellsOfWordsAreAlignedOverSeveralLinesAndOthersNeverBroken() {
        TextTable table = new TextTable(TextLayout.of(48))
                .columns("编号")
                .words("名称")
                .columns("县区", "结论")
                .row("XC-007", "能信热电等容量替代民生热电工程", "襄城县", "待补充信息（未定）");

        assertThat(table.lines())
                .containsExactly(
                        "编号    名称          县区    结论",
                        "------  ------------  ------  ------------------",
                        "XC-007  能信热电等容  襄城县  待补充信息（未定）",
                        "        量替代民生热",
                        "        电工程");
    }

    @Test
    void aTableTooWideForItsUnbreakableCellsBecomesABlockARow() {
        TextTable table = new TextTable(TextLayout.of(40))
                .columns("编号", "施行日期", "沿用")
                .words("标题")
                .row("xuchang-2022-sw70", "2022-09-01", "henan-two-high-2021", "对市政协七届六次会议第43号提案的答复")
                .row("henan-two-high-2021", "2021-12-01", "", "两高目录");

        assertThat(table.lines())
                .containsExactly(
                        "编号：xuchang-2022-sw70",
                        "  施行日期：2022-09-01",
                        "  沿用：henan-two-high-2021",
                        "  标题：对市政协七届六次会议第43号提案的答复",
                        "编号：henan-two-high-2021",
                        "  施行日期：2021-12-01",
                        "  标题：两高目录");
    }

    @Test
    void shortCellsOfABlockStandSideBySide() {
        TextTable table = new TextTable(TextLayout.of(30))
                .columns("clause", "hit", "missed", "section with a long name")
                .row("ER23-1", "1", "2", "seventeen points");

        assertThat(table.lines())
                .containsExactly(
                        "clause: ER23-1", "  hit: 1    missed: 2", "  section with a long name: seventeen points");
    }

    @Test
    void aCellOfAStrangerThatNeverEndsIsCut() {
        TextTable table = new TextTable(TextLayout.WIDE).words("名称").row("项".repeat(10_000));

        assertThat(table.lines()).last().asString().hasSizeLessThan(500).endsWith("..");
    }
}
