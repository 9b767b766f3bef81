package org.hengzhun.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.hengzhun.core.explanation.Change;
import org.hengzhun.core.explanation.Explainer;
import org.hengzhun.core.explanation.Explanation;
import org.hengzhun.core.explanation.TracedStage;
import org.hengzhun.core.fact.ConstructionKind;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;

/** What must hold of every screening by the shipped packs. */
class ScreeningPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();
    private static final Screener SCREENER = SHIPPED.screener("xuchang-2022-sw70");
    private static final Explainer EXPLAINER = SHIPPED.explainer("xuchang-2022-sw70");

    @Property(tries = 60)
    void orderOfFactsChangesNothing(
            @ForAll("projects") @Size(min = 1, max = 20) List<Project> projects, @ForAll long seed) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < projects.size(); place++) {
            places.add(place);
        }
        Collections.shuffle(places, new Random(seed));
        List<Screening> straight = SCREENER.screenAll(projects, DAY);
        List<Screening> shuffled =
                SCREENER.screenAll(places.stream().map(projects::get).toList(), DAY);
        for (int at = 0; at < places.size(); at++) {
            assertThat(shuffled.get(at)).isEqualTo(straight.get(places.get(at)));
        }
    }

    @Property(tries = 30)
    void twoRunsGiveEqualResults(@ForAll("project") Project project) {
        assertThat(SCREENER.screen(project, DAY)).isEqualTo(SCREENER.screen(project, DAY));
        assertThat(EXPLAINER.explain(project, DAY)).isEqualTo(EXPLAINER.explain(project, DAY));
    }

    /**
     * Making a fact known never contradicts a final verdict. Added energy is left out while the annual energy of a new
     * project, or of one whose kind is unknown, stands in for it: by the notice a blank added figure then is not unknown
     * but equal to the annual one, and stating another is a correction, not a completion.
     */
    @Property(tries = 300)
    void makingAFactKnownNeverContradictsAFinalVerdict(
            @ForAll("project") Project project, @ForAll("field") Field<?> field, @ForAll Random random) {
        Assume.that(!project.knows(field) && !standsIn(project, field));
        Screening before = SCREENER.screen(project, DAY);
        Project known = Projects.plain(
                project,
                field,
                Projects.values(field).generator(10).next(random).value());
        Screening after = SCREENER.screen(known, DAY);
        if (before.isFinal()) {
            assertThat(after.verdict()).isEqualTo(before.verdict());
            assertThat(after.isFinal()).isTrue();
        } else {
            assertThat(before.verdict() != Verdict.NEEDS_INFORMATION
                            && before.verdict().moreSevereThan(after.verdict()))
                    .as("a verdict that was reached is not lost: %s then %s", before.verdict(), after.verdict())
                    .isFalse();
        }
    }

    private static boolean standsIn(Project project, Field<?> field) {
        ConstructionKind kind = project.get(Project.CONSTRUCTION_KIND);
        return field == Project.ADDED_ENERGY_EQUIVALENT
                && project.knows(Project.ANNUAL_ENERGY_EQUIVALENT)
                && (kind == null || kind == ConstructionKind.NEW);
    }

    @Property(tries = 300)
    void withOneMoreFieldMissingNoVerdictIsLessSevereAndFinal(
            @ForAll("project") Project project, @ForAll("field") Field<?> field) {
        Project fewer = project.without(field);
        Assume.that(project.knows(field) && !standsIn(fewer, field));
        Screening whole = SCREENER.screen(project, DAY);
        Screening less = SCREENER.screen(fewer, DAY);
        assertThat(less.isFinal() && whole.verdict().moreSevereThan(less.verdict()))
                .as("%s, without %s %s", whole.verdict(), field, less.verdict())
                .isFalse();
    }

    @Property(tries = 60)
    void anExplanationTellsWhatTheScreeningFound(@ForAll("project") Project project) {
        Screening screening = SCREENER.screen(project, DAY);
        Explanation explanation = EXPLAINER.explain(project, DAY);
        assertThat(explanation.screening()).contains(screening);
        explanation.rules().forEach(trace -> {
            assertThat(screening.findings().stream()
                            .anyMatch(finding -> finding.reason().rule().equals(trace.rule())))
                    .isEqualTo(trace.truth() == Truth.TRUE
                            && trace.stage() == TracedStage.SCREENING
                            && screening.verdict() != Verdict.ENDED);
            assertThat(trace.missing().isEmpty()).isEqualTo(trace.truth() != Truth.UNKNOWN);
            Truth all = trace.conditions().stream().map(one -> one.truth()).reduce(Truth.TRUE, Truth::and);
            assertThat(all).as(trace.rule()).isEqualTo(trace.truth());
            trace.conditions().forEach(condition -> {
                if (condition.value() instanceof java.math.BigDecimal value
                        && condition.threshold() instanceof java.math.BigDecimal limit) {
                    assertThat(condition.distance()).isEqualTo(value.subtract(limit));
                } else {
                    assertThat(condition.distance()).isNull();
                }
            });
        });
    }

    @Property(tries = 60)
    void eachChangeReallyGivesTheVerdictItPromises(@ForAll("project") Project project) {
        for (Change change : EXPLAINER.explain(project, DAY).changes()) {
            Project changed = project;
            for (Change.Setting setting : change.settings()) {
                Field<?> field = Project.DICTIONARY.field(setting.field()).orElseThrow();
                assertThat(field.valueIn(project)).isEqualTo(setting.from());
                changed = Projects.plain(changed, field, setting.to());
            }
            Screening then = SCREENER.screen(changed, DAY);
            assertThat(then.verdict()).isEqualTo(change.verdict());
            assertThat(then.isFinal()).isEqualTo(change.isFinal());
            assertThat(change.verdict())
                    .isNotEqualTo(SCREENER.screen(project, DAY).verdict());
        }
    }

    @Provide
    Arbitrary<Project> project() {
        return Projects.any();
    }

    @Provide
    Arbitrary<List<Project>> projects() {
        return Projects.any().list();
    }

    @Provide
    Arbitrary<Field<?>> field() {
        return Arbitraries.of(Projects.READ);
    }
}
