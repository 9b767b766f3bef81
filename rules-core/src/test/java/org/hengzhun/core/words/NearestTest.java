package org.hengzhun.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> NAMES = List.of("annualEnergyEquivalent", "stage", "park", "landArea");

    @Test
    void theMeaningIsToldOnlyWhereNoOtherIsAsNear() {
        Map<String, Integer> meanings = Map.of("新建", 1, "扩建", 2, "拟签约", 3, "拟签约阶段", 3);
        assertThat(Nearest.meaning("迁建", meanings)).isEmpty();
        assertThat(Nearest.meaning("拟签", meanings)).contains(3);
        assertThat(Nearest.meaning("毫不相干的话", meanings)).isEmpty();
    }

    @Test
    void findsTheNameBehindADroppedLetter() {
        assertThat(Nearest.to("anualEnergyEquivalent", NAMES.stream())).contains("annualEnergyEquivalent");
    }

    @Test
    void findsTheNameBehindSwappedNeighboursAndOtherCase() {
        assertThat(Nearest.to("LANDAERA", NAMES.stream())).contains("landArea");
    }

    @Test
    void saysNothingWhenNoNameIsNear() {
        assertThat(Nearest.to("五万", NAMES.stream())).isEmpty();
        assertThat(Nearest.to("stage", Stream.empty())).isEmpty();
    }

    @Test
    void allowsOneEditEvenInAShortName() {
        assertThat(Nearest.to("in", Stream.of("if"))).contains("if");
        assertThat(Nearest.to("in", Stream.of("of"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "majorProjectsTarget, majorProjects",
        "majorProjectsTarget, signedProjectsTarget",
        "signedProjectsLastYear, signedProjects",
        "重大项目目标, 重大项目数"
    })
    void anotherFigureOfTheSameThingIsNotMeant(String written, String name) {
        assertThat(Nearest.to(written, Stream.of(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "totalInvestmnt, totalInvestment",
        "P1, P-1",
        "henan-two-high-2012, henan-two-high-2021",
        "startRate.weigth, startRate.weight",
        "signedProjectTarget, signedProjectsTarget"
    })
    void aSlipInOneWordOfSeveralIsMeant(String written, String name) {
        assertThat(Nearest.to(written, Stream.of(name))).contains(name);
    }

    @Test
    void takesTheFirstByNameOfTwoEquallyNear() {
        assertThat(Nearest.to("bat", Stream.of("cat", "bar"))).contains("bar");
    }

    @Test
    void countsInsertDeleteReplaceAndSwapAsOneEditEach() {
        assertThat(Nearest.distance("stage", "stages")).isOne();
        assertThat(Nearest.distance("stage", "stge")).isOne();
        assertThat(Nearest.distance("stage", "stare")).isOne();
        assertThat(Nearest.distance("stage", "satge")).isOne();
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }

    /** A hostile file may hold one word of a million letters; it must not cost a matrix of that size for each name. */
    @Test
    void answersForAWordOfAMillionLetters() {
        assertThat(Nearest.to("x".repeat(1_000_000), NAMES.stream())).isEmpty();
    }

    @Property(tries = 300)
    void distanceIsAMeasure(
            @ForAll @AlphaChars @StringLength(max = 8) String a, @ForAll @AlphaChars @StringLength(max = 8) String b) {
        assertThat(Nearest.distance(a, b)).isEqualTo(Nearest.distance(b, a));
        assertThat(Nearest.distance(a, b) == 0).isEqualTo(a.equals(b));
        assertThat(Nearest.distance(a, b)).isLessThanOrEqualTo(Math.max(a.length(), b.length()));
    }

    @Property(tries = 200)
    void aKnownNameIsNearestToItself(@ForAll @NotEmpty @AlphaChars @StringLength(min = 1, max = 12) String name) {
        assertThat(Nearest.to(name, Stream.concat(NAMES.stream(), Stream.of(name)))
                        .map(near -> near.toLowerCase(java.util.Locale.ROOT)))
                .contains(name.toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "待签约,签约",
        "停工,开工",
        "竣工,开工",
        "迁建,扩建",
        "民企,央企",
        "未通过节能审查,通过节能审查",
        "非工业用地,工业用地",
        "无烧结工序,有烧结工序",
        "不符合产业定位,符合产业定位"
    })
    void aWordThatTurnsTheMeaningIsNotWhatWasMeant(String written, String name) {
        assertThat(Nearest.mayMean(written, name)).isFalse();
        assertThat(Nearest.to(written, Stream.of(name))).isEmpty();
        assertThat(Nearest.meaning(written, Map.of(name, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"拟签,拟签约", "符和产业定位,符合产业定位", "stgae,stage", "总投资额,总投资"})
    void aSlipOfThePenIsStillFound(String written, String name) {
        assertThat(Nearest.to(written, Stream.of(name))).contains(name);
    }
}
