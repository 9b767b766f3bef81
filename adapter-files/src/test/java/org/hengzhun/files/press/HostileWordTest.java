package org.hengzhun.files.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of strangers do no harm in Word, and nothing of them is lost or hidden. */
class HostileWordTest {

    /** Every place a text can be put. */
    private static Paper everywhere(String text) {
        List<Block> blocks = List.of(
                new Addressee(text),
                new Heading(1, text),
                new Heading(2, text),
                new Paragraph(text),
                new Remark(text),
                new Grid(
                        text,
                        List.of(Column.words(text, 1), Column.figures(text, 1), Column.signs(text, 1)),
                        List.of(List.of(text, text, text)),
                        false),
                new Form(List.of(new Box(text, List.of(text), 1))),
                new Bars(text, List.of(new Bar(text, BigDecimal.ONE, text))),
                new Folded(text, List.of(new Paragraph(text))),
                new Signature(text, text));
        return new Paper(Language.ZH, text, List.of(new Part(text, text, blocks)), List.of(text), List.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0000, \\u0000",
        "0007, \\u0007",
        "001B, \\u001B",
        "007F, \\u007F",
        "200B, \\u200B",
        "202E, \\u202E",
        "2066, \\u2066",
        "D800, \\uD800",
        "DFFF, \\uDFFF",
        "FEFF, \\uFEFF",
        "FFFE, \\uFFFE",
        "FFFF, \\uFFFF"
    })
    void whatCannotBePrintedIsWrittenOut(String character, String shown) throws IOException {
        String text = "甲" + (char) Integer.parseInt(character, 16) + "乙";

        Docx docx = Docx.of(everywhere(text));

        assertThat(docx.said()).contains("甲" + shown + "乙").noneMatch(said -> said.contains("?"));
        try (XWPFDocument document = docx.opened()) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("甲" + shown + "乙");
        }
    }

    @Test
    void tagsAndEntitiesAreLetters() throws IOException {
        String text = "</w:t></w:r><script>alert(1)</script>&amp;]]><!--";

        assertThat(text(Docx.of(everywhere(text)))).contains(text);
    }

    @Test
    void fieldsOfWordAreLetters() {
        String text = "{ INCLUDEPICTURE \"http://example.org/x\" } =cmd|' /C calc'!A0 DDEAUTO";

        Docx docx = Docx.of(everywhere(text));

        assertThat(docx.document()).doesNotContain("instrText", "fldSimple", "fldChar", "hyperlink");
        assertThat(docx.said()).contains(text);
    }

    @Test
    void rareCharactersOutsideTheBasicPlaneAreKept() throws IOException {
        assertThat(text(Docx.of(everywhere("𠮷野😀")))).contains("𠮷野😀");
    }

    @Test
    void aLineBreakInANameDoesNotBreakTheTextButLinesOfACellDo() {
        assertThat(Docx.of(new Paragraph("甲\n乙")).said()).containsExactly("甲\\u000A乙");
        assertThat(Docx.of(new Grid("", List.of(Column.words("列", 1)), List.of(List.of("甲\n乙")), false))
                        .said())
                .containsExactly("列", "甲", "乙");
    }

    @ParameterizedTest
    @CsvSource({"国, 10000", "W, 10000"})
    void aVeryLongNameIsWholeAndMayBeBrokenAcrossPages(String letter, int times) {
        String text = letter.repeat(times);

        Docx docx = Docx.of(everywhere(text));

        assertThat(docx.said()).filteredOn(text::equals).hasSizeGreaterThan(15);
        assertThat(docx.elements("tr").subList(0, 2))
                .allSatisfy(row -> assertThat(row).doesNotContain("cantSplit", "tblHeader"));
    }

    @Property(tries = 60)
    void anyTextIsReadBackAsItIsShown(@ForAll String text) throws IOException {
        Docx docx = Docx.of(new Paragraph(text));

        try (XWPFDocument document = docx.opened()) {
            assertThat(document.getParagraphs().stream()
                            .map(paragraph -> paragraph.getText())
                            .collect(Collectors.joining()))
                    .isEqualTo(PrintedText.of(text));
        }
    }

    private static String text(Docx docx) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(docx.opened())) {
            return extractor.getText();
        }
    }
}
