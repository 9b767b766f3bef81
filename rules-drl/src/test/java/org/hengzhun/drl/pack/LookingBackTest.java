package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hengzhun.core.explanation.ConditionTrace;
import org.hengzhun.core.explanation.RuleTrace;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.explain.RuleTracer;
import org.hengzhun.drl.rule.Phrases;
import org.hengzhun.drl.rule.Term;
import org.hengzhun.drl.rule.ValueType;
import org.junit.jupiter.api.Test;

/** A rule may ask whether a length of time has passed since a day by the day of judgement (签约满12个月). */
class LookingBackTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private static TestPack pack(String parameter, String condition) {
        return TestPack.bare()
                .parameters(parameter)
                .screening(TestPack.rule(
                        "T-1",
                        "$t : Parameter( key == \"within\" ) $p : Project( %s )".formatted(condition),
                        "findings.investigate( $p )"));
    }

    private static RuleTrace trace(PolicyPack pack, Project project, LocalDate day) {
        RuleTracer tracer = new RuleTracer(pack.rulebook(Task.SCREENING), day);
        return tracer.traces(tracer.judge(project)).get(0);
    }

    private static Truth truth(String operator, String signed, String day) {
        PolicyPack pack = pack("within,12,月,,,T-1,local,", "signedOn " + operator + " $t.ago")
                .sound();
        Project project = Project.of("P").with(Project.SIGNED_ON, LocalDate.parse(signed));
        return trace(pack, project, LocalDate.parse(day)).truth();
    }

    @Test
    void twelveMonthsAreFullOnTheSameDayOfTheNextYear() {
        assertThat(truth("<=", "2021-09-30", "2022-09-30")).isEqualTo(Truth.TRUE);
        assertThat(truth("<=", "2021-10-01", "2022-09-30")).isEqualTo(Truth.FALSE);
        assertThat(truth(">", "2021-10-01", "2022-09-30")).isEqualTo(Truth.TRUE);
        assertThat(truth("<=", "2020-02-29", "2021-02-28")).isEqualTo(Truth.TRUE);
    }

    @Test
    void anUnknownDayLeavesTheRuleOpen() {
        PolicyPack pack = pack("within,12,月,,,T-1,local,", "signedOn <= $t.ago").sound();
        RuleTrace trace = trace(pack, Project.of("P"), DAY);
        assertThat(trace.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(trace.missing()).containsExactly("signedOn");
    }

    @Test
    void theExplanationReckons() {
        PolicyPack pack = pack("within,12,月,,,T-1,local,", "signedOn <= $t.ago").sound();
        Project project = Project.of("P").with(Project.SIGNED_ON, LocalDate.of(2021, 3, 5));
        ConditionTrace condition = trace(pack, project, DAY).conditions().get(0);
        assertThat(condition.words().zh()).endsWith("已满 12 个月：2021-03-05 + 12 个月 = 2022-03-05，判定日 2022-09-30 已满");
        assertThat(condition.threshold()).isEqualTo(LocalDate.of(2021, 9, 30));
        assertThat(Phrases.rule(pack.rules().get(0)).zh()).contains("已满 参数 within");
    }

    @Test
    void onlyALengthOfTimeLiesBack() {
        assertThat(pack("within,12,tce,,,T-1,local,", "signedOn <= $t.ago").errors())
                .extracting(Problem::code)
                .containsExactly("ago");
        assertThat(pack("within,1.5,月,,,T-1,local,", "signedOn <= $t.ago").errors())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("length");
                    assertThat(problem.file()).isEqualTo("test/parameters.csv");
                    assertThat(problem.line()).isEqualTo(2);
                });
    }

    @Property
    void aDayIsNotAfterItIfAndOnlyIfTheLengthAddedToItHasPassed(
            @ForAll @IntRange(max = 800) int before,
            @ForAll @IntRange(max = 40) int number,
            @ForAll boolean months,
            @ForAll @IntRange(max = 3000) int later) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(later);
        ValueType type = ValueType.of(Kind.NUMBER, months ? Unit.MONTH : Unit.DAY);
        Parameter parameter =
                new Parameter("within", new BigDecimal(number), type, Validity.ALWAYS, "T-1", Provenance.LOCAL, "", 2);
        LocalDate ago = (LocalDate) parameter.read(Term.OfParameter.ago("within"), day);
        LocalDate any = day.minusDays(before);
        Period length = months ? Period.ofMonths(number) : Period.ofDays(number);
        assertThat(!any.isAfter(ago)).isEqualTo(!any.plus(length).isAfter(day));
        assertThat(ChronoUnit.DAYS.between(ago, day)).isNotNegative();
    }
}
