package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedTest {

    private final List<Integer> worked = new ArrayList<>();
    private final Shared<Integer, String> shared = new Shared<>(key -> {
        worked.add(key);
        return "of " + key;
    });

    @Test
    void whatWasWorkedOutIsNotWorkedOutAgain() {
        assertThat(shared.of(1)).isSameAs(shared.of(1)).isEqualTo("of 1");
        assertThat(worked).containsExactly(1);
    }

    @Test
    void endlessKeysFillNoMemoryAndGetTheSameAnswers() {
        for (int key = 0; key < 10_000; key++) {
            assertThat(shared.of(key)).isEqualTo("of " + key);
        }
        worked.clear();

        assertThat(shared.of(0)).isEqualTo("of 0");
        assertThat(shared.of(9_999)).isEqualTo("of 9999");
        assertThat(worked).containsExactly(9_999);
    }
}
