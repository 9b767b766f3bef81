package org.hengzhun.files.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PrintedWidthsPropertyTest {

    @Property
    void noTwipIsLost(@ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 1000) Integer> weights) {
        assertThat(sum(new PrintedWidths(weights, 8845).byWeight())).isEqualTo(8845);
    }

    @Property
    void noColumnIsNarrowerThanItMustBe(
            @ForAll @Size(5) List<@IntRange(min = 1, max = 9) Integer> weights,
            @ForAll @Size(5) List<@IntRange(max = 3000) Integer> least) {
        PrintedWidths columns = new PrintedWidths(weights, 8845);
        Assume.that(columns.hold(least));

        List<Integer> widths = columns.atLeast(least);

        assertThat(sum(widths)).isEqualTo(8845);
        for (int at = 0; at < widths.size(); at++) {
            assertThat(widths.get(at)).isGreaterThanOrEqualTo(least.get(at));
        }
    }

    @Test
    void aNarrowColumnTakesFromTheOthersByTheirWeight() {
        assertThat(new PrintedWidths(List.of(1, 3, 6), 1000).atLeast(List.of(280, 0, 0)))
                .containsExactly(280, 240, 480);
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
