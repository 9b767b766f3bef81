package org.hengzhun.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.words.Language;

class ReadAloudTest {

    private final ReadAloud chinese = new ReadAloud(Language.ZH);
    private final ReadAloud english = new ReadAloud(Language.EN);

    private String said(String amount, Unit unit) {
        return chinese.figure(new BigDecimal(amount), unit, "");
    }

    @Example
    void largeAmountsAreSaidInTheUnitsOfDocuments() {
        assertThat(said("1000000000", Unit.YUAN)).isEqualTo("10亿元");
        assertThat(said("120000000.00", Unit.YUAN)).isEqualTo("1.2亿元");
        assertThat(said("35000000", Unit.YUAN)).isEqualTo("3500万元");
        assertThat(said("27620000", Unit.USD)).isEqualTo("2762万美元");
        assertThat(said("50000", Unit.TCE)).isEqualTo("5万吨标准煤");
        assertThat(said("40", Unit.POINT)).isEqualTo("40分");
        assertThat(said("0.9", Unit.RATIO)).isEqualTo("0.9");
    }

    @Example
    void anAmountThatWouldNeedManyDecimalsStaysInItsOwnUnit() {
        assertThat(said("49999.99", Unit.TCE)).isEqualTo("49999.99吨标准煤");
        assertThat(said("123456789", Unit.YUAN)).isEqualTo("12345.6789万元");
        assertThat(said("999", Unit.YUAN)).isEqualTo("999元");
        assertThat(said("0", Unit.YUAN)).isEqualTo("0元");
    }

    @Property
    void nothingIsRounded(@ForAll @BigRange(min = "0", max = "999999999999") @Scale(4) BigDecimal amount) {
        String said = chinese.figure(amount, Unit.YUAN, "");
        Unit unit = said.endsWith("亿元") ? Unit.YI_YUAN : said.endsWith("万元") ? Unit.WAN_YUAN : Unit.YUAN;

        assertThat(unit.toBase(new BigDecimal(said.replaceAll("[^0-9.]", "")))).isEqualByComparingTo(amount);
    }

    @Example
    void daysAndPeriodsAreSaidInWords() {
        assertThat(chinese.day(LocalDate.of(2022, 9, 30))).isEqualTo("2022年9月30日");
        assertThat(chinese.period("2020Q4")).isEqualTo("2020年第四季度");
        assertThat(chinese.period("2020H1")).isEqualTo("2020年上半年");
        assertThat(chinese.period("2020-04")).isEqualTo("2020年4月");
        assertThat(chinese.period("2020")).isEqualTo("2020年");
        assertThat(chinese.period("2020-03/04")).isEqualTo("2020-03/04");
        assertThat(chinese.period("上届")).isEqualTo("上届");
        assertThat(english.period("2020Q4")).isEqualTo("2020Q4");
        assertThat(english.day(LocalDate.of(2022, 9, 30))).isEqualTo("2022-09-30");
    }

    @Example
    void headingsAreNumberedAsDocumentsNumberThem() {
        assertThat(chinese.number(1, 1)).isEqualTo("一、");
        assertThat(chinese.number(1, 10)).isEqualTo("十、");
        assertThat(chinese.number(2, 12)).isEqualTo("（十二）");
        assertThat(chinese.number(1, 20)).isEqualTo("二十、");
        assertThat(chinese.number(1, 35)).isEqualTo("三十五、");
        assertThat(english.number(1, 2)).isEqualTo("2. ");
    }

    @Example
    void aBasisIsDocumentAndSection() {
        Citation citation = new Citation("XC2-1.4f", "许商务〔2022〕70号", "一(四)");

        assertThat(chinese.basis(citation)).isEqualTo("许商务〔2022〕70号一（四）");
        assertThat(english.basis(citation)).isEqualTo("许商务〔2022〕70号, section 一(四)");
    }
}
