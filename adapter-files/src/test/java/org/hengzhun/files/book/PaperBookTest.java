package org.hengzhun.files.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.paper.Paper;
import org.junit.jupiter.api.Test;

class PaperBookTest {

    private static final List<Block> BLOCKS = List.of(
            new Block.Addressee("各县区"),
            new Block.Heading(1, "一、结果"),
            new Block.Paragraph("=1+1"),
            new Block.Grid(
                    "成绩",
                    List.of(Column.signs("名次", 1), Column.words("单位", 3), Column.figures("得分", 2)),
                    List.of(List.of("1", "甲县", "82.50"), List.of("2", "乙县", "未评")),
                    /* searchable= */ false),
            new Block.Grid("", List.of(Column.words("注", 1)), List.of(List.of("一格")), /* searchable= */ false),
            new Block.Form(List.of(new Block.Box("意见", List.of("同意"), 2))),
            new Block.Bars("分布", List.of(new Block.Bar("甲县", BigDecimal.ONE, "1个"))),
            new Block.Folded("为什么", List.of(new Block.Remark("因为"))),
            new Block.Signature("某局", "某日"));

    private static Paper paper(List<Paper.Part> parts, List<String> reasons) {
        return new Paper(Language.ZH, "通报", parts, reasons, List.of("政策包 x"));
    }

    private static XSSFWorkbook book(Paper paper) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PaperBook.write(paper, bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static List<String> texts(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(cell -> cell.getStringCellValue())
                .toList();
    }

    @Test
    void everyPartHasASheetThatSaysEverythingInItsOrder() throws IOException {
        Paper.Part part = new Paper.Part("甲/县", "情况通报", BLOCKS);
        try (XSSFWorkbook book = book(paper(List.of(part, part), List.of()))) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("甲_县", "甲_县 (2)", "衡准说明");
            assertThat(texts(book.getSheetAt(0)))
                    .containsSubsequence(
                            "情况通报", "各县区：", "一、结果", "=1+1", "成绩", "名次", "单位", "得分", "1", "甲县", "2", "乙县", "未评", "注",
                            "一格", "意见", "同意\n\n", "分布", "甲县", "1个", "为什么", "因为", "某局", "某日");
        }
    }

    @Test
    void figuresAreNumbersAndNoTextIsAFormula() throws IOException {
        try (XSSFWorkbook book = book(paper(List.of(new Paper.Part("a", "b", BLOCKS)), List.of()))) {
            List<BigDecimal> numbers = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                    .map(cell -> new BigDecimal(String.valueOf(cell.getNumericCellValue())))
                    .toList();

            assertThat(numbers).containsExactly(new BigDecimal("82.5"));
            assertThat(book.getSheetAt(0))
                    .allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.getCellType() == CellType.FORMULA));
        }
    }

    @Test
    void aDraftSaysSoOnEverySheetAndWhyOnTheLast() throws IOException {
        Paper draft = paper(List.of(new Paper.Part("a", "b", List.of())), List.of("还缺一项。"));
        try (XSSFWorkbook book = book(draft)) {
            assertThat(texts(book.getSheetAt(0))).startsWith("草稿", "b");
            assertThat(texts(book.getSheetAt(1))).contains("本稿为草稿，原因", "还缺一项。", "政策包 x");
        }
    }

    @Test
    void whereThereIsNothingToWriteItSaysSo() throws IOException {
        try (XSSFWorkbook book = book(paper(List.of(), List.of()))) {
            assertThat(texts(book.getSheetAt(0))).contains("没有要写的内容。");
        }
    }
}
