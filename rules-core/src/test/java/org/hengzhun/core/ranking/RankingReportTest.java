package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorCatalogue;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.score.Basis;
import org.hengzhun.core.score.Leaf;
import org.hengzhun.core.score.Ruling;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.SchemeRow;
import org.hengzhun.core.score.SchemeTable;
import org.hengzhun.core.score.ScoreLine;
import org.hengzhun.core.score.Units;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.Language;
import org.junit.jupiter.api.Test;

/** What a reader of a ranking asks beside the order: change, what would lift a unit, the whole, and what rests on the city. */
class RankingReportTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final Scheme PLAIN = SchemeTable.of(
                    "total,,,sum,,total=100", "starts,total,startedProjects,proportional,100,target=20 cap=1")
            .set("totalOf", "某市")
            .scheme();

    /** Ranks on one scheme alone, under a policy that is on trial. */
    private record ByScheme(Scheme scheme) implements Assessor {

        @Override
        public PolicyStamp policy() {
            return new PolicyStamp("t", "试行办法", "试〔2022〕1号", "sha256:0");
        }

        @Override
        public ImmutableList<Bilingual> warnings(LocalDate asOf) {
            return ImmutableList.of(new Bilingual("试行至" + asOf, "on trial until " + asOf));
        }

        @Override
        public Scheme scheme(String id, LocalDate asOf) {
            return scheme;
        }

        @Override
        public Assessment assess(String id, List<CountyPeriod> units, LocalDate asOf) {
            return new Assessment(
                    Ranker.of(scheme),
                    ImmutableList.copyOf(units),
                    Ranker.rank(scheme, units),
                    ImmutableList.<Ruling>of(),
                    ImmutableList.of());
        }

        @Override
        public List<Ruling> rulings(
                String id, CountyPeriod unit, Supplier<List<CountyPeriod>> everyone, LocalDate asOf) {
            return List.of();
        }

        @Override
        public Robustness robustness(String id, List<CountyPeriod> units, LocalDate asOf, RobustnessPlan plan) {
            return new Robustness(id, scheme.label(), ImmutableMap.of(), plan, ImmutableList.of());
        }
    }

    private static List<CountyPeriod> starts(String period, String... lines) {
        return Units.of(period, "unit,group,startedProjects", lines);
    }

    private static RankingReport report(Scheme scheme, List<CountyPeriod> units, List<CountyPeriod> before) {
        return RankingReport.of(new ByScheme(scheme), scheme.id(), DAY, units, before);
    }

    private static RankingReport report(String... lines) {
        return report(PLAIN, starts("2022Q3", lines), List.of());
    }

    private static Movement movement(RankingReport report, String unit) {
        return report.ranking().unit(unit).orElseThrow().movement();
    }

    private static ScoreLine line(RankingReport report, String unit, String name) {
        return report.ranking().unit(unit).orElseThrow().score().lines().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ParameterReading read(String key, Provenance provenance) {
        return new ParameterReading(key, BigDecimal.ONE, null, "T-1", provenance);
    }

    @Test
    void aUnitIsComparedWithItsPlaceInThePeriodBefore() {
        RankingReport report =
                report(PLAIN, starts("2022Q3", "甲,,10", "乙,,8", "丙,,6"), starts("2022Q2", "甲,,3", "乙,,9", "丁,,5"));
        assertThat(movement(report, "甲")).isEqualTo(new Movement.Moved(new BigDecimal("3"), new BigDecimal("2")));
        assertThat(movement(report, "乙")).isEqualTo(new Movement.Moved(BigDecimal.ONE, new BigDecimal("-1")));
        assertThat(movement(report, "丙")).isEqualTo(new Movement.Entrant());
        assertThat(report.ranking().groups().get(0).leavers()).containsExactly("丁");
    }

    @Test
    void withoutAPeriodBeforeNothingIsCompared() {
        RankingReport report = report("甲,,10", "乙,,8");
        assertThat(movement(report, "甲")).isEqualTo(new Movement.NotCompared());
        assertThat(report.ranking().groups().get(0).leavers()).isEmpty();
    }

    @Test
    void theNearestChangeThatLiftsAUnitIsTold() {
        RankingReport report = report("甲,,10", "乙,,8");
        assertThat(report.lifts()).containsExactly(Map.entry("乙", lift("startedProjects", "8", "10", /* steps= */ 2)));
    }

    /** 甲 50 points, 乙 50 - 10: one overdue start less would do, and so would two starts more. */
    @Test
    void doingMoreIsAdvisedBeforeHavingDoneLessThoughItTakesMoreSteps() {
        RankingReport report = withPenalty("甲,,10,0", "乙,,10,1");
        assertThat(report.lifts()).containsExactly(Map.entry("乙", lift("startedProjects", "10", "12", /* steps= */ 2)));
    }

    /** 乙 has full marks for its starts, and 100 - 10 points. */
    @Test
    void whereDoingMoreDoesNotHelpHavingDoneLessIsTold() {
        RankingReport report = withPenalty("甲,,20,0", "乙,,20,1");
        assertThat(report.lifts()).containsExactly(Map.entry("乙", lift("overdueStarts", "1", "0", /* steps= */ 1)));
    }

    private static RankingReport withPenalty(String... lines) {
        Scheme scheme = SchemeTable.of(
                        "total,,,sum,,total=100",
                        "starts,total,startedProjects,proportional,100,target=20 cap=1",
                        "overdue,total,overdueStarts,penalty,,points=10 floor=-50")
                .scheme();
        return report(scheme, Units.of("2022Q3", "unit,group,startedProjects,overdueStarts", lines), List.of());
    }

    private static Lift lift(String column, String from, String to, long steps) {
        return new Lift(column, new BigDecimal(from), new BigDecimal(to), steps, BigDecimal.ONE, /* smallest= */ true);
    }

    @Test
    void inAGroupOfMoreThanSixtyNobodyLooksForLifts() {
        List<String> sixty = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            sixty.add("U%02d,,%d".formatted(i, i % 2));
        }
        assertThat(report(sixty.toArray(String[]::new)).lifts()).hasSize(30);
        sixty.add("U60,,0");
        assertThat(report(sixty.toArray(String[]::new)).lifts()).isEmpty();
    }

    @Test
    void theFiguresOfTheWholeAreToldAsTheirIndicatorIsPublishedOrWhyThereAreNone() {
        Totals totals = report("甲,,10", "乙,,8").totals().orElseThrow();
        assertThat(totals.of()).isEqualTo("某市");
        assertThat(RankingReport.shown(totals.items().get(0), Language.ZH)).isEqualTo("18");
        Scheme neutral = SchemeTable.of(
                        "total,,,sum,,total=100",
                        "starts,total,startedProjects,proportional,100,target=20 cap=1 missing=zero")
                .set("totalOf", "某市")
                .scheme();
        Totals broken = report(neutral, starts("2022Q3", "甲,,10", "乙,,"), List.of())
                .totals()
                .orElseThrow();
        assertThat(RankingReport.shown(broken.items().get(0), Language.ZH)).contains("开工项目数");
        assertThat(RankingReport.shown(broken.items().get(0), Language.EN)).contains("started projects");
    }

    @Test
    void notesComeBeforeWhatToLookAtInTheFigures() {
        RankingReport report = report(
                        PLAIN,
                        Units.of("2022Q3", "unit,group,startedProjects,signedProjects", "甲,,10,9", "乙,,8,9"),
                        List.of())
                .noting(List.of(new Bilingual("由项目表汇总", "added up from projects")));
        assertThat(report.warnings(Language.ZH))
                .containsExactly("试行至2022-09-30", "由项目表汇总", "甲.开工项目数：开工项目数（10）大于签约项目数（9），请核对");
        assertThat(report.warnings(Language.EN)).hasSize(3).first().isEqualTo("on trial until 2022-09-30");
    }

    @Test
    void aFlawIsToldInTheWordsOfTheTable() {
        Scheme named = Scheme.of(
                "s1",
                new Bilingual("季度考核", "quarterly"),
                Map.of(),
                List.of(
                        row("total", "", "", "sum", "", Basis.LOCAL),
                        row("starts", "total", "startedProjects", "min-max", "100", Basis.LOCAL)),
                IndicatorCatalogue.of(List.of()));
        Flaw ofScheme = Flaw.error("s1", "", "no-units", "没有单位", "there are no units");
        Flaw ofColumn = Flaw.error("甲", "startedProjects", "count-negative", "为负数", "is negative");
        Flaw ofStrange = Flaw.error("甲", "爱好", "unknown", "不认识", "unknown");
        assertThat(RankingReport.told(ofScheme, named, Language.ZH)).isEqualTo("季度考核：没有单位");
        assertThat(RankingReport.told(ofScheme, named, Language.EN)).isEqualTo("quarterly: there are no units");
        assertThat(RankingReport.told(ofColumn, named, Language.ZH)).isEqualTo("甲.开工项目数：为负数");
        assertThat(RankingReport.told(ofColumn, named, Language.EN)).isEqualTo("甲.started projects: is negative");
        assertThat(RankingReport.told(ofStrange, named, Language.ZH)).isEqualTo("甲.爱好：不认识");
    }

    @Test
    void aLineShowsItsValueAsPublishedAndALineWithoutOneNothing() {
        Scheme scheme = SchemeTable.of(
                        "total,,,sum,,total=100 cap=20",
                        "rate,total,startRate,proportional,100,target=1 cap=1 missing=zero")
                .indicators("startRate,ratio,numerator=startedProjects denominator=signedProjects show=percent scale=1")
                .scheme();
        RankingReport report = report(
                scheme, Units.of("2022Q3", "unit,group,startedProjects,signedProjects", "甲,,3,4", "乙,,,4"), List.of());
        assertThat(report.shown(line(report, "甲", "rate"), Language.ZH)).hasValue("75.0%");
        assertThat(RankingReport.value(line(report, "甲", "rate")))
                .hasValueSatisfying(value -> assertThat(value.toString()).isEqualTo("3/4"));
        assertThat(report.shown(line(report, "乙", "rate"), Language.ZH)).isEmpty();
        assertThat(RankingReport.value(line(report, "乙", "rate"))).isEmpty();
        assertThat(report.shown(line(report, "甲", "total.limit"), Language.ZH)).isEmpty();
    }

    @Test
    void theParametersOfTheCityAreToldOnceInTheOrderOfTheScheme() {
        ParameterReading weight = read("weight", Provenance.LOCAL);
        ParameterReading target = read("target", Provenance.LOCAL);
        Basis first = new Basis(null, Provenance.VERBATIM, ImmutableList.of(weight, read("cap", Provenance.VERBATIM)));
        Basis second = new Basis(null, Provenance.LOCAL, ImmutableList.of(target, weight));
        RankingReport report = report(
                Scheme.of(
                        "s1",
                        Bilingual.same("s1"),
                        Map.of(),
                        List.of(
                                row("total", "", "", "sum", "", Basis.LOCAL),
                                row("starts", "total", "startedProjects", "min-max", "60", first),
                                row("signed", "total", "signedProjects", "min-max", "40", second)),
                        IndicatorCatalogue.of(List.of())),
                Units.of("2022Q3", "unit,group,startedProjects,signedProjects", "甲,,3,4", "乙,,2,5"),
                List.of());
        assertThat(report.localParameters()).containsExactly(weight, target);
        assertThat(report.localItems()).extracting(Leaf::name).containsExactly("signed");
    }

    private static SchemeRow row(
            String name, String parent, String indicator, String method, String weight, Basis basis) {
        Map<String, String> arguments = method.equals("min-max") ? Map.of("constant", "top") : Map.of();
        return new SchemeRow(
                name, parent, Bilingual.same(name), indicator, method, weight, ImmutableMap.copyOf(arguments), basis);
    }
}
