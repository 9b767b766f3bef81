package org.hengzhun.core.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hengzhun.core.fact.Project;
import org.junit.jupiter.api.Test;

class CountriesTest {

    @Test
    void everyCodeIsCalledByANameThatIsReadBackAsTheCode() {
        for (String code : Locale.getISOCountries()) {
            assertThat(Countries.nameOf(code)).as(code).containsPattern("\\p{IsHan}");
            assertThat(Countries.codeOf(Countries.nameOf(code))).as(code).contains(code);
        }
    }

    @Test
    void theRegionsOfChinaHaveTheirShortNames() {
        assertThat(Countries.nameOf("HK") + Countries.nameOf("MO") + Countries.nameOf("TW"))
                .isEqualTo("香港澳门台湾");
        assertThat(Project.INVESTOR_ORIGINS.called("HK").zh()).isEqualTo("香港");
        assertThat(Project.INVESTOR_ORIGINS.called("HK").en()).isEqualTo("HK");
    }

    @Test
    void whatIsNoCountryHasNoCodeAndKeepsItsName() {
        assertThat(Countries.codeOf("港澳台")).isEmpty();
        assertThat(Countries.nameOf("XX")).isEqualTo("XX");
    }
}
