package org.hengzhun.drl.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hengzhun.core.explanation.Change;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.Projects;
import org.hengzhun.drl.pack.Task;

/** What would change the verdict, held against the engine trying every decision: right, least, and none left out. */
class CounterfactualsPropertyTest {

    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();
    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final String XUCHANG = "xuchang-2022-sw70";
    private static final Counterfactuals FOUND =
            new Counterfactuals(SHIPPED.pack(XUCHANG).rulebook(Task.SCREENING), DAY);
    private static final Interpreter INTERPRETER =
            new Interpreter(SHIPPED.pack(XUCHANG).rulebook(Task.SCREENING), DAY);

    @Provide
    Arbitrary<Project> projects() {
        return Projects.any();
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void eachSetGivesItsVerdictNoPartOfItAnotherAndNoneIsLeftOut(@ForAll @From("projects") Project project) {
        Screener engine = SHIPPED.screener(XUCHANG);
        Screening now = engine.screen(project, DAY);
        List<Change> changes = FOUND.of(INTERPRETER.judge(project));

        assertThat(changes).containsExactlyInAnyOrderElementsOf(least(engine, now));
    }

    /** By trying every set of settings on the engine, the smallest first. */
    private static List<Change> least(Screener engine, Screening now) {
        Set<Field<?>> decisions = Project.DICTIONARY.fields().stream()
                .filter(Counterfactuals::isDecision)
                .filter(CounterfactualsPropertyTest::isRead)
                .collect(ImmutableSet.toImmutableSet());
        List<Change> found = new ArrayList<>();
        for (int size = 1; size <= Counterfactuals.TOGETHER; size++) {
            List<List<Change.Setting>> tried = Sets.combinations(ImmutableSet.copyOf(decisions), size).stream()
                    .flatMap(some -> Lists.cartesianProduct(some.stream()
                                    .sorted(java.util.Comparator.comparingInt(Field::position))
                                    .map(field -> settings(field, now.project()))
                                    .toList())
                            .stream())
                    .filter(settings ->
                            found.stream().noneMatch(known -> new HashSet<>(settings).containsAll(known.settings())))
                    .toList();
            List<Screening> then = engine.screenAll(
                    tried.stream()
                            .map(settings -> changed(now.project(), settings))
                            .toList(),
                    DAY);
            for (int place = 0; place < tried.size(); place++) {
                if (then.get(place).verdict() != now.verdict()) {
                    found.add(new Change(
                            tried.get(place),
                            then.get(place).verdict(),
                            then.get(place).isFinal()));
                }
            }
        }
        return found;
    }

    private static final Set<String> READ = SHIPPED.pack(XUCHANG).rulebook(Task.SCREENING).rules().stream()
            .flatMap(rule -> rule.reads().stream())
            .filter(org.hengzhun.drl.rule.Term.OfFact.class::isInstance)
            .flatMap(term -> ((org.hengzhun.drl.rule.Term.OfFact) term).property().inputs().stream())
            .map(Field::name)
            .collect(Collectors.toSet());

    private static boolean isRead(Field<?> field) {
        return READ.contains(field.name());
    }

    private static List<Change.Setting> settings(Field<?> field, Project project) {
        Object present = field.valueIn(project);
        return (field == Project.REVIEW_RESULT ? List.<Object>of("PASSED", "FAILED") : List.<Object>of(true, false))
                .stream()
                        .filter(value -> !value.equals(present))
                        .map(value -> new Change.Setting(field.name(), present, value))
                        .toList();
    }

    private static Project changed(Project project, List<Change.Setting> settings) {
        Project changed = project;
        for (Change.Setting setting : settings) {
            changed = with(changed, Project.DICTIONARY.field(setting.field()).orElseThrow(), setting.to());
        }
        return changed;
    }

    private static <T> Project with(Project project, Field<T> field, Object value) {
        return project.with(field, field.fromPlain(value));
    }
}
