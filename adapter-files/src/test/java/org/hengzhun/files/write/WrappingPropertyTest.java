package org.hengzhun.files.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long lines of our sentences, whatever strangers write into them. */
class WrappingPropertyTest {

    private static final String CLOSING = "，。；：、）】”」";
    private static final String OPENING = "（【“〔「";

    /** Words, figures, ids, brackets and separators, as our sentences and the values in them mix them. */
    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> piece = Arbitraries.of(
                "依据：",
                "许商务〔2022〕70号",
                "条款 XC2-1.4b",
                "年综合能耗(等价值) ",
                "50000 吨标准煤",
                "两高项目须会审",
                "（",
                "）",
                "【叫停】",
                "“",
                "”",
                "，",
                "；",
                "、",
                "。",
                " ",
                "  ",
                "clause ",
                "points ",
                "→ ",
                "3",
                "𠮷",
                "é",
                "👍");
        return Combinators.combine(
                        Arbitraries.of("", "  ", "    "),
                        piece.list().ofMinSize(1).ofMaxSize(40))
                .as((indent, pieces) -> indent + String.join("", pieces).strip())
                .filter(text -> !text.isBlank());
    }

    private static List<String> lines(String text, int width) {
        return TextLayout.of(width).lines(text);
    }

    private static String visible(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Property
    void noLineIsWiderThanThePlaceWhereEveryPieceFits(
            @ForAll("sentences") String text, @ForAll @IntRange(min = 20, max = 100) int width) {
        Assume.that(new Joints(text).widest() <= width);

        assertThat(lines(text, width))
                .allSatisfy(line -> assertThat(DisplayWidth.NARROW.of(line)).isLessThanOrEqualTo(width));
    }

    @Property
    void wrappingLosesAndAddsNothingVisible(
            @ForAll("sentences") String text, @ForAll @IntRange(min = 20, max = 100) int width) {
        assertThat(visible(String.join("\n", lines(text, width)))).isEqualTo(visible(text));
    }

    @Property
    void anyTextOfStrangersKeepsWhatIsVisible(@ForAll String text) {
        assertThat(visible(String.join("\n", lines(text, 20)))).isEqualTo(visible(text));
    }

    @Property
    void noLineBeginsWithClosingPunctuationOrEndsWithAnOpeningBracket(
            @ForAll("sentences") String text, @ForAll @IntRange(min = 20, max = 60) int width) {
        List<String> lines = lines(text, width);

        assertThat(lines.subList(1, lines.size()))
                .allSatisfy(
                        line -> assertThat(CLOSING).doesNotContain(line.strip().substring(0, 1)));
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(OPENING).doesNotContain(line.substring(line.length() - 1)));
    }

    @Property
    void aWideLineHoldsTheWordsOfItsNarrowLines(@ForAll("sentences") String text) {
        assertThat(TextLayout.WIDE.lines(text)).containsExactly(text);
        assertThat(visible(String.join("", lines(text, 30)))).isEqualTo(visible(text));
    }

    @Property
    void everyLineEndsTheToneItIsIn(@ForAll("sentences") String text, @ForAll @IntRange(min = 20, max = 60) int width) {
        TextLayout layout = TextLayout.of(width).inColour();

        List<String> coloured = layout.lines(layout.toned(Tone.BARRED, text));
        assertThat(coloured)
                .allSatisfy(line -> assertThat(line).contains("\u001B[31m").endsWith("\u001B[0m"));
        assertThat(coloured.stream()
                        .map(line -> line.replace("\u001B[31m", "").replace("\u001B[0m", ""))
                        .map(String::strip)
                        .toList())
                .isEqualTo(lines(text, width).stream().map(String::strip).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "50000 吨标准煤",
                "62000 吨标准煤",
                "1.5 亿元",
                "3 个",
                "第3名",
                "2022年9月30日",
                "许商务〔2022〕70号",
                "XC2-1.4b-1",
                "83.3%",
                "secondClass.lower"
            })
    void isNeverBroken(String whole) {
        for (int before = 1; before < 40; before++) {
            assertThat(lines("项".repeat(before) + "，" + whole + "，以上项目须会审", 30))
                    .as("behind %d characters", before)
                    .anySatisfy(line -> assertThat(line).contains(whole));
        }
    }

    @Test
    void linesGoOnUnderTheTextBehindALabel() {
        assertThat(lines("  依据：许商务〔2022〕70号 一(四)，条款 XC2-1.4f，规则 XC2-1.4f-1", 50))
                .containsExactly("  依据：许商务〔2022〕70号 一(四)，条款 XC2-1.4f，", "        规则 XC2-1.4f-1");
        assertThat(lines("  【会审】拟签约的两高项目须经四部门会审，会审通过前不得落地", 44))
                .containsExactly("  【会审】拟签约的两高项目须经四部门会审，", "          会审通过前不得落地");
        assertThat(lines("XC-6.19  引荐方是中介机构或企业，属引资激励的对象", 40))
                .containsExactly("XC-6.19  引荐方是中介机构或企业，", "         属引资激励的对象");
    }

    @Test
    void linesWithoutALabelGoOnTwoColumnsFurther() {
        assertThat(lines("共 11 个项目：待补充信息 8，可准入 1，无处理意见 2", 40)).containsExactly("共 11 个项目：待补充信息 8，可准入 1，", "  无处理意见 2");
    }

    @Test
    void breaksBehindASeparatorBeforeItBreaksBetweenTwoCharacters() {
        assertThat(lines("拟建两高项目不符合规划环评，不予准入的情形须重新论证", 40)).containsExactly("拟建两高项目不符合规划环评，", "  不予准入的情形须重新论证");
    }
}
