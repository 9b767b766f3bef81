package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.method.Proportional;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures in schemes have units: what converts is converted exactly, what does not is refused at its place. */
class SchemeUnitsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private static TestPack pack(String row) {
        return TestPack.bare()
                .manifest("schemes:", "  monthly:", "    zh: 月度排名")
                .parameters(
                        "energy.limit,0.3,吨标准煤/万元,,,T-1,local,",
                        "energy.saved,1,万吨标准煤,,,T-1,local,",
                        "tax.target,20,吨,,,T-1,local,",
                        "tax.good,20,万元/亩,,,T-1,local,",
                        "area,20,亩,,,T-1,local,",
                        "points,20,分,,,T-1,local,",
                        "three,3,家,,,T-1,local,")
                .with("indicators.csv", """
                        name,zh,kind,arguments
                        energy,能耗,column,unit=吨标准煤
                        output,产值,column,unit=元
                        tax,税收,column,unit=元
                        land,占地,column,unit=亩
                        firms,企业数,column,unit=家
                        intensity,单位产值能耗,ratio,numerator=energy denominator=output
                        taxPerMu,亩均税收,ratio,numerator=tax denominator=land
                        saved,节约的能耗,product,of=intensity*output
                        """)
                .with("schemes/monthly.csv", """
                        name,parent,zh,indicator,method,weight,arguments,clause,provenance
                        total,,总分,,sum,,,T-1,local
                        """ + row + "\n");
    }

    private static List<String> told(TestPack pack) {
        return pack.check().problems().stream()
                .filter(problem -> !problem.code().startsWith("unused"))
                .map(problem -> "%s%s:%d %s"
                        .formatted(
                                problem.isError() ? "" : "? ",
                                problem.file().replace("test/", ""),
                                problem.line(),
                                problem.message().zh()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,total,税,taxPerMu,proportional,60,target=$tax.target,T-1,local    | schemes/monthly.csv:3 参数 tax.target：（20吨）以 吨 计，这里要的是 元/亩，不能换算；请改数或单位
            a,total,税,taxPerMu,proportional,$area,target=$tax.good,T-1,local   | schemes/monthly.csv:3 参数 area：（20亩）以 亩 计，这里要的是 分，不能换算；请改数或单位
            a,total,税,taxPerMu,tiers,60,tiers=100万元/亩:60;20吨:30,T-1,local    | schemes/monthly.csv:3 （20吨）以 吨 计，这里要的是 元/亩，不能换算；请改数或单位
            a,total,企业,firms,all-or-nothing,60,target=$points,T-1,local        | schemes/monthly.csv:3 参数 points：（20分）以 分 计，这里要的是 个，不能换算；请改数或单位
            a,total,企业,firms,all-or-nothing,60,target=land,T-1,local           | schemes/monthly.csv:3 （land）以 亩 计，这里要的是 个，不能换算；请改数或单位
            a,total,企业,firms,per-item,60,points=$three,T-1,local               | schemes/monthly.csv:3 参数 three：（3个）以 个 计，这里要的是 分，不能换算；请改数或单位
            a,total,税,taxPerMu,proportional,60,target=200000,T-1,local         | ? schemes/monthly.csv:3 （200000）没有写单位，按 元/亩 计；请写上单位
            """)
    void aFigureThatDoesNotConvertIsRefusedAtItsRow(String row, String words) {
        assertThat(told(pack(row))).containsExactly(words);
    }

    @Test
    void aVetoIsComparedInItsOwnUnit() {
        TestPack vetoed = pack("""
                a,total,税,taxPerMu,proportional,60,target=$tax.good,T-1,local
                v,,否决,intensity,veto,,atLeast=$tax.target,T-1,local""");
        assertThat(told(vetoed))
                .containsExactly("schemes/monthly.csv:4 参数 tax.target：（20吨）以 吨 计，这里要的是 吨标准煤/万元，不能换算；请改数或单位");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sum,of=tax+land                   | （占地）以 亩 计，这里要的是 元，不能换算；请改数或单位
            difference,of=taxPerMu minus=land | （占地）以 亩 计，这里要的是 元/亩，不能换算；请改数或单位
            growth,current=tax base=energy    | （能耗）以 吨标准煤 计，这里要的是 元，不能换算；请改数或单位
            target-share,actual=tax target=20吨 | （20）以 吨 计，这里要的是 元，不能换算；请改数或单位
            """)
    void anIndicatorOfUnlikeFiguresIsRefusedAtItsRow(String kindAndArguments, String words) {
        TestPack pack = pack("a,total,税,odd,proportional,60,cap=1,T-1,local")
                .with("indicators.csv", """
                name,zh,kind,arguments
                energy,能耗,column,unit=吨标准煤
                tax,税收,column,unit=元
                land,占地,column,unit=亩
                taxPerMu,亩均税收,ratio,numerator=tax denominator=land
                odd,怪数,%s
                """.formatted(kindAndArguments));
        assertThat(told(pack)).containsExactly("indicators.csv:6 " + words);
    }

    @Test
    void whatDocumentsCountPerWanIsConvertedExactly() {
        PolicyPack sound = pack("""
                        a,total,能耗,intensity,proportional,60,target=$energy.limit,T-1,local
                        b,total,节能,saved,proportional,40,target=$energy.saved,T-1,local""").sound();
        Scheme scheme = sound.scheme("monthly", DAY).orElseThrow();
        assertThat(scheme.leaves().get(0).method())
                .isInstanceOfSatisfying(
                        Proportional.class,
                        method -> assertThat(method.target()).hasToString("3/10"));
        CountyPeriod unit = CountyPeriod.builder("甲", "", "2022-09")
                .set("energy", 3_000)
                .set("output", 100_000_000)
                .build();
        assertThat(scheme.leaves().get(0).indicator().value(unit))
                .isInstanceOfSatisfying(
                        IndicatorValue.Known.class,
                        value -> assertThat(value.value()).hasToString("3/10"));
        assertThat(scheme.leaves().get(1).indicator().value(unit))
                .isInstanceOfSatisfying(
                        IndicatorValue.Known.class,
                        value -> assertThat(value.value()).hasToString("3000"));
    }
}
