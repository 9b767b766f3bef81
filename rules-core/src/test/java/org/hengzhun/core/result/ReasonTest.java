package org.hengzhun.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.Provenance;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void aReasonTellsWhenItRestsOnALocalFigure() {
        assertThat(reason(ImmutableList.of()).restsOnLocal()).isFalse();
        ParameterReading local = new ParameterReading("key", "300", null, "C-1", Provenance.LOCAL);
        assertThat(reason(ImmutableList.of(local)).restsOnLocal()).isTrue();
    }

    private static Reason reason(ImmutableList<ParameterReading> parameters) {
        return new Reason(
                "a",
                "a",
                new Citation("C-1", "文件", "一"),
                ImmutableList.of(),
                ImmutableMap.of(),
                parameters,
                ImmutableList.of());
    }
}
