package org.hengzhun.files.press;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.write.TextLayout;
import org.hengzhun.files.write.TextPage;

class HtmlPaperTest {

    /** A paper with every block, and the text in all of them. */
    static Paper everywhere(String text, Language language) {
        return new Paper(
                language,
                text,
                List.of(new Paper.Part(
                        text,
                        text,
                        List.of(
                                new Block.Addressee(text),
                                new Block.Heading(1, text),
                                new Block.Heading(2, text),
                                new Block.Paragraph(text),
                                new Block.Remark(text),
                                new Block.Grid(
                                        text,
                                        List.of(
                                                Block.Column.words(text, 3),
                                                Block.Column.figures(text, 2),
                                                Block.Column.signs(text, 1)),
                                        List.of(List.of(text, "1.50", text)),
                                        /* searchable= */ true),
                                new Block.Form(List.of(new Block.Box(text, List.of(text, text), 2))),
                                new Block.Bars(text, List.of(new Block.Bar(text, new BigDecimal("3"), text))),
                                new Block.Bars(
                                        text,
                                        List.of(text, text),
                                        List.of(new Block.Bar(text, List.of(BigDecimal.ONE, BigDecimal.TEN), text))),
                                new Block.Folded(text, List.of(new Block.Paragraph(text))),
                                new Block.Signature(text, text)))),
                List.of(text),
                List.of(text));
    }

    private static String page(Paper paper) {
        StringWriter page = new StringWriter();
        try {
            HtmlPaper.write(paper, page);
        } catch (IOException neverOfAText) {
            throw new AssertionError(neverOfAText);
        }
        return page.toString();
    }

    @Example
    void theTextsOfAPaperAreNoMarkup() {
        String page = page(everywhere("<script>alert('1')</script>\"&", Language.ZH));

        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;")
                .doesNotContain("<script>alert");
        assertThat(Pattern.compile("<script>").matcher(page).results()).hasSize(1);
    }

    @Property(tries = 200)
    void whateverAPaperSaysItHasTheSameTags(@ForAll @NotEmpty String text) {
        assertThat(tags(page(everywhere(text, Language.ZH)))).isEqualTo(tags(page(everywhere("甲", Language.ZH))));
    }

    private static List<String> tags(String page) {
        return Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*")
                .matcher(page.replaceAll("(?s)<(style|script)>.*?</\\1>", ""))
                .results()
                .map(tag -> tag.group())
                .filter(tag -> !tag.equals("<br"))
                .toList();
    }

    @Example
    void nothingButItsOwnStyleAndScriptMayRunAndNothingIsLoaded() {
        String page = page(everywhere("甲", Language.ZH));

        assertThat(page)
                .contains("default-src 'none'")
                .doesNotContain("http://", "https://", "src=", "@import", "url(");
        for (String kind : List.of("style", "script")) {
            Matcher inline =
                    Pattern.compile("(?s)<" + kind + ">(.*?)</" + kind + ">").matcher(page);
            assertThat(inline.find()).isTrue();
            byte[] hash = Hashing.sha256()
                    .hashString(inline.group(1), StandardCharsets.UTF_8)
                    .asBytes();
            assertThat(page)
                    .contains(kind + "-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        }
    }

    @Example
    void hiddenCharactersAreShown() {
        assertThat(page(everywhere("a\u202Eb\u0007", Language.EN)))
                .contains("a\\u202Eb\\u0007")
                .doesNotContain("\u202E", "\u0007");
    }

    @Example
    void aDraftSaysSoAndWhy() {
        assertThat(page(everywhere("甲", Language.ZH))).contains("草稿", "本稿为草稿，原因");
        assertThat(page(new Paper(Language.EN, "a", List.of(), List.of(), List.of())))
                .contains("There is nothing to write.", "lang=\"en\"")
                .doesNotContain("This is a draft");
    }

    @Example
    void aTextHasEveryBlockToo() throws IOException {
        StringWriter text = new StringWriter();
        TextPaper.write(everywhere("甲", Language.ZH), new TextPage(text, TextLayout.WIDE));

        assertThat(text.toString())
                .contains("【草稿】甲", "甲：", "【甲】", "甲  甲  ####################", "本稿为草稿，原因：")
                .doesNotContain("null");
    }
}
