package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.fact.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

    private static final String KEPT = """
            {"policy":"xuchang-2022-sw70","policyHash":"sha256:1","asOf":"2022-09-30",
             "project":{"id":"P1","annualEnergyEquivalent":62000.50,"highRisk":false,"energyReviewed":true,"park":null,"obstacles":["LAND",null,"ENERGY"]},
             "result":{"verdict":"JOINT_REVIEW","findings":[{"rule":"XC2-1.4f-1"}]}}
            """;

    private static Receipt kept() {
        return Receipt.read(KEPT).orElseThrow();
    }

    @Test
    void holdsThePolicyTheDayTheFactsAndTheResult() {
        Receipt receipt = kept();

        assertThat(receipt.policy()).isEqualTo("xuchang-2022-sw70");
        assertThat(receipt.hash()).isEqualTo("sha256:1");
        assertThat(receipt.asOf()).isEqualTo(LocalDate.of(2022, 9, 30));
        assertThat(receipt.id()).isEqualTo("P1");
        assertThat(receipt.result())
                .containsExactly(
                        Map.entry("verdict", "JOINT_REVIEW"),
                        Map.entry("findings", List.of(Map.of("rule", "XC2-1.4f-1"))));
    }

    @Test
    void figuresAreWhatWasWrittenAndWhatIsNullIsUnknown() {
        assertThat(kept().facts())
                .containsEntry("annualEnergyEquivalent", new BigDecimal("62000.50"))
                .containsEntry("highRisk", false)
                .containsEntry("energyReviewed", true)
                .containsEntry("obstacles", List.of("LAND", "ENERGY"))
                .doesNotContainKey("park");
    }

    @Test
    void theProjectIsJudgedAgainByTheFieldsOfThePolicy() {
        assertThat(kept().project(Project.DICTIONARY).orElseThrow())
                .hasToString("Project(id=P1, annualEnergyEquivalent=62000.5, energyReviewed=true, highRisk=false,"
                        + " obstacles=[LAND, ENERGY])");
    }

    @Test
    void factsThatAreNoneOfAProjectGiveNone() {
        Receipt other = Receipt.read(KEPT.replace("\"highRisk\":false", "\"colour\":\"red\""))
                .orElseThrow();

        assertThat(other.project(Project.DICTIONARY)).isEmpty();
    }

    @Test
    void aProjectWithoutAnIdHasAnEmptyOne() {
        assertThat(Receipt.read(KEPT.replace("\"id\":\"P1\",", ""))
                        .orElseThrow()
                        .id())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "null",
                "{}",
                "{\"policy\":\"p\",\"policyHash\":1,\"asOf\":\"2022-09-30\",\"project\":{},\"result\":{}}",
                "{\"policy\":1,\"policyHash\":\"h\",\"asOf\":\"2022-09-30\",\"project\":{},\"result\":{}}",
                "{\"policy\":\"p\",\"policyHash\":\"h\",\"asOf\":\"2022-02-30\",\"project\":{},\"result\":{}}",
                "{\"policy\":\"p\",\"policyHash\":\"h\",\"asOf\":20220930,\"project\":{},\"result\":{}}",
                "{\"policy\":\"p\",\"policyHash\":\"h\",\"asOf\":\"2022-09-30\",\"project\":[],\"result\":{}}",
                "{\"policy\":\"p\",\"policyHash\":\"h\",\"asOf\":\"2022-09-30\",\"project\":{},\"result\":\"\"}"
            })
    void aLineThatIsNoReceiptGivesNothing(String line) {
        assertThat(Receipt.read(line)).isEmpty();
    }
}
