package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.Provenance;
import org.junit.jupiter.api.Test;

class BasisTest {

    private static Basis basis(Provenance own, Provenance figure) {
        return new Basis(
                null, own, ImmutableList.of(new ParameterReading("limit", BigDecimal.TEN, Unit.COUNT, "T-1", figure)));
    }

    @Test
    void whatRestsOnALocalFigureRestsOnLocal() {
        assertThat(basis(Provenance.PARAPHRASE, Provenance.VERBATIM).restsOnLocal())
                .isFalse();
        assertThat(basis(Provenance.PARAPHRASE, Provenance.LOCAL).restsOnLocal())
                .isTrue();
        assertThat(basis(Provenance.LOCAL, Provenance.VERBATIM).restsOnLocal()).isTrue();
        assertThat(Basis.LOCAL.restsOnLocal()).isTrue();
    }
}
