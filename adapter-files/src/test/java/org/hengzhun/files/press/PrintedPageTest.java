package org.hengzhun.files.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Addressee;
import org.hengzhun.files.paper.Block.Box;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.paper.Block.Form;
import org.hengzhun.files.paper.Block.Grid;
import org.hengzhun.files.paper.Block.Heading;
import org.hengzhun.files.paper.Block.Paragraph;
import org.hengzhun.files.paper.Block.Signature;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.paper.Paper.Part;
import org.hengzhun.files.press.PrintedPages.Page;
import org.hengzhun.files.press.PrintedPages.Word;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GB/T 9704—2012, 5 and 7, on the printed page. */
class PrintedPageTest {

    private static final int LINES = 22;
    private static final int CHARACTERS = 28;

    /** 69 lines, the first of which begins two characters further in. */
    private static final Paragraph TEXT = new Paragraph("国".repeat(69 * CHARACTERS - 2));

    private static final int ROWS = 60;

    /** Half a point: glyphs do not fill their boxes. */
    private static final double ABOUT = 0.5;

    private static final double POINTS_OF_A_MILLIMETRE = 72 / 25.4;

    @TempDir
    static Path folder;

    private static List<Page> pages;

    @BeforeAll
    static void print() throws IOException {
        Paper paper = new Paper(
                Language.ZH,
                "通报",
                List.of(
                        new Part("文", "", List.of(TEXT)),
                        new Part("表", "排名通报", ranking()),
                        new Part("宽", "宽表", List.of(wide())),
                        new Part("单", "会审单", List.of(form(), new Signature("市招商局", "2022年9月30日")))),
                List.of("本地参数未设定"),
                List.of("政策：某市 2022"));
        pages = PrintedPages.of(Docx.of(paper), folder).pages();
    }

    private static List<Block> ranking() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            rows.add(List.of("%d".formatted(i), "第%d县".formatted(i), "98.20"));
        }
        return List.of(
                new Addressee("各县人民政府"),
                new Heading(1, "一、排名"),
                new Grid(
                        "",
                        List.of(Column.signs("名次", 1), Column.words("单位", 3), Column.figures("得分", 1)),
                        rows,
                        false));
    }

    private static Grid wide() {
        return new Grid(
                "",
                Stream.generate(() -> Column.figures("投资额（万元）", 1)).limit(14).toList(),
                List.of(Stream.generate(() -> "123,456.78").limit(14).toList()),
                false);
    }

    private static Form form() {
        return new Form(List.of(new Box("项目名称", List.of("某产业园"), 0), new Box("意见", List.of(), 4)));
    }

    @Test
    void aPageHoldsTwentyTwoLines() {
        // The first page of a part that is a draft begins with that word, 740 twips high: it takes two lines.
        assertThat(pages.subList(0, 4).stream().map(page -> textLines(page).size()))
                .containsExactly(LINES - 2, LINES, LINES, 69 - 3 * LINES + 2);
    }

    @Test
    void aLineHoldsTwentyEightCharacters() {
        assertThat(pages.subList(1, 3))
                .allSatisfy(page -> assertThat(textLines(page))
                        .allSatisfy(line -> assertThat(text(line)).isEqualTo("国".repeat(CHARACTERS))));
    }

    @Test
    void theTextKeepsTheMargins() {
        List<Word> words =
                textLines(pages.get(1)).stream().flatMap(List::stream).toList();

        assertThat(words.stream().mapToDouble(Word::left).min().orElseThrow())
                .isCloseTo(28 * POINTS_OF_A_MILLIMETRE, within());
        assertThat(words.stream().mapToDouble(Word::right).max().orElseThrow())
                .isBetween((210 - 26 - 1) * POINTS_OF_A_MILLIMETRE, (210 - 26) * POINTS_OF_A_MILLIMETRE + ABOUT);
        assertThat(words).allSatisfy(word -> {
            assertThat((word.above() + word.below()) / 2).isGreaterThan(37 * POINTS_OF_A_MILLIMETRE);
            assertThat((word.above() + word.below()) / 2).isLessThan((297 - 35) * POINTS_OF_A_MILLIMETRE);
        });
    }

    @Test
    void everyPageBearsItsNumberAndEveryPageOfADraftThatWord() {
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i).text()).contains("—" + (i + 1) + "—").startsWith("草稿");
        }
    }

    @Test
    void theHeaderOfATableIsOnEachOfItsPagesAndEveryRowOnOne() {
        List<Page> ranking =
                pages.stream().filter(page -> page.text().contains("名次")).toList();

        assertThat(ranking.size()).isGreaterThan(1);
        assertThat(ranking).allSatisfy(page -> assertThat(page.text()).contains("名次单位得分"));
        String all = String.join("", ranking.stream().map(Page::text).toList());
        assertThat(all).contains("各县人民政府：一、排名").contains("60第60县98.20");
    }

    @Test
    void partsFollowOneAnotherOnPagesOfTheirOwn() {
        assertThat(pages.stream().map(Page::text).filter(text -> text.contains("宽表")))
                .singleElement()
                .asString()
                .doesNotContain("会审单", "第60县");
        assertThat(pages.get(pages.size() - 2).text())
                .containsSubsequence("草稿", "会审单", "项目名称", "某产业园", "意见", "市招商局", "2022年9月30日");
        assertThat(pages.get(pages.size() - 1).text()).containsSubsequence("本稿为草稿，原因：", "1.本地参数未设定", "政策：某市2022");
    }

    private static List<List<Word>> textLines(Page page) {
        return page.lines().stream().filter(line -> text(line).contains("国")).toList();
    }

    private static String text(List<Word> line) {
        return String.join("", line.stream().map(Word::text).toList());
    }

    private static Offset<Double> within() {
        return Offset.offset(ABOUT);
    }
}
