package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.hengzhun.core.field.Unit;

/** A number in Chinese is the same number however its writer mixes digits, characters and large steps. */
class ChineseNumeralPropertyTest {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] STEPS = {"千", "百", "十", ""};

    @Property
    void aNumberInCharactersIsTheNumber(@ForAll @LongRange(min = 1, max = 999_999_999_999L) long number) {
        assertThat(ChineseNumeral.parse(inCharacters(number)))
                .as(inCharacters(number))
                .hasValueSatisfying(said -> {
                    assertThat(said.value()).isEqualByComparingTo(BigDecimal.valueOf(number));
                    assertThat(said.spoken()).isFalse();
                });
    }

    @Property
    void anAmountInMixedUnitsIsTheSameAmount(
            @ForAll @IntRange(min = 1, max = 9_999) int yi, @ForAll @IntRange(min = 1, max = 9_999) int wan) {
        BigDecimal yuan = BigDecimal.valueOf(yi * 100_000_000L + wan * 10_000L);
        String mixed = yi + "亿" + wan + "万";
        for (String written : new String[] {mixed, mixed + "元", inCharacters(yuan.longValueExact()) + "元"}) {
            for (Unit header : new Unit[] {Unit.YUAN, Unit.WAN_YUAN, Unit.YI_YUAN}) {
                assertThat(NumberCell.of(Unit.Dimension.CNY).read(written, header))
                        .as("%s under %s", written, header)
                        .isEqualTo(new Reading.Known(yuan));
            }
        }
    }

    @Property
    void aLastDigitAfterALargeStepIsSpeech(
            @ForAll @IntRange(min = 1, max = 9) int head, @ForAll @IntRange(min = 1, max = 9) int last) {
        String written = DIGITS.charAt(head) + "万" + DIGITS.charAt(last);
        assertThat(ChineseNumeral.parse(written)).hasValueSatisfying(said -> {
            assertThat(said.spoken()).isTrue();
            assertThat(said.value()).isEqualByComparingTo(BigDecimal.valueOf(head * 10_000L + last * 1_000L));
        });
    }

    @Property
    void noTextMakesItFail(@ForAll String text) {
        assertThat(ChineseNumeral.parse(text)).isNotNull();
    }

    @Example
    void whatNobodyCanTellIsNoNumber() {
        for (String text : new String[] {"一二三", "万", "亿万", "1亿5000", "3万500", "1.5亿3000万", "五千五千", "万一亿", "1万2万"}) {
            assertThat(ChineseNumeral.parse(text)).as(text).isEmpty();
        }
    }

    /** As it is written in full: 零 wherever a place is empty between two that are not. */
    private static String inCharacters(long number) {
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        for (int level = 2; level >= 0; level--) {
            int section = (int) (number / pow(level) % 10_000);
            gap = section == 0 ? written.length() > 0 : appended(written, section, gap);
            if (section > 0) {
                written.append(level == 2 ? "亿" : level == 1 ? "万" : "");
            }
        }
        return written.toString();
    }

    private static long pow(int level) {
        return level == 2 ? 100_000_000L : level == 1 ? 10_000L : 1L;
    }

    private static boolean appended(StringBuilder written, int section, boolean before) {
        boolean gap = before || section < 1000 && written.length() > 0;
        int power = 1000;
        for (int place = 0; place < 4; place++, power /= 10) {
            int digit = section / power % 10;
            if (digit > 0) {
                written.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(STEPS[place]);
                gap = false;
            } else {
                gap = gap || section >= power * 10;
            }
        }
        return false;
    }
}
