package org.hengzhun.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.hengzhun.Policies;
import org.hengzhun.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningTest {

    private static final Policies POLICIES = Policies.shipped();
    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    @ParameterizedTest
    @CsvSource({
        "candidates.csv, xuchang-2022-sw70",
        "candidates.csv, energy-review",
        "xuchang-published-projects.csv, xuchang-2022-sw70"
    })
    void aDatasetIsJudgedAsTheCommandJudgesTheFile(String file, String id) throws IOException {
        Policy policy = POLICIES.policy(id);

        assertThat(Lines.of(Hengzhun.by(POLICIES).screen(TestSession.example(file), id, DAY), "项目编号"))
                .isEqualTo(Lines.ofCommand(TestSession.path(file), policy, DAY));
    }
}
