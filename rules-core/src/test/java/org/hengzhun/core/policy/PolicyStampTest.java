package org.hengzhun.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyStampTest {

    @Test
    void twelveDigitsOfTheHashTellPacksApartAtAGlance() {
        assertThat(new PolicyStamp("p", "t", "d", "sha256:0123456789abcdef").shortHash())
                .isEqualTo("0123456789ab");
        assertThat(new PolicyStamp("p", "t", "d", "sha256:0123").shortHash()).isEqualTo("0123");
    }
}
