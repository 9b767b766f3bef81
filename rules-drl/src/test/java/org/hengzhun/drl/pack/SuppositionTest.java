package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure set for one question: read, checked and marked as if a file said so, while no file does. */
class SuppositionTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final PolicyPack XUCHANG = PolicyLibrary.shipped().pack("xuchang-2022-sw70");
    private static final PolicyPack XINXIANG = PolicyLibrary.shipped().pack("xinxiang-2020-42");

    private static PolicyPack supposing(PolicyPack pack, String... settings) {
        return Supposition.of(pack, Stream.of(settings).map(Setting::of).toList(), DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "firstClass.lower=30000, 30000",
        "firstClass.lower=3万吨标准煤, 30000",
        "firstClass.lower = 30000 tce, 30000",
        "park.minInvestmentPerMu=250, 2500000"
    })
    void aNumberIsReadAsTheFileWritesItOrWithItsUnit(String setting, BigDecimal value) {
        Parameter set = supposing(XUCHANG, setting)
                .parameter(Setting.of(setting).name(), DAY)
                .orElseThrow();

        assertThat((BigDecimal) set.value()).isEqualByComparingTo(value);
        assertThat(set.provenance()).isEqualTo(Provenance.ASSUMED);
    }

    @Test
    void theRestOfThePackIsAsItWas() {
        PolicyPack set = supposing(XUCHANG, "firstClass.lower=30000");

        assertThat(set.hash()).isNotEqualTo(XUCHANG.hash());
        assertThat(set.rules().stream().map(rule -> rule.id()))
                .containsExactlyElementsOf(
                        XUCHANG.rules().stream().map(rule -> rule.id()).toList());
        assertThat(set.parameter("secondClass.lower", DAY)).isEqualTo(XUCHANG.parameter("secondClass.lower", DAY));
        assertThat(set.entries()).isEqualTo(XUCHANG.entries());
        assertThat(XUCHANG.parameter("firstClass.lower", DAY).orElseThrow().provenance())
                .isEqualTo(Provenance.VERBATIM);
    }

    @Test
    void whateverNamesThePolicySaysThatItIsSupposed() {
        PolicyPack set = supposing(XUCHANG, "firstClass.lower=30000", "secondClass.lower=8000");

        assertThat(set.stamp().id()).isEqualTo("xuchang-2022-sw70?firstClass.lower=30000&secondClass.lower=8000");
        assertThat(set.stamp().title()).startsWith("【假设 firstClass.lower=30000&secondClass.lower=8000】");
        assertThat(set.warnings(DAY)).extracting(Bilingual::zh).anyMatch(words -> words.startsWith("这是假设的结果"));
    }

    @Test
    void textsDaysAndListsAreSetToo() {
        PolicyPack set = supposing(XINXIANG, "linkedZone.by=2023-12-31", "incentive.eligible=ENTERPRISE");

        assertThat(set.parameter("linkedZone.by", DAY).orElseThrow().value()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(set.parameter("incentive.eligible", DAY).orElseThrow().value())
                .isEqualTo(Set.of("ENTERPRISE"));
    }

    @Test
    void aCellOfATableIsSetByTableRowAndColumn() {
        Entry row = XUCHANG.entries().get("SecondClassEntry").get(0);
        PolicyPack set = supposing(XUCHANG, "SecondClassEntry." + row.id() + ".code=3099");
        Entry now = set.entries().get("SecondClassEntry").get(0);

        assertThat(now.values()).contains("3099");
        assertThat(now.provenance()).isEqualTo(Provenance.ASSUMED);
        assertThat(set.entries().get("SecondClassEntry").get(1))
                .isEqualTo(XUCHANG.entries().get("SecondClassEntry").get(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        firstClas.lower=30000                          | 是不是 firstClass.lower？
        nothing=1                                      | 参数有
        firstClass.lower                               | 应写成 参数=值
        =5                                             | 应写成 参数=值
        firstClass.lower=                              | 应写成 参数=值
        firstClass.lower=三十                          | parameters.csv 第2行第2列：“三十”不是数字
        firstClass.lower=30000亩                       | 不是数字
        SecondClassEntry.no-such-row.code=30           | 没有参数或表格
        """)
    void whatCannotBeSetIsRefusedWithTheReason(String setting, String reason) {
        assertThatThrownBy(() -> supposing(XUCHANG, setting))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.words().zh()).contains(reason));
    }

    @Test
    void aValueThatBreaksThePackIsRefusedByTheSameAuditAsAnEditedFile() {
        assertThatThrownBy(() -> supposing(XINXIANG, "yearEnd.start=20"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("权重合计为（90）");
        assertThat(supposing(XINXIANG, "yearEnd.start=20", "yearEnd.arrival=35"))
                .isNotNull();
    }

    @Test
    void oneFigureIsSetOnce() {
        assertThatThrownBy(() -> supposing(XUCHANG, "firstClass.lower=1", "firstClass.lower=2"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("写了两次");
    }

    @Test
    void aFigureThatIsNotInForceOnTheDayIsRefused() {
        PolicyPack pack =
                TestPack.bare().parameters("later,5,个,2024-01-01,,T-1,local,").sound();

        assertThatThrownBy(() -> supposing(pack, "later=6"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("没有有效值");
    }

    @Test
    void onlyTheRowInForceOnTheDayIsSet() {
        PolicyPack pack = TestPack.bare()
                .parameters("dated,5,个,,2023-01-01,T-1,local,", "dated,7,个,2023-01-01,,T-1,local,")
                .sound();
        PolicyPack set = supposing(pack, "dated=6");

        assertThat(set.parameters().get("dated"))
                .extracting(Parameter::value)
                .containsExactly(new BigDecimal("6"), new BigDecimal("7"));
        assertThat(set.parameters().get("dated"))
                .extracting(Parameter::provenance)
                .containsExactly(Provenance.ASSUMED, Provenance.LOCAL);
    }

    @Test
    void aCellIsReplacedAndEveryRowKeepsItsNumber() {
        assertThat(CsvCells.with("a,b\n\"x,1\",2\n\ny,3\n", 4, Map.of(), Map.of("b", "4")))
                .isEqualTo("a,b\n\"x,1\",2\n\ny,4\n");
        assertThat(CsvCells.with("a,b,c\nx\n", 2, Map.of(), Map.of("c", "4"))).isEqualTo("a,b,c\nx,,4\n");
    }

    @Test
    void noFileMayWriteThatAFigureIsSupposed() {
        PackCheck check = TestPack.bare().parameters("a,5,个,,,T-1,assumed,").check();

        assertThat(check.problems()).anyMatch(problem -> problem.code().equals("provenance"));
        assertThat(List.of("assumed", "假设"))
                .noneMatch(word -> Provenance.written(word).isPresent());
    }
}
