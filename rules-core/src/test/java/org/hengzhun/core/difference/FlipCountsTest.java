package org.hengzhun.core.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengzhun.core.fact.County;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.screening.Bearing;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.junit.jupiter.api.Test;

/** Who flips, from what to what, in which county. */
class FlipCountsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final Citation CLAUSE = new Citation("C", "D", "S");

    private static Project in(String county) {
        Project project = Project.of("P").with(Project.STAGE, Stage.SIGNED);
        return county.isEmpty() ? project : project.with(Project.COUNTY, County.of(county));
    }

    private static Screening found(Project project, Outcome... outcomes) {
        return Screening.of(
                project,
                DAY,
                new Bearing(1, ImmutableSet.of()),
                List.of(outcomes).stream()
                        .map(outcome -> new Finding(
                                outcome,
                                new Reason("R-" + outcome, "T", CLAUSE, List.of(), Map.of(), List.of(), List.of())))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Screening open(Project project) {
        OpenRule rule = new OpenRule(
                "R-REJECT",
                Outcome.REJECT.name(),
                Outcome.REJECT.words(),
                "T",
                CLAUSE,
                List.of("planningEiaCompliant"));
        return Screening.of(
                project,
                DAY,
                new Bearing(1, ImmutableSet.of()),
                found(project, Outcome.JOINT_REVIEW).findings(),
                List.of(rule),
                List.of(),
                List.of());
    }

    private static ProjectDifference difference(Screening before, Screening after) {
        return new ProjectDifference(before, after, List.of());
    }

    @Test
    void aFlipIsAnotherVerdictOrOneThatIsNoLongerFinal() {
        Project project = in("禹州市");

        assertThat(difference(found(project), found(project, Outcome.REJECT)).flips())
                .isTrue();
        assertThat(difference(found(project, Outcome.JOINT_REVIEW), open(project))
                        .flips())
                .isTrue();
        assertThat(difference(found(project), found(project, Outcome.LEDGER)).flips())
                .isFalse();
        assertThat(difference(found(project), found(project)).project()).isEqualTo(project);
    }

    @Test
    void findingsCameOrWentByRuleAndOutcome() {
        Project project = in("禹州市");
        ProjectDifference difference = difference(
                found(project, Outcome.LEDGER, Outcome.HALT), found(project, Outcome.LEDGER, Outcome.REJECT));

        assertThat(difference.came()).extracting(Finding::outcome).containsExactly(Outcome.REJECT);
        assertThat(difference.went()).extracting(Finding::outcome).containsExactly(Outcome.HALT);
    }

    @Test
    void flipsAreCountedByTurnAndCountyTheMostSevereFirst() {
        FlipCounts counts = new FlipCounts();
        counts.add(difference(found(in("禹州市")), found(in("禹州市"), Outcome.JOINT_REVIEW)));
        counts.add(difference(found(in("禹州市")), found(in("禹州市"), Outcome.REJECT)));
        counts.add(difference(found(in("")), found(in(""), Outcome.REJECT)));
        counts.add(difference(found(in("")), found(in(""), Outcome.LEDGER)));
        counts.add(difference(found(in("")), found(in(""))));

        assertThat(counts.projects()).isEqualTo(5);
        assertThat(counts.flips()).isEqualTo(3);
        assertThat(counts.otherwise()).isEqualTo(1);
        assertThat(counts.turns().keySet())
                .extracting(FlipCounts.Turn::to)
                .containsExactly(Verdict.REJECTED, Verdict.JOINT_REVIEW);
        assertThat(counts.turns().values()).containsExactly(2, 1);
        assertThat(counts.counties().keySet()).containsExactly("", "禹州市");
        assertThat(FlipCounts.sum(Objects.requireNonNull(counts.counties().get("禹州市"))))
                .isEqualTo(2);
    }

    @Test
    void beyondFiveThousandCountiesTheRestIsOne() {
        FlipCounts counts = new FlipCounts();
        for (int county = 0; county < 5_010; county++) {
            Project project = in("县" + county);
            counts.add(difference(found(project), found(project, Outcome.REJECT)));
        }

        assertThat(counts.counties()).hasSize(5_001);
        assertThat(FlipCounts.sum(Objects.requireNonNull(counts.counties().get(""))))
                .isEqualTo(10);
    }
}
