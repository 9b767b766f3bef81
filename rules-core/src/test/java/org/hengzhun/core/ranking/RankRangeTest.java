package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankRangeTest {

    /** Of n ranks 1 to n, the value at place ⌈n·percent/100⌉. */
    @ParameterizedTest
    @CsvSource({"1,1,1,1", "19,1,10,19", "20,1,10,19", "21,2,11,20", "100,5,50,95", "101,6,51,96", "1000,50,500,950"})
    void quantilesAreTakenByNearestRank(int count, int low, int median, int high) {
        List<BigDecimal> drawn = new ArrayList<>(
                IntStream.rangeClosed(1, count).mapToObj(BigDecimal::valueOf).toList());
        Collections.reverse(drawn);
        RankRange range = RankRange.of("甲", BigDecimal.ONE, drawn, ImmutableMap.of());
        assertThat(List.of(range.best(), range.low(), range.median(), range.high(), range.worst()))
                .containsExactly(
                        BigDecimal.ONE,
                        BigDecimal.valueOf(low),
                        BigDecimal.valueOf(median),
                        BigDecimal.valueOf(high),
                        BigDecimal.valueOf(count));
    }
}
