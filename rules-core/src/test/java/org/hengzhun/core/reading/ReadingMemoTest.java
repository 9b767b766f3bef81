package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hengzhun.core.fact.Currency;
import org.hengzhun.core.fact.Money;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Unit;
import org.junit.jupiter.api.Test;

class ReadingMemoTest {

    private final ReadingMemo memo = new ReadingMemo(FieldReader.of(Project.DICTIONARY));

    @Test
    void aWordThatComesAgainIsNotReadAgain() {
        Reading first = memo.text(Project.COUNTY, "襄城县", null);
        // Another object of the same word, as the next row brings it.
        assertThat(memo.text(Project.COUNTY, String.join("", "襄城", "县"), null)).isSameAs(first);
    }

    @Test
    void aFigureIsReadAgainUnderAHeaderWithAnotherUnit() {
        assertThat(memo.text(Project.TOTAL_INVESTMENT, "5", Unit.YI_YUAN)).isEqualTo(yuan("500000000"));
        assertThat(memo.text(Project.TOTAL_INVESTMENT, "5", Unit.WAN_YUAN)).isEqualTo(yuan("50000"));
        assertThat(memo.text(Project.TOTAL_INVESTMENT, "5", null)).isEqualTo(yuan("5"));
    }

    @Test
    void theSameWordSaysOfEachFieldWhatItSaysOfThat() {
        assertThat(memo.text(Project.APPROVED_ILLEGALLY, "无", null)).isEqualTo(new Reading.Known(false));
        assertThat(memo.text(Project.STAGE, "无", null)).isEqualTo(Reading.UNKNOWN);
    }

    @Test
    void aRefusalIsRepeatedWithItsWords() {
        Reading first = memo.text(Project.ENERGY_REVIEWED, "也许", null);
        assertThat(first).isInstanceOf(Reading.Bad.class);
        assertThat(memo.text(Project.ENERGY_REVIEWED, "也许", null)).isEqualTo(first);
    }

    @Test
    void aNoteIsToldOfEveryCellItIsDueTo() {
        Reading first = memo.text(Project.ANNUAL_ENERGY_EQUIVALENT, "5万吨", null);
        assertThat(first.told()).isNotNull();
        assertThat(memo.text(Project.ANNUAL_ENERGY_EQUIVALENT, "5万吨", null).told())
                .isEqualTo(first.told());
    }

    @Test
    void twoTextsOfOneHashAreBothKeptAndAThirdDrivesOutTheOlder() {
        assertThat("AaAa").hasSameHashCodeAs("BBBB").hasSameHashCodeAs("AaBB");
        Reading older = memo.text(Project.NAME, "AaAa", null);
        Reading newer = memo.text(Project.NAME, "BBBB", null);
        assertThat(memo.text(Project.NAME, "AaAa", null)).isSameAs(older).isEqualTo(new Reading.Known("AaAa"));
        assertThat(memo.text(Project.NAME, "BBBB", null)).isSameAs(newer).isEqualTo(new Reading.Known("BBBB"));
        assertThat(memo.text(Project.NAME, "AaBB", null)).isEqualTo(new Reading.Known("AaBB"));
        assertThat(memo.text(Project.NAME, "BBBB", null)).isSameAs(newer);
        assertThat(memo.text(Project.NAME, "AaAa", null)).isNotSameAs(older).isEqualTo(older);
    }

    @Test
    void aLongTextIsReadAndNotKept() {
        String remark = "长".repeat(33);
        Reading first = memo.text(Project.NOTE, remark, null);
        assertThat(memo.text(Project.NOTE, remark, null)).isEqualTo(first).isNotSameAs(first);
    }

    private static Reading yuan(String amount) {
        return new Reading.Known(new Money(new BigDecimal(amount), Currency.CNY));
    }
}
