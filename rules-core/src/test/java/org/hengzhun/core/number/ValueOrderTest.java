package org.hengzhun.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many of a group lie above and below a value, also where values are so near, so large or so low that keys are one. */
class ValueOrderTest {

    private static List<Ratio> ratios(String... figures) {
        return Stream.of(figures).map(BigDecimal::new).map(Ratio::of).toList();
    }

    static Stream<List<Ratio>> groups() {
        return Stream.of(
                ratios(),
                ratios("3"),
                ratios("3", "1", "2", "2", "5", "1"),
                ratios("0.3000000000000001", "0.3", "0.3000000000000002", "0.3", "0.2999999999999999"),
                ratios("9000000000003", "9000000000001", "9000000000002", "5", "9000000000001"),
                ratios("-1", "-3", "-2", "-2", "0", "4", "-2.5"),
                ratios("7", "7", "7"));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void countsAreThoseOfCountingOneByOne(List<Ratio> values) {
        ValueOrder order = ValueOrder.of(values);
        for (Ratio value : Stream.concat(values.stream(), ratios("-2.2", "2.5", "9000000000002.5").stream())
                .toList()) {
            assertThat(order.below(value)).as("below %s", value).isEqualTo((int)
                    values.stream().filter(one -> one.compareTo(value) < 0).count());
            assertThat(order.above(value)).as("above %s", value).isEqualTo((int)
                    values.stream().filter(one -> one.compareTo(value) > 0).count());
        }
    }
}
