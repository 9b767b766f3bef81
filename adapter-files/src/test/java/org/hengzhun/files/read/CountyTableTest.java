package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.ranking.Unranked;
import org.hengzhun.core.words.HengzhunException;
import org.junit.jupiter.api.Test;

/** A table of counties of one or several periods, and the units whose rows were refused. */
class CountyTableTest {

    private static CountyTable read(String rows) {
        return CountyReader.read(
                new ByteArrayInputStream(("单位,期次,签约项目数\n" + rows).getBytes(StandardCharsets.UTF_8)),
                "c.csv",
                InputOptions.DEFAULT,
                CountyPeriod.dictionary());
    }

    private static final CountyTable QUARTERS = read("甲县,2022Q2,1\n甲县,2022Q3,2\n乙县,2022Q3,若干\n丙县,,3\n甲县,2022Q3,9\n");

    private static void refused(String words, Runnable asking) {
        assertThatThrownBy(asking::run)
                .isInstanceOfSatisfying(
                        HengzhunException.class,
                        refused -> assertThat(refused.words().zh()).contains(words));
    }

    @Test
    void aRowWithoutAPeriodIsOfAny() {
        assertThat(QUARTERS.in("2022Q3"))
                .extracting(CountyPeriod::unit, CountyPeriod::period)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("甲县", "2022Q3"),
                        org.assertj.core.groups.Tuple.tuple("丙县", "2022Q3"));
        assertThat(QUARTERS.periods()).containsExactly("2022Q2", "2022Q3", "");
    }

    @Test
    void aUnitIsUnrankedWhereItsOnlyRowWasRefused() {
        assertThat(QUARTERS.unrankedIn("2022Q3")).extracting(Unranked::unit).containsExactly("乙县");
        assertThat(QUARTERS.unrankedIn("2022Q3").get(0).reasons().get(0).zh()).startsWith("第 4 行被拒收，没有参与排名");
        assertThat(QUARTERS.unrankedIn("2022Q2")).isEmpty();
        assertThat(QUARTERS.refusedNames("2022Q3")).containsExactly("乙县");
    }

    @Test
    void aPeriodThatIsNotThereIsRefusedWithThoseThatAre() {
        CountyTable one = read("甲县,2022Q2,1\n");
        assertThat(one.ranked("2022Q2")).hasSize(1);
        refused("表里没有 2022Q4 这一期；请改用表里的一期：2022Q2", () -> one.ranked("2022Q4"));
    }

    @Test
    void theOnlyPeriodIsTakenForGrantedAndOneOfSeveralIsNot() {
        assertThat(read("甲县,2022Q2,1\n").onlyPeriod()).isEqualTo("2022Q2");
        assertThat(read("").onlyPeriod()).isEmpty();
        refused("表里有多期", QUARTERS::onlyPeriod);
    }

    @Test
    void thePeriodBeforeIsAnotherOneOfTheTable() {
        assertThat(QUARTERS.before(Optional.of("2022Q2"), "2022Q3")).hasSize(2);
        assertThat(read("甲县,2022Q2,1\n").before(Optional.empty(), "2022Q3")).hasSize(1);
        refused("请从这里选：2022Q2、2022Q3", () -> QUARTERS.before(Optional.of("2022Q3"), "2022Q3"));
        refused("请从这里选", () -> QUARTERS.before(Optional.of("2021Q4"), "2022Q3"));
    }
}
