package org.hengzhun.files.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Addressee;
import org.hengzhun.files.paper.Block.Bar;
import org.hengzhun.files.paper.Block.Bars;
import org.hengzhun.files.paper.Block.Box;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.paper.Block.Folded;
import org.hengzhun.files.paper.Block.Form;
import org.hengzhun.files.paper.Block.Grid;
import org.hengzhun.files.paper.Block.Heading;
import org.hengzhun.files.paper.Block.Paragraph;
import org.hengzhun.files.paper.Block.Remark;
import org.hengzhun.files.paper.Block.Signature;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.paper.Paper.Part;
import org.junit.jupiter.api.Test;

/** A paper for Word: GB/T 9704—2012. */
class WordPaperTest {

    private static final Grid RANKING = new Grid(
            "得分表",
            List.of(Column.signs("名次", 1), Column.words("单位", 3), Column.figures("得分", 1)),
            List.of(List.of("1", "甲县", "98.20"), List.of("2", "乙区\n（开发区）", "97.00")),
            false);

    private static final Form FORM =
            new Form(List.of(new Box("项目名称", List.of("某产业园"), 0), new Box("意见", List.of(), 4)));

    private static final List<Block> EVERY_BLOCK = List.of(
            new Addressee("各县人民政府"),
            new Heading(1, "一、总体情况"),
            new Heading(2, "（一）签约"),
            new Paragraph("现通报如下。"),
            RANKING,
            new Remark("注：保留两位小数。"),
            FORM,
            new Bars(
                    "比较",
                    List.of(
                            new Bar("甲县", new BigDecimal("98.2"), "98.20 分"),
                            new Bar("乙区", new BigDecimal("-1"), "-1 分"))),
            new Folded("（二）其他", List.of(new Paragraph("另有说明。"))),
            new Signature("市招商局", "2022年9月30日"));

    private static Paper paper(Language language, List<String> reasons) {
        return new Paper(
                language,
                "通报",
                List.of(
                        new Part("甲", "关于招商引资工作的通报", EVERY_BLOCK),
                        new Part("乙", "附表", List.of(new Paragraph("见下。"), FORM))),
                reasons,
                List.of("政策：某市 2022", "输入：项目.xlsx"));
    }

    private static final Paper DRAFT = paper(Language.ZH, List.of("本地参数未设定", "一行被拒绝"));
    private static final Paper FINAL = paper(Language.ZH, List.of());

    @Test
    void saysEveryBlockInItsOrder() {
        assertThat(Docx.of(FINAL).said())
                .containsExactly(
                        "关于招商引资工作的通报",
                        "各县人民政府：",
                        "一、总体情况",
                        "（一）签约",
                        "现通报如下。",
                        "得分表",
                        "名次",
                        "单位",
                        "得分",
                        "1",
                        "甲县",
                        "98.20",
                        "2",
                        "乙区",
                        "（开发区）",
                        "97.00",
                        "注：保留两位小数。",
                        "项目名称",
                        "某产业园",
                        "意见",
                        "比较",
                        "甲县",
                        "98.20 分",
                        "乙区",
                        "-1 分",
                        "（二）其他",
                        "另有说明。",
                        "市招商局",
                        "2022年9月30日",
                        "附表",
                        "见下。",
                        "项目名称",
                        "某产业园",
                        "意见",
                        "政策：某市 2022",
                        "输入：项目.xlsx");
    }

    @Test
    void everyPartBeginsOnItsOwnPage() {
        assertThat(Docx.of(FINAL).elements("p").stream().filter(p -> p.contains("w:pageBreakBefore")))
                .singleElement()
                .asString()
                .contains("附表");
    }

    @Test
    void everyRunNamesTheTypefaceOfEveryScriptAndNoTheme() {
        Docx docx = Docx.of(DRAFT);

        assertThat(docx.elements("r"))
                .isNotEmpty()
                .allSatisfy(run -> assertThat(run)
                        .containsPattern("w:eastAsia=\"(仿宋_GB2312|黑体|楷体_GB2312|方正小标宋简体)\"")
                        .contains("w:ascii=\"Times New Roman\"", "w:hAnsi=\"Times New Roman\""));
        assertThat(docx.files().keySet())
                .filteredOn(name -> name.matches("word/(header|footer).*"))
                .hasSize(4)
                .allSatisfy(name -> assertThat(count(docx.file(name), "<w:r>"))
                        .isPositive()
                        .isEqualTo(count(docx.file(name), "w:eastAsia=\"")));
        assertThat(String.join("", docx.files().values())).doesNotContain("Theme", "theme");
    }

    @Test
    void theTypefaceFollowsTheKindOfText() {
        Docx docx = Docx.of(FINAL);

        assertThat(typefaces(docx, "关于招商引资工作的通报")).isEqualTo("方正小标宋简体");
        assertThat(typefaces(docx, "一、总体情况")).isEqualTo("黑体");
        assertThat(typefaces(docx, "（一）签约")).isEqualTo("楷体_GB2312");
        assertThat(typefaces(docx, "现通报如下。")).isEqualTo("仿宋_GB2312");
    }

    @Test
    void whereATypefaceIsMissingAKnownOneStandsIn() {
        assertThat(Docx.of(FINAL).file("word/fontTable.xml"))
                .contains("w:name=\"仿宋_GB2312\"><w:altName w:val=\"仿宋\"/>")
                .contains("w:name=\"楷体_GB2312\"><w:altName w:val=\"楷体\"/>");
        assertThat(Docx.of(FINAL).file("word/_rels/document.xml.rels")).contains("fontTable.xml");
    }

    @Test
    void thePageIsThatOfOfficialDocuments() {
        assertThat(Docx.of(FINAL).elements("sectPr"))
                .singleElement()
                .asString()
                .contains("w:w=\"11906\" w:h=\"16838\"")
                .contains("w:top=\"2098\"", "w:bottom=\"1984\"", "w:left=\"1587\"", "w:right=\"1474\"")
                .contains("w:type=\"lines\" w:linePitch=\"579\"");
    }

    @Test
    void tablesAreAsWideAsTheTextAndStayIt() {
        List<Block> tables = List.of(RANKING, FORM, RANKING);
        assertThat(Docx.of(tables.toArray(new Block[0])).elements("tbl"))
                .hasSize(3)
                .allSatisfy(table -> {
                    assertThat(Pattern.compile("gridCol w:w=\"([0-9]+)\"")
                                    .matcher(table)
                                    .results()
                                    .mapToInt(width -> Integer.parseInt(width.group(1)))
                                    .sum())
                            .isEqualTo(8845);
                    assertThat(table).contains("<w:tblLayout w:type=\"fixed\"/>");
                });
    }

    @Test
    void theHeaderOfATableIsRepeatedAndNoRowIsBroken() {
        List<String> rows = Docx.of(RANKING).elements("tr");

        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).contains("<w:cantSplit/>"));
        assertThat(rows.get(0)).contains("<w:tblHeader/>");
        assertThat(rows.get(1)).doesNotContain("<w:tblHeader/>");
    }

    @Test
    void wordsStandAtTheLeftFiguresAtTheRightSignsInTheMiddle() {
        assertThat(Docx.of(RANKING).elements("tr").get(1))
                .containsSubsequence("w:jc w:val=\"center\"", "w:jc w:val=\"left\"", "w:jc w:val=\"right\"");
    }

    @Test
    void aBoxToWriteInIsAsHighAsItsLines() {
        assertThat(Docx.of(FORM).elements("trHeight"))
                .hasSize(2)
                .allSatisfy(height -> assertThat(height).contains("w:hRule=\"atLeast\""))
                .last()
                .asString()
                .containsPattern("w:val=\"(2[0-9]{3})\"");
    }

    @Test
    void aBarIsAsLongAsItsFigure() {
        Bars bars = new Bars(
                "比较",
                List.of(
                        new Bar("甲", new BigDecimal("100"), "100"),
                        new Bar("乙", new BigDecimal("50"), "50"),
                        new Bar("丙", BigDecimal.ZERO, "0"),
                        new Bar("丁", new BigDecimal("-100"), "-100")));

        assertThat(inked(Docx.of(bars), "2F6DB3")).containsExactly(3861, 1931);
    }

    @Test
    void thePartsOfABarAreToldApartAndNamed() {
        Bars bars = new Bars(
                "比较",
                List.of("准入", "不予准入"),
                List.of(
                        new Bar("甲", List.of(new BigDecimal("1"), new BigDecimal("3")), "1 + 3"),
                        new Bar("乙", List.of(BigDecimal.ZERO, new BigDecimal("0.001")), "0")));

        Docx docx = Docx.of(bars);

        assertThat(docx.document()).containsSubsequence("比较", "■", "准入", "■", "不予准入", "1 + 3");
        assertThat(inked(docx, "B3261E")).containsExactly(965);
        assertThat(inked(docx, "D9663B")).as("something is not nothing").containsExactly(2896, 20);
    }

    private static List<Integer> inked(Docx docx, String colour) {
        return Pattern.compile(
                        "<w:tcW w:w=\"([0-9]+)\" w:type=\"dxa\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""
                                + colour + "\"/>")
                .matcher(docx.document())
                .results()
                .map(width -> Integer.valueOf(width.group(1)))
                .toList();
    }

    @Test
    void aSignatureIsNeverAloneOnAPage() {
        Docx docx = Docx.of(new Paragraph("请遵照执行。"), new Signature("市招商局", "2022年9月30日"));

        assertThat(docx.elements("p").stream().map(p -> p.contains("<w:keepNext/>")))
                .containsExactly(true, true, false);
    }

    @Test
    void norIsItBelowATable() {
        Docx docx = Docx.of(RANKING, new Signature("市招商局", "2022年9月30日"));

        assertThat(docx.elements("tr").get(2)).contains("<w:keepNext/>");
        assertThat(docx.elements("tr").get(1)).doesNotContain("<w:keepNext/>");
    }

    @Test
    void theSignerStandsOnTheMiddleOfTheDateAndFourCharactersAreFreeAtTheRight() {
        List<String> indents = Docx.of(new Signature("市招商局", "2022年9月30日")).elements("ind");

        assertThat(indents).containsExactly("<w:ind w:right=\"1680\"/>", "<w:ind w:right=\"1280\"/>");
    }

    @Test
    void aWideTableTurnsItsOwnPageAndNoOther() {
        List<Column> columns =
                Stream.generate(() -> Column.figures("投资额（万元）", 1)).limit(14).toList();
        List<String> row = Stream.generate(() -> "123,456.78").limit(14).toList();
        Part wide = new Part("宽", "宽表", List.of(new Grid("", columns, List.of(row), false)));
        Part narrow = new Part("窄", "窄表", List.of(RANKING));

        Docx docx = Docx.of(new Paper(Language.ZH, "表", List.of(narrow, wide, narrow), List.of(), List.of()));

        assertThat(docx.elements("sectPr").stream().map(section -> section.contains("landscape")))
                .containsExactly(false, true, false);
        assertThat(docx.elements("sectPr"))
                .allSatisfy(section ->
                        assertThat(count(section, "w:footerReference")).isEqualTo(2));
        assertThat(docx.document()).doesNotContain("w:pageBreakBefore");
    }

    @Test
    void aDraftSaysSoOnEveryPartAndPageAndWhyAtTheEnd() {
        Docx docx = Docx.of(DRAFT);

        assertThat(docx.said())
                .startsWith("草稿", "关于招商引资工作的通报")
                .containsSubsequence("草稿", "附表")
                .endsWith("本稿为草稿，原因：", "1. 本地参数未设定", "2. 一行被拒绝", "政策：某市 2022", "输入：项目.xlsx");
        assertThat(docx.files().keySet())
                .filteredOn(name -> name.startsWith("word/header"))
                .hasSize(2)
                .allSatisfy(name -> assertThat(docx.file(name)).contains("草稿"));
    }

    @Test
    void whatIsNoDraftDoesNotSaySo() {
        assertThat(String.join("", Docx.of(FINAL).files().values())).doesNotContain(">草稿<");
    }

    @Test
    void pagesAreNumberedAtTheOuterEdge() throws IOException {
        Docx docx = Docx.of(FINAL);

        try (XWPFDocument document = docx.opened()) {
            assertThat(document.getEvenAndOddHeadings()).isTrue();
            assertThat(document.getFooterList()).hasSize(2);
        }
        assertThat(docx.file("word/footer1.xml")).contains("PAGE", "w:right=\"280\"");
        assertThat(docx.file("word/footer2.xml")).contains("PAGE", "w:left=\"280\"", "w:jc w:val=\"left\"");
    }

    @Test
    void anEnglishPaperSaysTheSameInEnglish() {
        assertThat(Docx.of(paper(Language.EN, List.of("a parameter is missing")))
                        .said())
                .contains("Draft", "各县人民政府:", "This is a draft, because:", "1. a parameter is missing");
    }

    @Test
    void theSamePaperIsTheSameBytes() {
        assertThat(Docx.of(DRAFT).bytes())
                .isEqualTo(Docx.of(paper(Language.ZH, DRAFT.reasonsForDraft())).bytes());
    }

    @Test
    void nothingInItIsDatedOrSaysWhoWroteIt() throws IOException {
        Docx docx = Docx.of(FINAL);

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
            }
        }
        assertThat(docx.file("docProps/core.xml"))
                .contains("<dc:title>通报</dc:title>")
                .doesNotContain("created", "modified", "creator", "lastModifiedBy");
    }

    @Test
    void wordIsGivenNothingItsSchemaForbids() throws IOException, XmlException {
        try (XWPFDocument document = Docx.of(DRAFT).opened()) {
            List<XmlError> mistakes = new ArrayList<>();
            XmlOptions reported = new XmlOptions().setErrorListener(mistakes);

            document.getDocument().validate(reported);
            document.getStyle().validate(reported);
            document.getHeaderList().forEach(header -> header._getHdrFtr().validate(reported));
            document.getFooterList().forEach(footer -> footer._getHdrFtr().validate(reported));

            assertThat(mistakes).isEmpty();
        }
    }

    @Test
    void aPaperWithoutPartsOpens() throws IOException {
        Docx docx = Docx.of(new Paper(Language.ZH, "空", List.of(), List.of(), List.of()));

        try (XWPFDocument document = docx.opened()) {
            assertThat(document.getParagraphs()).hasSize(1);
        }
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        WordPaper.write(FINAL, out);

        assertThat(out.size()).isPositive();
    }

    private static String typefaces(Docx docx, String said) {
        return docx.elements("r").stream()
                .filter(run -> run.contains(">" + said + "<"))
                .findFirst()
                .orElseThrow()
                .replaceAll("(?s).*w:eastAsia=\"([^\"]*)\".*", "$1");
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
