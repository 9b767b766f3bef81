package org.hengzhun.drl.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.pack.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The logic of policies: what is right passes in silence, and each mistake is told at its place. */
class LogicCheckTest {

    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();
    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);

    static Stream<Seeds> mistakes() {
        return Seeds.of("mistakes.yaml");
    }

    static Stream<String> policies() {
        return SHIPPED.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aShippedPolicyIsCleanOrAcceptedWithItsReason(String id) {
        assertThat(LogicCheck.of(SHIPPED.pack(id), DAY, Patience.ENDLESS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldWhereItIsWritten(Seeds mistake) {
        EditedPack pack = mistake.edited();
        String at = mistake.text("at");
        String day = mistake.text("day");
        int line = at.isEmpty() ? 0 : pack.line(mistake.text("file"), at);
        List<Problem> all = Stream.concat(
                        pack.check().problems().stream(), LogicCheck.of(pack.sound(), DAY, Patience.ENDLESS).stream())
                .toList();
        assertThat(all).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(mistake.text("code"));
            assertThat(problem.file()).isEqualTo(mistake.text("pack") + "/" + mistake.text("file"));
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message().zh().startsWith("自 " + day + " 起")).isEqualTo(!day.isEmpty());
        });
    }

    @Test
    void whatAnAuthorAcceptsWithAReasonIsNotTold() {
        EditedPack pack = new EditedPack("henan-two-high-2021")
                .edit(Map.of(
                        "file",
                        "definitions.drl",
                        "find",
                        "rule \"HN-2-1\"\n",
                        "put",
                        "rule \"HN-2-1\"\n  @accept(\"试行期间两段并用\")\n"))
                .edit(Map.of(
                        "file", "parameters.csv", "find", "secondClass.upper,50000", "put", "secondClass.upper,80000"));
        assertThat(LogicCheck.of(pack.sound(), DAY, Patience.ENDLESS))
                .extracting(Problem::message)
                .noneMatch(words -> words.zh().contains("规则 HN-2-1 与"));
    }

    @Test
    void aCityThatSaysWhyItIsMilderThanTheProvinceIsLeftAlone() {
        EditedPack pack = new EditedPack("xuchang-2022-sw70")
                .edit(Map.of("file", "parameters.csv", "append", "secondClass.lower,20000,tce,,,XC2-1.4f,local,\n"))
                .edit(Map.of("file", "policy.yaml", "append", "milderThanBase: 经省里同意试点\n"));
        assertThat(LogicCheck.of(pack.sound(), DAY, Patience.ENDLESS))
                .extracting(Problem::code)
                .doesNotContain("milder-than-base");
    }

    @Test
    void aPolicyThatTellsTooManySituationsApartIsSaidToBeUndecided() {
        StringBuilder rows = new StringBuilder("id,name,low,from,to,clause,provenance,note\n");
        for (int row = 1; row <= 400; row++) {
            rows.append("R%d,第%d行,%d,,,T-1,local,\n".formatted(row, row, row));
        }
        PolicyPack pack = TestPack.bare()
                .manifest(
                        "tables:",
                        "  R:",
                        "    label: 表",
                        "    columns:",
                        "      low: {label: 低, type: number, unit: 比值}")
                .with("tables/R.csv", rows.toString())
                .screening(TestPack.rule(
                        "T-1",
                        "$p : Project( $a : plotRatioAfter, $b : plotRatioBefore, plotRatioAfter > plotRatioBefore )"
                                + " $e : R( low < $a, low < $b )"))
                .sound();
        assertThat(LogicCheck.of(pack, DAY, Patience.ENDLESS)).containsExactly(LogicCheck.undecided(pack));
    }

    @Test
    void aHoleIsToldWithItsLimitsAndACementProject() {
        EditedPack pack = new EditedPack("henan-two-high-2021")
                .edit(Map.of(
                        "file", "parameters.csv", "find", "firstClass.lower,50000", "put", "firstClass.lower,60000"));
        assertThat(LogicCheck.of(pack.sound(), DAY, Patience.ENDLESS))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh())
                        .contains("≥ 50000 且 < 60000 吨标准煤")
                        .contains("3011 水泥制造"));
    }
}
