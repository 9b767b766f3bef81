package org.hengzhun;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.hengzhun.core.result.Amount;
import org.hengzhun.core.screening.Screening;
import org.junit.jupiter.api.Test;

/** What a project is entitled to, for a program that embeds the library. */
class AmountsOfAProgramTest {

    private static final Policy POLICY =
            Policies.shipped().with(Path.of("../examples/policies/incentives")).policy("incentives");

    @Test
    void aScreeningCarriesThemWithTheirReasons() {
        Screening screening = POLICY.screen(
                        POLICY.project(Map.of("id", "A-1", "stage", "签约", "设备投资", "8000万元")), LocalDate.of(2026, 3, 1))
                .result();
        Amount award = screening.amounts().get(0);

        assertThat(award.name()).isEqualTo("equipmentAward");
        assertThat(award.value()).isEqualByComparingTo("4000000");
        assertThat(award.reason().citation().clause()).isEqualTo("IN-1");
        assertThat(award.reason().restsOnLocal()).isTrue();
        assertThat(screening.openAmounts())
                .anySatisfy(open -> assertThat(open.missing()).containsExactly("paidInUsd"));
    }
}
