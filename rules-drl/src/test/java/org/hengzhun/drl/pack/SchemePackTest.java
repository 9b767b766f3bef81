package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;

/** Schemes in packs: what is read, and what is refused at which place. */
class SchemePackTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final String HEADER = "name,parent,zh,indicator,method,weight,arguments,clause,provenance\n";
    private static final String WHOLE = "total,,总分,,sum,,total=100,T-1,local\n";

    private static TestPack pack(String... rows) {
        return TestPack.bare()
                .manifest("schemes:", "  monthly:", "    zh: 月度排名")
                .with(
                        "indicators.csv",
                        "name,zh,kind,arguments\nrate,开工率,ratio,numerator=startedProjects denominator=signedProjects\n")
                .with("schemes/monthly.csv", HEADER + WHOLE + String.join("\n", rows) + "\n");
    }

    private static List<String> places(TestPack pack) {
        return pack.check().problems().stream()
                .map(problem -> "%s:%d %s".formatted(problem.file(), problem.line(), problem.code()))
                .toList();
    }

    @Test
    void aPackWithoutRulesHasASchemeWithClauseAndProvenance() {
        PolicyPack sound =
                pack("start,total,开工,rate,proportional,100,,T-1,verbatim").sound();
        Scheme scheme = sound.scheme("monthly", DAY).orElseThrow();
        assertThat(scheme.leaves()).hasSize(1);
        assertThat(scheme.leaves().get(0).basis().citation()).hasToString("试〔2022〕1号 一");
        assertThat(sound.scheme("yearly", DAY)).isEmpty();
    }

    @Test
    void aWeightMayBeADatedParameterThatTheLineRestsOn() {
        PolicyPack sound = pack(
                        "start,total,开工,rate,proportional,$start.weight,,T-1,verbatim",
                        "arrived,total,到位,rate,proportional,$arrived.weight,,T-1,verbatim")
                .parameters(
                        "start.weight,60,分,,2023-01-01,T-1,local,",
                        "start.weight,70,分,2023-01-01,,T-1,local,",
                        "arrived.weight,40,分,,2023-01-01,T-1,local,",
                        "arrived.weight,30,分,2023-01-01,,T-1,local,")
                .sound();
        assertThat(sound.scheme("monthly", DAY).orElseThrow().leaves().get(0).weight())
                .hasToString("60");
        Scheme later = sound.scheme("monthly", LocalDate.of(2023, 1, 1)).orElseThrow();
        assertThat(later.leaves().get(0).weight()).hasToString("70");
        assertThat(later.leaves().get(0).basis().restsOnLocal()).isTrue();
    }

    @Test
    void weightsFoundInFiguresAreRefusedAtTheirRow() {
        TestPack weighed = pack(
                        "main,total,主要指标,,arithmetic,100,weights=entropy,T-1,local",
                        "start,main,开工,rate,proportional,,,T-1,local",
                        "growth,main,增幅,growth,growth,0.5,points=1 full=1,T-1,local",
                        "near,total,接近度,,topsis,,weights=entropy lower=rat over=city,T-1,local",
                        "rank,near,名次,rate,rank-decay,,full=1,T-1,local")
                .with("indicators.csv", """
                        name,zh,kind,arguments
                        rate,开工率,ratio,numerator=startedProjects denominator=signedProjects
                        growth,增幅,growth,current=signedProjects
                        """);
        assertThat(places(weighed))
                .containsExactlyInAnyOrder(
                        "test/schemes/monthly.csv:5 weight-given-twice",
                        "test/schemes/monthly.csv:5 weights-of-negatives",
                        "test/schemes/monthly.csv:6 part-unknown",
                        "test/schemes/monthly.csv:7 compares-with-fewer");
    }

    @Test
    void aUnitThatDoesNotSayItsGroupIsFoundInTheTableOfTheGroup() {
        PolicyPack sound = grouped("County").sound();
        List<CountyPeriod> units = List.of(unit("示范区管委会", ""), unit("示范区", ""), unit("示范区", "局"), unit("商务局", ""));
        assertThat(sound.grouped("monthly", units, DAY))
                .extracting(CountyPeriod::group)
                .containsExactly("县", "县", "局", "");
        assertThat(sound.grouped("monthly", units, LocalDate.of(2021, 12, 31)))
                .extracting(CountyPeriod::group)
                .containsExactly("", "", "局", "");
        assertThat(sound.scheme("monthly", DAY).orElseThrow().groups()).containsExactly("县", "局");
        assertThat(places(grouped("Conty"))).containsExactly("test/policy.yaml:7 unknown-table");
    }

    private static CountyPeriod unit(String name, String group) {
        return CountyPeriod.builder(name, group, "2022").build();
    }

    private static TestPack grouped(String table) {
        return pack("start,total,开工,rate,proportional,100,,T-1,verbatim")
                .manifest(
                        "    groups: 县=table:" + table + ";局",
                        "tables:",
                        "  County: {label: 县, columns: {shortName: {label: 简称, type: text, optional: true}}}")
                .with(
                        "tables/County.csv",
                        "id,name,shortName,from,to,clause,provenance\na,示范区管委会,示范区,2022-01-01,,T-1,verbatim\n");
    }

    @Test
    void weightsThatDoNotAddUpOnALaterDayAreRefused() {
        assertThat(places(pack("start,total,开工,rate,proportional,$w,,T-1,local")
                        .parameters("w,100,分,,2023-01-01,T-1,local,", "w,90,分,2023-01-01,,T-1,local,")))
                .containsExactly("test/schemes/monthly.csv:2 weights-do-not-add-up");
    }

    @Test
    void everySlipIsToldAtItsRow() {
        assertThat(places(pack(
                        "start,total,开工,rat,proportional,60,,T-1,local",
                        "other,totl,其他,rate,proportionl,40,,T-1,local")))
                .contains("test/schemes/monthly.csv:3 column-unknown", "test/schemes/monthly.csv:4 parent-unknown");
        assertThat(places(pack("start,total,开工,rate,proportional,$w,,T-2,local")))
                .contains("test/schemes/monthly.csv:3 unknown-parameter", "test/schemes/monthly.csv:3 unknown-clause");
        assertThat(places(pack("start,total,开工,rate,proportional,100,,T-1,local")
                        .with("indicators.csv", "name,zh,kind,arguments\nrate,开工率,rato,\n")))
                .containsExactly("test/indicators.csv:2 indicator-kind-unknown");
    }

    @Test
    void aSettingThatDoesNotExistIsToldInTheManifest() {
        TestPack pack = pack("start,total,开工,rate,proportional,100,,T-1,local").manifest("    tie: min");
        assertThat(pack.check().problems())
                .extracting(Problem::file, Problem::code)
                .contains(org.assertj.core.groups.Tuple.tuple("test/policy.yaml", "argument-unknown"));
    }

    @Test
    void aSchemeNobodyDeclaresAndOneWithoutAFileAreRefused() {
        String rows = "start,total,开工,rate,proportional,100,,T-1,local";
        assertThat(places(pack(rows).with("schemes/yearly.csv", HEADER)))
                .contains("test/schemes/yearly.csv:0 file-name");
        assertThat(places(pack(rows).without("schemes/monthly.csv")))
                .contains("test/schemes/monthly.csv:0 missing-file");
    }
}
