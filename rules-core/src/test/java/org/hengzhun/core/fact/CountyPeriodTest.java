package org.hengzhun.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures of one unit in one period, as a value. */
class CountyPeriodTest {

    private static final CountyPeriod UNIT = CountyPeriod.builder(" 甲县 ", "一组", "2022Q3")
            .set("signedProjects", 5)
            .build();

    private static @Nullable Object told(CountyPeriod unit, String column) {
        Field<?> field = CountyPeriod.dictionary().field(column).orElseThrow();
        return unit.get(field);
    }

    @Test
    void itsColumnsAreReadByTheirFields() {
        assertThat(told(UNIT, "unit")).isEqualTo("甲县");
        assertThat(told(UNIT, "group")).isEqualTo("一组");
        assertThat(told(UNIT, "period")).isEqualTo("2022Q3");
        assertThat(told(UNIT, "signedProjects")).isEqualTo(new BigDecimal("5"));
        assertThat(told(UNIT, "startedProjects")).isNull();
        assertThat(told(UNIT.inGroup(""), "group")).as("no group is unknown").isNull();
    }

    @Test
    void itIsAnotherWhereAnythingOfItIs() {
        assertThat(UNIT)
                .isEqualTo(UNIT.with("startedProjects", BigDecimal.ONE).without("startedProjects"))
                .isNotEqualTo(UNIT.inGroup("二组"))
                .isNotEqualTo(UNIT.with("signedProjects", BigDecimal.ONE))
                .isNotEqualTo(CountyPeriod.builder("甲县", "一组", "2022Q2")
                        .set("signedProjects", 5)
                        .build())
                .isNotEqualTo(CountyPeriod.builder("乙县", "一组", "2022Q3")
                        .set("signedProjects", 5)
                        .build());
    }

    @Test
    void figuresWrittenOtherwiseAreTheSame() {
        assertThat(UNIT.with("arrivedFunds", new BigDecimal("1.50")))
                .isEqualTo(UNIT.with("arrivedFunds", new BigDecimal("1.5")));
    }

    @Test
    void aUnitWithoutANameIsRefused() {
        assertThatThrownBy(() -> CountyPeriod.builder("　", "", "2022"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("blank");
    }
}
