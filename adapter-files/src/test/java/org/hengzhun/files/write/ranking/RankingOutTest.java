package org.hengzhun.files.write.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.Golden;
import org.hengzhun.files.Samples;
import org.hengzhun.files.Written;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Sources;
import org.junit.jupiter.api.Test;

/** Rankings as each form writes them: whole texts and tables as they were read aloud, and what programs find in JSON. */
class RankingOutTest {

    private static final RankingReport QUARTER = Samples.quarter();
    private static final RankingReport GROUPED = Samples.grouped();
    private static final RankingReport APPRAISED = Samples.appraised();

    /** The whole in words in both languages, as a table in the one and as a workbook in the other. */
    private void readsAs(String name, RankingReport report) {
        for (Language language : Language.values()) {
            Golden.assertReads(
                    getClass(),
                    name + "." + language.name().toLowerCase(Locale.ROOT) + ".txt",
                    Written.text(Forms.rankings(), language, report));
        }
        Golden.assertReads(
                getClass(),
                name + ".zh.csv",
                String.join("\n", Written.csv(Forms.rankings(), Language.ZH, report)) + "\n");
        Golden.assertReads(
                getClass(),
                name + ".en.xlsx.txt",
                Written.sheets(Written.book(Forms.rankings(), Language.EN, report, Sources.NONE)));
    }

    @Test
    void aQuarterShowsItsTieItsVetoTheNewUnitTheOneThatLeftAndWhyUnitsTakeNoPlace() {
        readsAs("quarter", QUARTER);
    }

    @Test
    void groupsHaveTheirSchemesTheirPlacesAmongAllAndTheFiguresOfTheWhole() {
        readsAs("grouped", GROUPED);
    }

    @Test
    void capsRulingsGradesFoundWeightsAndWhatIsOpenAreAllAccountedFor() {
        readsAs("appraised", APPRAISED);
    }

    private static JsonNode json(RankingReport report) {
        return Written.json(Forms.rankings(), Language.EN, report);
    }

    private static JsonNode row(JsonNode report, String unit) {
        for (JsonNode group : report.path("groups")) {
            for (JsonNode row : group.path("rows")) {
                if (row.path("unit").asText().equals(unit)) {
                    return row;
                }
            }
        }
        throw new AssertionError(unit);
    }

    private static JsonNode named(JsonNode array, String name) {
        for (JsonNode one : array) {
            if (one.path("name").asText().equals(name)) {
                return one;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void programsReadWhoMovedWhoIsNewAndWhoLeft() {
        JsonNode report = json(QUARTER);
        JsonNode group = report.path("groups").path(1);

        assertThat(report.path("scheme").asText()).isEqualTo("quarterly");
        assertThat(report.path("period").asText()).isEqualTo("2020Q4");
        assertThat(group.has("scheme")).isFalse();
        assertThat(Written.texts(group.path("leavers"))).containsExactly("示例戊县");
        assertThat(row(report, "示例甲县").path("change").decimalValue()).isEqualByComparingTo("3");
        assertThat(row(report, "示例己县").path("change").decimalValue()).isEqualByComparingTo("-3");
        assertThat(row(report, "示例新设区").path("entrant").asBoolean()).isTrue();
        assertThat(row(report, "示例新设区").has("previousRank")).isFalse();
        assertThat(row(report, "示例甲县").has("entrant")).isFalse();
        assertThat(row(report, "示例乙县").path("tied").asBoolean()).isTrue();
        assertThat(row(report, "示例乙县").has("overallRank")).isFalse();
        assertThat(row(report, "示例乙县").has("grade")).isFalse();
        assertThat(report.has("totals")).isFalse();
    }

    @Test
    void programsReadWhyAUnitTakesNoPlace() {
        assertThat(json(QUARTER).path("unranked"))
                .anySatisfy(one -> {
                    assertThat(one.path("unit").asText()).isEqualTo("示例丁县");
                    assertThat(one.path("reason").asText()).isEqualTo("start rate: no figure given (started projects)");
                })
                .anySatisfy(one -> assertThat(one.path("unit").asText()).isEqualTo("示例戊县"));
    }

    @Test
    void theLinesOfEveryUnitAddUpToItsScore() {
        for (RankingReport report : List.of(QUARTER, GROUPED, APPRAISED)) {
            for (JsonNode group : json(report).path("groups")) {
                assertThat(group.path("rows")).isNotEmpty().allSatisfy(row -> {
                    BigDecimal sum = BigDecimal.ZERO;
                    for (JsonNode line : row.path("lines")) {
                        sum = sum.add(line.path("points").decimalValue());
                    }
                    assertThat(sum)
                            .as(row.path("unit").asText())
                            .isEqualByComparingTo(row.path("score").decimalValue());
                });
            }
        }
    }

    @Test
    void anItemHasItsValueExactItsPlaceItsMostAndOnWhatItRests() {
        JsonNode start = named(row(json(QUARTER), "示例乙县").path("lines"), "start");

        assertThat(start.path("indicator").asText()).isEqualTo("startRate");
        assertThat(start.path("fraction").asText()).matches("[0-9]+(/[0-9]+)?");
        assertThat(start.path("shown").asText()).endsWith("%");
        assertThat(start.path("max").decimalValue()).isPositive();
        assertThat(start.path("rank").asInt()).isPositive();
        assertThat(start.path("clause").asText()).isEqualTo("XX-6.20b");
        assertThat(start.path("parameters")).isNotEmpty();
        assertThat(start.has("weight")).isFalse();
        assertThat(start.has("parts")).isFalse();
    }

    @Test
    void groupsOfTheirOwnSchemesSaySoAndUnitsHaveTheirPlaceAmongAll() {
        JsonNode report = json(GROUPED);
        JsonNode counties = report.path("groups").path(1);

        assertThat(counties.path("group").asText()).isEqualTo("县（市）");
        assertThat(counties.path("scheme").asText()).isEqualTo("counties");
        assertThat(counties.path("schemeLabel").asText()).isEqualTo("Counties");
        assertThat(row(report, "甲县").path("overallRank").decimalValue()).isEqualByComparingTo("3");
        assertThat(row(report, "甲县").path("overallTied").asBoolean()).isFalse();
        assertThat(Written.texts(row(report, "甲县").path("outcomes"))).containsExactly("PRAISED");
        assertThat(row(report, "甲县")
                        .path("outcomeReasons")
                        .path(0)
                        .path("local")
                        .asBoolean())
                .isTrue();
        assertThat(named(row(report, "东区").path("subtotals"), "results")
                        .path("points")
                        .decimalValue())
                .isEqualByComparingTo("54.00");
        assertThat(report.path("totals").path("of").asText()).isEqualTo("全市");
        assertThat(named(report.path("totals").path("items"), "startRate")
                        .path("shown")
                        .asText())
                .isEqualTo("73.4%");
    }

    @Test
    void whatNobodyGaveIsLackingInTheWholeAndHasNoValue() {
        RankingReport report = Samples.groupedWithoutFundsOfWest();
        JsonNode funds = json(report).path("totals").path("items").path(0);

        assertThat(funds.has("value")).isFalse();
        assertThat(Written.texts(funds.path("lacking"))).containsExactly("西区");
        assertThat(Written.text(Forms.rankings(), Language.ZH, report)).contains("全市合计：到位资金 数据缺失（到位资金）：西区没有填");
    }

    @Test
    void aGradeSaysWhatItRestsOnAndWhatHeldItDown() {
        JsonNode held = row(json(APPRAISED), "丙县");
        JsonNode free = row(json(APPRAISED), "甲县");

        assertThat(held.path("grade").asText()).isEqualTo("合格");
        assertThat(held.path("gradeHeldBy").asText()).isEqualTo("超期未开工过多的降一等");
        assertThat(held.path("gradeBasis").path("clause").asText()).isEqualTo("T-3");
        assertThat(free.path("grade").asText()).isEqualTo("优秀");
        assertThat(free.has("gradeHeldBy")).isFalse();
    }

    @Test
    void anItemWhoseWeightWasFoundSaysWhichAndHow() {
        JsonNode row = row(json(APPRAISED), "丙县");

        assertThat(named(row.path("lines"), "fulfilled").path("weight").decimalValue())
                .isEqualByComparingTo("0.4964");
        assertThat(named(row.path("lines"), "fulfilled").path("weighting").asText())
                .startsWith("entropy weights over 4 units");
        assertThat(named(row.path("lines"), "signed").has("weight")).isFalse();
    }

    @Test
    void aRuleThatAnUnknownFigureLeavesOpenNamesItsUnitAndTheFigure() {
        assertThat(json(APPRAISED).path("undecided")).singleElement().satisfies(open -> {
            assertThat(open.path("unit").asText()).isEqualTo("丁县");
            assertThat(open.path("rule").asText()).isEqualTo("T-3-1");
            assertThat(Written.texts(open.path("missing"))).containsExactly("overdueStarts");
        });
    }

    @Test
    void theDistanceToTheUnitAboveAndWhatWouldCloseItAreThere() {
        JsonNode row = row(json(APPRAISED), "戊县");

        assertThat(row.path("gap").path("above").asText()).isEqualTo("丁县");
        assertThat(row.path("gap").path("points").decimalValue()).isEqualByComparingTo("50.8");
        assertThat(row.path("gap").path("lines").path("false").decimalValue()).isEqualByComparingTo("94.02");
        assertThat(row.path("lift").path("column").asText()).isEqualTo("falseReports");
        assertThat(row.path("lift").path("rank").asInt()).isEqualTo(3);
        assertThat(row(json(APPRAISED), "丙县").has("lift")).isFalse();
        assertThat(row(json(APPRAISED), "乙县").has("gap")).isFalse();
    }

    @Test
    void aWeightFoundInTheFiguresStandsOnItsLineWithTheFormulaAndItsSource() {
        assertThat(Written.text(Forms.rankings(), Language.ZH, Samples.weighed("mean")))
                .contains("权重 0.274（熵权法，组内 3 个单位：w = (1 − e)/Σ(1 − e)", "权重 0.726（熵权法", "（Shannon 1948）");
    }

    @Test
    void topsisShowsItsDistancesAndBelowThemWhatItWasMadeOf() {
        RankingReport report = Samples.weighed("topsis");
        JsonNode whole = row(json(report), "丙").path("lines").path(0);

        assertThat(Written.text(Forms.rankings(), Language.ZH, report))
                .contains("相对接近度 D⁻/(D⁺ + D⁻), D⁺ = 0", "（Hwang、Yoon 1981）", "\n    签约 3：");
        assertThat(whole.path("method").asText()).isEqualTo("topsis");
        assertThat(whole.path("note").asText()).contains("D⁺");
        assertThat(whole.path("parts")).hasSize(2).allSatisfy(part -> {
            assertThat(part.path("weight").decimalValue()).isPositive();
            assertThat(part.has("rank")).isFalse();
        });
        assertThat(Written.csv(Forms.rankings(), Language.EN, report).get(0)).contains("means points");
    }
}
