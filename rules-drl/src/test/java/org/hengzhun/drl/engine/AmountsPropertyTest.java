package org.hengzhun.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.result.Amount;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.result.Screenings;
import org.hengzhun.drl.rule.Judgement;
import org.jspecify.annotations.Nullable;

/** Amounts by engine and by interpreter are the same, and what plain arithmetic gives. */
class AmountsPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final PolicyPack PACK = TestPack.bare()
            .manifest(
                    "fields:",
                    "  equipment: {zh: 设备投资, type: number, unit: 元}",
                    "amounts:",
                    "  award: {zh: 奖励, base: equipment, rate: $rate, floor: $floor, cap: $cap}",
                    "  step: {zh: 分档奖励, base: equipment, rate: Step.rate, several: highest}",
                    "  all: {zh: 合计, total: [award, step]}",
                    "tables:",
                    "  Step:",
                    "    label: 分档",
                    "    columns:",
                    "      least: {label: 不低于, type: number, unit: 元}",
                    "      land: {label: 用地不低于, type: number, unit: 亩}",
                    "      rate: {label: 比例, type: number, unit: 比值}")
            .with("tables/Step.csv", """
                    id,name,least,land,rate,clause,provenance
                    A,一档,1000,0,0.01,T-1,verbatim
                    B,二档,500000,0,0.0123,T-1,verbatim
                    C,三档,500000,100,0.05,T-1,verbatim
                    """)
            .parameters("rate,2.25,%,,,T-1,verbatim,", "floor,100,元,,,T-1,verbatim,", "cap,3,万元,,,T-1,verbatim,")
            .with(
                    "amounts.drl",
                    TestPack.rule(
                                    "T-award",
                                    "$p : Project( industrialLand == true || stage == Stage.STARTED )",
                                    "amounts.award( $p )")
                            + TestPack.rule(
                                    "T-step",
                                    "$p : Project( $all : equipment, $land : landArea )\n  $e : Step( least <= $all, land <= $land )",
                                    "amounts.step( $p, $e )")
                            + TestPack.rule("T-all", "$p : Project( stage != Stage.PLANNED )", "amounts.all( $p )"))
            .sound();
    private static final Rulebook BOOK = PACK.rulebook(Task.SCREENING);
    private static final Engine ENGINE = Engine.of(BOOK, ModelStore.unkept());

    private record Given(BigDecimal equipment, BigDecimal land, Boolean industrial, String stage) {

        Project project() {
            Map<String, Object> members = new HashMap<>(Map.of("id", "P", "stage", stage));
            if (equipment != null) {
                members.put("equipment", equipment);
            }
            if (land != null) {
                members.put("landArea", land);
            }
            if (industrial != null) {
                members.put("industrialLand", industrial);
            }
            return Project.of(members, PACK.projects());
        }

        /** 0 where there is none, null where nobody knows. */
        @Nullable
        BigDecimal award() {
            boolean started = stage.equals("STARTED");
            if (!started && industrial != null && !industrial) {
                return BigDecimal.ZERO;
            }
            return equipment == null || !started && industrial == null
                    ? null
                    : equipment
                            .multiply(new BigDecimal("0.0225"))
                            .max(new BigDecimal(100))
                            .min(new BigDecimal(30000));
        }

        @Nullable
        BigDecimal step() {
            if (equipment != null && equipment.compareTo(new BigDecimal(1000)) < 0) {
                return BigDecimal.ZERO;
            }
            if (equipment == null || land == null) {
                return null;
            }
            boolean upper = equipment.compareTo(new BigDecimal(500000)) >= 0;
            String rate = !upper ? "0.01" : land.compareTo(new BigDecimal(100)) >= 0 ? "0.05" : "0.0123";
            return equipment.multiply(new BigDecimal(rate));
        }
    }

    @Property(tries = 300)
    void areThoseOfPlainArithmeticWhoeverJudges(@ForAll("given") List<Given> given) {
        Interpreter oracle = new Interpreter(BOOK, DAY);
        Screenings screenings = new Screenings(BOOK, DAY);
        List<Project> projects = given.stream().map(Given::project).toList();
        List<Judgement> judged = ENGINE.judge(projects, DAY);
        for (int place = 0; place < given.size(); place++) {
            Given one = given.get(place);
            Screening screening = screenings.of(judged.get(place));
            assertThat(screening).isEqualTo(screenings.of(oracle.judge(projects.get(place))));
            BigDecimal award = one.award();
            BigDecimal step = one.step();
            expect(screening, "award", award);
            expect(screening, "step", step);
            BigDecimal all = award == null || step == null ? null : award.add(step);
            expect(screening, "all", one.stage().equals("PLANNED") ? BigDecimal.ZERO : all);
        }
    }

    private static void expect(Screening screening, String name, @Nullable BigDecimal value) {
        boolean open =
                screening.openAmounts().stream().anyMatch(one -> one.code().equals(name));
        BigDecimal got = screening.amounts().stream()
                .filter(one -> one.name().equals(name))
                .map(Amount::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(open).as(name + " open").isEqualTo(value == null);
        assertThat(got).as(name).isEqualByComparingTo(value == null ? BigDecimal.ZERO : value);
    }

    @Provide
    Arbitrary<List<Given>> given() {
        Arbitrary<BigDecimal> equipment = Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal(3_000_000))
                        .ofScale(4),
                Arbitraries.of("0", "999.9999", "1000", "499999.9999", "500000", "1333333.3333", "1333333.3334")
                        .map(BigDecimal::new));
        Arbitrary<BigDecimal> land = Arbitraries.of("0", "99.9", "100", "2000").map(BigDecimal::new);
        return Combinators.combine(
                        equipment.injectNull(0.2),
                        land.injectNull(0.2),
                        Arbitraries.of(true, false).injectNull(0.3),
                        Arbitraries.of("PLANNED", "SIGNED", "STARTED"))
                .as(Given::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }
}
