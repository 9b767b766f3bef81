package org.hengzhun.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionNamesTest {

    @ParameterizedTest
    @CsvSource({
        "411081, 禹州市",
        "411081.0, 禹州市",
        "４１１０８１, 禹州市",
        "411081000000, 禹州市",
        "禹州, 禹州市",
        "许昌市禹州市, 禹州市",
        "许昌禹州, 禹州市",
        "许昌禹州市, 禹州市",
        "河南省许昌市禹州市, 禹州市",
        "河南许昌禹州, 禹州市",
        "河南省禹州市, 禹州市",
        "禹州（市）, 禹州市",
        "襄 城 县, 襄城县",
        "襄\u3000城\u00a0县, 襄城县",
        "\u200b襄城县\ufeff, 襄城县",
        "襄城, 襄城县",
        "温县, 温县",
        "焦作市温县, 温县",
        "管城区, 管城回族区",
        "管城, 管城回族区",
        "郑州市管城回族区, 管城回族区",
        "新乡市新乡县, 新乡县",
        "许昌经开区, 许昌经济技术开发区",
        "许昌市经济技术开发区, 许昌经济技术开发区",
        "焦作示范区, 焦作城乡一体化示范区",
        "平原示范区, 新乡市平原城乡一体化示范区",
        "郑州高新区, 郑州高新技术产业开发区",
        "航空港区, 郑州航空港经济综合实验区",
        "许昌市, 许昌市",
        "411000, 许昌市"
    })
    void aCountyHasOneNameHoweverItIsWritten(String written, String name) {
        assertThat(DivisionNames.canonical(written)).isEqualTo(name);
        assertThat(County.of(written).name()).isEqualTo(name);
        assertThat(CountyPeriod.builder(written, "", "2022").build().unit()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"新乡", "许昌", "经开区", "高新区", "示范区", "新华区", "城关", "东城区", "温", "示例一市", "许昌市禹州市某镇", "河南", "一组"})
    void whatNamesNoneOfThemAloneIsKeptAsItIsWritten(String written) {
        assertThat(DivisionNames.canonical(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"东 城 区, 东城区", "Yuzhou City, Yuzhou City", "A 区, A区", "县（市）, 县（市）"})
    void spacesInsideANameSayNothingUnlessTheyPartWords(String written, String name) {
        assertThat(DivisionNames.canonical(written)).isEqualTo(name);
    }

    @Property
    void theNameOfANameIsItself(@ForAll("written") String written) {
        String name = DivisionNames.canonical(written);
        assertThat(DivisionNames.canonical(name)).isEqualTo(name);
    }

    @Property
    void everyCodeAndEveryNameOfTheStandardIsThatDivision(@ForAll("codes") String code) {
        String name = DivisionCodes.nameOf(code).orElseThrow();
        assertThat(DivisionNames.canonical(code)).isEqualTo(name);
        assertThat(DivisionNames.canonical(name)).isEqualTo(name);
        assertThat(DivisionNames.canonical("河南省" + name)).isEqualTo(name);
    }

    @Provide
    Arbitrary<String> written() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.of(DivisionCodes.all().values()).map(name -> " " + name + "（区）"));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(DivisionCodes.all().keySet());
    }
}
