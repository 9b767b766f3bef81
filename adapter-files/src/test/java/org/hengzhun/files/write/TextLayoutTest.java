package org.hengzhun.files.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hengzhun.core.words.Language;
import org.junit.jupiter.api.Test;

/** What of a long list is shown, and how wide a place is at least. */
class TextLayoutTest {

    private static final List<Integer> SEVEN = IntStream.range(0, 7).boxed().toList();

    @Test
    void aLongListIsFoldedAndItsRestCounted() {
        assertThat(TextLayout.USUAL.first(SEVEN, TextLayout.FEW)).containsExactly(0, 1, 2, 3, 4);
        assertThat(TextLayout.USUAL.rest(7, TextLayout.FEW, Language.ZH))
                .containsExactly("另有 2 处，见 --format json 或 --wide");
        assertThat(TextLayout.USUAL.rest(7, TextLayout.FEW, Language.EN))
                .containsExactly("2 more; see --format json or --wide");
    }

    @Test
    void aListThatIsShownWholeHasNoRest() {
        assertThat(TextLayout.USUAL.first(SEVEN, 7)).isEqualTo(SEVEN);
        assertThat(TextLayout.USUAL.rest(7, 7, Language.ZH)).isEmpty();
    }

    @Test
    void nothingIsFoldedWhereTextIsWide() {
        assertThat(TextLayout.WIDE.first(SEVEN, TextLayout.FEW)).isEqualTo(SEVEN);
        assertThat(TextLayout.WIDE.rest(7, TextLayout.FEW, Language.ZH)).isEmpty();
        assertThat(TextLayout.WIDE.within(4)).isEqualTo(TextLayout.WIDE);
    }

    @Test
    void aPlaceTooNarrowForWordsIsTakenForATwentyColumnsWideOne() {
        assertThat(TextLayout.of(1).width()).isEqualTo(20);
        assertThat(TextLayout.of(21).within(2).width()).isEqualTo(20);
        assertThat(TextLayout.of(80).within(2).width()).isEqualTo(78);
    }

    @Test
    void tonesAreMarksOfNoWidthAndOnlyWhereTheyAreShown() {
        assertThat(TextLayout.USUAL.toned(Tone.CLEAR, "可准入")).isEqualTo("可准入");
        String toned = TextLayout.USUAL.inColour().toned(Tone.CLEAR, "可准入");
        assertThat(DisplayWidth.NARROW.of(toned)).isEqualTo(6);
        assertThat(TextLayout.USUAL.inColour().lines(toned)).containsExactly("\u001B[32m可准入\u001B[0m\u001B[0m");
    }
}
