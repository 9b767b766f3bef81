package org.hengzhun.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 9, 1);
    private static final LocalDate END = LocalDate.of(2023, 1, 1);
    private static final Validity PERIOD = new Validity(FIRST, END);

    @Test
    void holdsOnItsFirstDayButNotOnTheDayItEnds() {
        assertThat(PERIOD.contains(FIRST)).isTrue();
        assertThat(PERIOD.contains(FIRST.minusDays(1))).isFalse();
        assertThat(PERIOD.contains(END.minusDays(1))).isTrue();
        assertThat(PERIOD.contains(END)).isFalse();
    }

    @Test
    void isOpenWhereNoDayIsGiven() {
        assertThat(Validity.ALWAYS.contains(LocalDate.MIN)).isTrue();
        assertThat(new Validity(FIRST, null).contains(LocalDate.MAX)).isTrue();
        assertThat(new Validity(null, END).contains(END)).isFalse();
    }

    @Test
    void mustBeginBeforeItEnds() {
        assertThatThrownBy(() -> new Validity(FIRST, FIRST))
                .hasMessageContaining("生效日")
                .hasMessageContaining("first day");
        assertThatThrownBy(() -> new Validity(END, FIRST)).isInstanceOf(RefusedException.class);
    }

    @Test
    void periodsThatMeetDoNotOverlap() {
        assertThat(PERIOD.overlaps(new Validity(END, null))).isFalse();
        assertThat(PERIOD.overlaps(new Validity(null, FIRST))).isFalse();
        assertThat(PERIOD.overlaps(new Validity(END.minusDays(1), null))).isTrue();
        assertThat(Validity.ALWAYS.overlaps(PERIOD)).isTrue();
    }

    @Test
    void printsAsAHalfOpenInterval() {
        assertThat(PERIOD).hasToString("[2022-09-01, 2023-01-01)");
        assertThat(Validity.ALWAYS).hasToString("[, )");
    }

    @Property(tries = 500)
    void overlapsExactlyWhenSomeDayLiesInBoth(@ForAll("periods") Validity one, @ForAll("periods") Validity other) {
        boolean shared = java.util.stream.LongStream.rangeClosed(-1, 14)
                .mapToObj(FIRST::plusDays)
                .anyMatch(day -> one.contains(day) && other.contains(day));
        assertThat(one.overlaps(other)).isEqualTo(shared).isEqualTo(other.overlaps(one));
    }

    @Provide
    Arbitrary<Validity> periods() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, 10);
        return Combinators.combine(
                        starts.optional(), Arbitraries.integers().between(1, 4).optional())
                .as((start, length) -> new Validity(
                        start.map(FIRST::plusDays).orElse(null),
                        length.map(days -> FIRST.plusDays(start.orElse(0)).plusDays(days))
                                .orElse(null)));
    }

    @Property(tries = 100)
    void aPeriodOfSoManyDaysHoldsOnSoManyDays(@ForAll @IntRange(min = 1, max = 30) int days) {
        Validity period = new Validity(FIRST, FIRST.plusDays(days));
        assertThat(FIRST.minusDays(5).datesUntil(FIRST.plusDays(50)).filter(period::contains))
                .hasSize(days);
    }

    @Property(tries = 300)
    void inForceTogetherMeansInForceByBoth(
            @ForAll @IntRange(max = 9) int a,
            @ForAll @IntRange(min = 1, max = 9) int b,
            @ForAll @IntRange(max = 9) int c,
            @ForAll @IntRange(min = 1, max = 9) int d) {
        Validity one = new Validity(a == 0 ? null : FIRST.plusDays(a), b == 9 ? null : FIRST.plusDays(a + b));
        Validity other = new Validity(c == 0 ? null : FIRST.plusDays(c), d == 9 ? null : FIRST.plusDays(c + d));
        Optional<Validity> both = one.and(other);
        assertThat(FIRST.minusDays(2).datesUntil(FIRST.plusDays(30)))
                .allSatisfy(
                        day -> assertThat(both.map(days -> days.contains(day)).orElse(false))
                                .isEqualTo(one.contains(day) && other.contains(day)));
        assertThat(both.isPresent()).isEqualTo(one.overlaps(other));
    }

    @Test
    void itTurnsWhereItBeginsAndWhereItEnds() {
        assertThat(new Validity(FIRST, FIRST.plusDays(1)).turns()).containsExactly(FIRST, FIRST.plusDays(1));
        assertThat(new Validity(FIRST, null).turns()).containsExactly(FIRST);
        assertThat(new Validity(null, null).turns()).isEmpty();
    }

    @Test
    void aCitationNamesDocumentAndSection() {
        Clause clause = Clause.of("XC2-1.4f", "许商务〔2022〕70号", "一(四)", "screen", new Bilingual("会审", "review"), "");
        assertThat(clause.citation()).isEqualTo(new Citation("XC2-1.4f", "许商务〔2022〕70号", "一(四)"));
        assertThat(clause.citation()).hasToString("许商务〔2022〕70号 一(四)");
    }

    @Test
    void provenanceIsWrittenInLowerCaseAndLabelledInChinese() {
        assertThat(Provenance.VERBATIM.word()).isEqualTo("verbatim");
        assertThat(Provenance.LOCAL.label()).isEqualTo("本地参数");
    }
}
