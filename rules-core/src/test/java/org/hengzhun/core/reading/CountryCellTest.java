package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.core.reading.Cells.refused;
import static org.hengzhun.core.reading.Cells.value;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Countries by code and by name. */
class CountryCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr;HK                    | FR;HK
            香港                     | HK
            中国香港                 | HK
            香港特别行政区           | HK
            澳门；台湾               | MO;TW
            Macau, Taiwan            | MO;TW
            德国、法国               | DE;FR
            美国                     | US
            United States            | US
            usa                      | US
            USA                      | US
            GBR;deu                  | GB;DE
            美利坚                   | US
            法国、德国               | FR;DE
            法国和德国               | FR;DE
            法国及德国               | FR;DE
            香港/新加坡              | HK;SG
            USA/GBR                  | US;GB
            波斯尼亚和黑塞哥维那     | BA
            中国                     | CN
            中国大陆                 | CN
            韩国                     | KR
            阿联酋                   | AE
            刚果（金）               | CD
            英属维尔京群岛|VG
            """)
    void originsAreReadByCodeAndByName(String cell, String codes) {
        assertThat(value("来源地", cell)).isEqualTo(ImmutableSet.copyOf(codes.split(";")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "江苏苏州", "欧洲", "法国及江苏"})
    void whatIsNoCountryIsRefusedWithWhereAProvinceGoes(String cell) {
        assertThat(refused("来源地", cell).zh()).contains("“" + cell + "”", "投资方所在区域");
        assertThat(refused("来源地", cell).en()).contains("not a country", "investor region");
    }

    @Test
    void everyCountryIsReadByBothItsNames() {
        for (String code : Locale.getISOCountries()) {
            for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
                assertThat(value("来源地", name)).as(name).isEqualTo(ImmutableSet.of(code));
            }
        }
    }

    @Test
    void severalRegionsInOneWordMustBeTold() {
        assertThat(refused("来源地", "港澳台").zh()).contains("“港澳台”", "香港、澳门 还是 台湾");
    }
}
