package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceholderTest {

    @Test
    void noMarkBeginsWithASignThatIsNotLookedFor() {
        String beginnings = IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .filter(PlaceholderTest::mayBegin)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(Placeholder.BEGINNINGS.chars())
                .containsAll(beginnings.chars().boxed().toList());
        assertThat(beginnings).hasSameSizeAs(Placeholder.BEGINNINGS);
    }

    /** A mark by itself, or one of which more must follow. */
    private static boolean mayBegin(int sign) {
        Matcher mark = Placeholder.SIGNS.matcher(String.valueOf((char) sign));
        return mark.matches() || mark.hitEnd();
    }
}
