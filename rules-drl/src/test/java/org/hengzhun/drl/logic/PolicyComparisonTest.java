package org.hengzhun.drl.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One policy beside another: what is written otherwise and means the same, what is stricter, looser, both. */
class PolicyComparisonTest {

    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static PolicyComparison compared(PolicyPack first, PolicyPack second) {
        return PolicyComparison.of(first, second, DAY, Patience.ENDLESS);
    }

    static Stream<Seeds> changes() {
        return Seeds.of("changes.yaml");
    }

    static Stream<Rewriting> rewritings() {
        return SHIPPED.ids().stream().flatMap(Rewriting::of);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeIsFoundWithAProjectThatTheTwoJudgeOtherwise(Seeds change) {
        PolicyPack before = SHIPPED.pack(change.text("pack"));
        PolicyPack after = change.edited().sound();
        PolicyComparison.Line line = compared(before, after).lines().stream()
                .filter(one -> one.kind().name().equals(change.text("kind"))
                        && one.name().equals(change.text("line")))
                .findFirst()
                .orElseThrow();
        assertThat(line.relation()).isEqualTo(Relation.valueOf(change.text("relation")));
        line.stricter()
                .ifPresent(project -> assertThat(says(after, line, project) && !says(before, line, project))
                        .isTrue());
        line.looser()
                .ifPresent(project -> assertThat(says(before, line, project) && !says(after, line, project))
                        .isTrue());
    }

    /** Whether a rule of the pack says so of the project, as the interpreter judges; of a verdict, whether the project is barred. */
    private static boolean says(PolicyPack pack, PolicyComparison.Line line, Project project) {
        return Stream.of(Task.SCREENING, Task.ROUTING, Task.DUTIES).anyMatch(task -> {
            Rulebook book = pack.rulebook(task);
            List<Truth> truths = new Interpreter(book, DAY).judge(project).rules();
            for (int place = 0; place < truths.size(); place++) {
                Rule rule = book.rules().get(place);
                boolean meant = line.kind() == PolicyComparison.Kind.VERDICT
                        ? rule.action().code().equals("REJECT")
                                || rule.action().code().equals("JOINT_REVIEW")
                        : rule.action().code().equals(line.name());
                if (meant && truths.get(place) == Truth.TRUE) {
                    return true;
                }
            }
            return false;
        });
    }

    @ParameterizedTest
    @MethodSource("rewritings")
    void whatIsWrittenOtherwiseAndMeansTheSameIsEquivalent(Rewriting rewriting) {
        PolicyComparison compared = compared(SHIPPED.pack(rewriting.pack()), rewriting.rewritten());
        assertThat(compared.lines())
                .filteredOn(line -> line.relation() != Relation.EQUIVALENT)
                .isEmpty();
        assertThat(compared.equivalent()).isTrue();
    }

    @Test
    void aNotionThatIsCalledOtherwiseIsStillTheSame() {
        PolicyPack renamed = new EditedPack("henan-two-high-2021")
                .edit(Map.of("file", "policy.yaml", "find", "zh: 两高项目", "put", "zh: 高耗能高排放项目"))
                .sound();
        assertThat(compared(SHIPPED.pack("henan-two-high-2021"), renamed).equivalent())
                .isTrue();
    }

    @Test
    void thereAreThirtyRewritingsAndThirtyChanges() {
        assertThat(rewritings().count()).isGreaterThanOrEqualTo(30);
        assertThat(changes().count()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void aCityIsNeverLooserThanTheProvinceItExtends() {
        PolicyComparison compared = compared(SHIPPED.pack("henan-two-high-2021"), SHIPPED.pack("xuchang-2022-sw70"));
        assertThat(compared.verdict().relation()).isEqualTo(Relation.STRICTER);
        assertThat(compared.lines())
                .allSatisfy(line -> assertThat(line.looser()).isEqualTo(Optional.empty()));
    }

    @Test
    void ofAProjectThatWasTerminatedNothingIsFound() {
        PolicyComparison compared = compared(
                SHIPPED.pack("xuchang-2022-sw70"),
                new EditedPack("xuchang-2022-sw70")
                        .edit(
                                Map.of(
                                        "file", "screening.drl",
                                        "find",
                                                "stage in ( Stage.STARTED, Stage.UNDER_CONSTRUCTION ), twoHigh == true, requirementsMet",
                                        "put",
                                                "stage in ( Stage.STARTED, Stage.UNDER_CONSTRUCTION, Stage.TERMINATED ), twoHigh == true, requirementsMet"))
                        .sound());
        assertThat(compared.equivalent()).isTrue();
    }
}
