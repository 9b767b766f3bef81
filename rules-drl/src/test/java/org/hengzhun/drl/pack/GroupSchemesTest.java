package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemes of a pack that score each group by a scheme of its own. */
class GroupSchemesTest {

    private static final String ROWS = """
            name,parent,zh,indicator,method,weight,arguments,clause,provenance
            total,,总分,,sum,,,T-1,local
            item,total,签约,signedProjects,per-item,,points=$points,T-1,local
            """;

    private static TestPack pack(String byGroup, String... settings) {
        return TestPack.bare()
                .manifest("schemes:", "  districts:", "    zh: 区", "  counties:", "    zh: 县")
                .manifest("  yearly:", "    zh: 年度", "    byGroup: " + byGroup)
                .manifest(settings)
                .parameters("points,1,分,,2023-01-01,T-1,local,", "points,2,分,2023-01-01,,T-1,local,")
                .with("schemes/districts.csv", ROWS)
                .with("schemes/counties.csv", ROWS);
    }

    private static List<String> told(TestPack pack) {
        return pack.check().problems().stream()
                .filter(Problem::isError)
                .map(problem -> "%s:%d %s"
                        .formatted(
                                problem.file(),
                                problem.line(),
                                problem.message().zh()))
                .toList();
    }

    @Test
    void eachGroupHasTheSchemeOfTheDay() {
        PolicyPack sound = pack("区=districts;县（市）=counties").sound();
        Scheme yearly = sound.scheme("yearly", LocalDate.of(2022, 9, 30)).orElseThrow();
        assertThat(yearly.byGroup()).containsOnlyKeys("区", "县（市）");
        assertThat(yearly.of("县（市）"))
                .isEqualTo(sound.scheme("counties", LocalDate.of(2022, 9, 30)).orElseThrow());
        assertThat(sound.scheme("yearly", LocalDate.of(2023, 9, 30))
                        .orElseThrow()
                        .of("区"))
                .isEqualTo(sound.scheme("districts", LocalDate.of(2023, 9, 30)).orElseThrow())
                .isNotEqualTo(yearly.of("区"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            区=district;县=counties | 分组（区）的方案“district”没有，是不是 districts？
            区=yearly;县=counties   | 分组（区）的方案“yearly”本身由各组的方案组成，不能再用
            区;县=counties          | 分组（区）的方案“”没有
            ;                       | byGroup 应写作 区=districts;县（市）=counties
            """)
    void aSchemeThatIsNoneIsToldAtTheManifest(String byGroup, String words) {
        assertThat(told(pack(byGroup))).containsExactly("test/policy.yaml:11 " + words);
    }

    @Test
    void aSettingThatHoldsForNoGroupIsToldOnce() {
        assertThat(told(pack("区=districts;县=counties", "    lineScale: \"2\"")))
                .singleElement()
                .asString()
                .startsWith("test/policy.yaml:11 没有参数（lineScale）");
    }

    @Test
    void itHasNoTableOfItsOwn() {
        assertThat(told(pack("区=districts;县=counties").with("schemes/yearly.csv", ROWS)))
                .containsExactly("test/schemes/yearly.csv:0 这个方案由各组的方案组成（byGroup），没有自己的表；请删除这个文件，或去掉 byGroup");
    }
}
