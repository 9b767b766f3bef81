package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.core.reading.Cells.note;
import static org.hengzhun.core.reading.Cells.read;
import static org.hengzhun.core.reading.Cells.refused;
import static org.hengzhun.core.reading.Cells.value;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hengzhun.core.fact.IndustryCode;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Industries;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryCellTest {

    @ParameterizedTest
    @CsvSource({
        "3011,3011",
        "C3011,3011",
        "c3011,3011",
        "C 3011,3011",
        "30,30",
        "c30,30",
        "０６１０,0610",
        "11,11",
        "301,301",
        "水泥制造,3011",
        "3011 水泥制造,3011",
        "3011水泥制造,3011",
        "3011-水泥制造,3011",
        "C3011（水泥制造）,3011",
        "（3011）水泥制造,3011",
        "水泥制造（3011）,3011",
        "水泥制造 3011,3011",
        "汽车制造业,36",
        "36 汽车制造业,36",
        "C36汽车制造业,36",
        "非金属矿物制品业,30",
        "石油和天然气开采业,07",
        "'电力、热力生产和供应业',44",
        "'电力,热力生产和供应业',44",
        "羽毛（绒）加工,1941",
        "教育,83",
        "造林和更新,0220",
        "燃气生产和供应业,45"
    })
    void industriesAreReadByCodeByNameAndByBoth(String cell, String digits) {
        assertThat(value("行业代码", cell)).isEqualTo(digits);
        assertThat(note("行业代码", cell)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "3011.0,文本",
        "6,06",
        "30110,2 至 4 位",
        "X30,2 至 4 位",
        "A3011,3011 属于 C 制造业；请核对，写成 C3011",
        "C,至少写到大类",
        "制造业,至少写到大类",
        "C制造业,至少写到大类",
        "水泥,3011 水泥制造",
        "水泥熟料线,2 至 4 位",
        "3011 炼铁,代码和名称不是一回事",
        "30 水泥制造,代码和名称不是一回事"
    })
    void whatNamesNoIndustryIsRefusedWithWhatToWrite(String cell, String advice) {
        assertThat(refused("行业代码", cell).zh()).contains(advice);
        assertThat(refused("行业代码", cell).en())
                .isNotEqualTo(refused("行业代码", cell).zh());
    }

    @Test
    void oneDigitHasLostTheZeroBeforeIt() {
        assertThat(refused("行业代码", "6").zh()).contains("只有 1 位", "写 06");
        assertThat(refused("行业代码", "6").en()).contains("write 06");
    }

    /** 3111 was cement in 2002; a question about the industry must stay open rather than be answered by it. */
    @ParameterizedTest
    @CsvSource({
        "3111,3110 炼铁",
        "C3111,3110 炼铁",
        "2000,20 木材加工",
        "610,若是 0610",
        "3111 水泥制造,3110",
        "9999,没有行业代码 9999",
        "99,没有行业代码 99"
    })
    void aCodeThatTheStandardLacksLeavesTheIndustryUnknownAndNamesNearOnes(String cell, String near) {
        assertThat(value("行业代码", cell)).isNull();
        assertThat(read("行业代码", cell).told())
                .extracting(Bilingual::zh)
                .asString()
                .contains("GB/T 4754—2017 没有行业代码", "按未填处理", near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "511", "3011", "61"})
    void aCodeThatExistsAsItStandsIsNotDoubted(String cell) {
        assertThat(note("行业代码", cell)).isNull();
    }

    @Test
    void aNameBesideACodeThatTheStandardDoesNotHaveIsTold() {
        assertThat(value("行业代码", "3011 水泥熟料")).isEqualTo("3011");
        assertThat(note("行业代码", "3011 水泥熟料"))
                .extracting(Bilingual::zh)
                .asString()
                .contains("按代码读作 3011 水泥制造", "“水泥熟料”");
    }

    @Test
    void aTypedCodeThatTheStandardLacksIsReadAsItsTextIs() {
        FieldReader reader = FieldReader.of(Project.DICTIONARY);
        assertThat(IndustryCode.of("3111").isKnown()).isFalse();
        assertThat(reader.any(Project.INDUSTRY_CODE, IndustryCode.of("3111"), null))
                .isInstanceOf(Reading.Unknown.class);
        assertThat(reader.any(Project.INDUSTRY_CODE, IndustryCode.of("3011"), null))
                .isEqualTo(new Reading.Known(IndustryCode.of("3011")));
    }

    @Property
    void everyCodeOfDigitsIsReadOrUnknownAndANameGivesBackWhatItNames(@ForAll @IntRange(max = 9_999) int number) {
        for (String digits : IntStream.of(2, 3, 4)
                .mapToObj(length -> "%04d".formatted(number).substring(4 - length))
                .toList()) {
            boolean known = Industries.nameOf(digits).isPresent();
            assertThat(value("行业代码", digits)).isEqualTo(known ? digits : null);
            Industries.nameOf(digits).ifPresent(name -> {
                assertThat(value("行业代码", digits + name)).isEqualTo(digits);
                assertThat(Industries.nameOf(value("行业代码", name) + "")).contains(name);
            });
        }
    }
}
