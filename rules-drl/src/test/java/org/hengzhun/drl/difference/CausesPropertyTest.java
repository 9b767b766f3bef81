package org.hengzhun.drl.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.hengzhun.core.difference.Edit;
import org.hengzhun.core.difference.ProjectDifference;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.RandomPacks;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.PackCheck;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.result.Screenings;

/** What is told as the cause of a flip is one: taken back it gives the old verdict, less of it does not, and none is left out. */
class CausesPropertyTest {

    private static final LocalDate DAY = RandomPacks.DAYS.get(0);

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void everyCauseIsLeastAndNoneIsLeftOut(@ForAll long seed) {
        RandomPacks random = new RandomPacks(seed);
        TestPack before = random.pack(14);
        edited(before, new Random(seed)).pack().ifPresent(after -> holds(before.sound(), after, random.projects(40)));
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void ofTwoDocumentsEveryCauseGivesTheOldVerdictAndNoPartOfItDoes(@ForAll long seed) {
        RandomPacks random = new RandomPacks(seed);
        PolicyPack before = random.pack(14).sound();
        PolicyPack after = new RandomPacks(seed + 1).pack(14).sound();
        ImmutableList<PackEdit> edits = PackEdits.ofScreening(before, after, DAY);
        Causes causes = new Causes(before, after, DAY, edits);
        for (Project project : random.projects(20)) {
            Screening was = screened(before, project);
            if (ProjectDifference.flips(was, screened(after, project))) {
                for (ImmutableList<Edit> cause : causes.of(was, Patience.ENDLESS)) {
                    Set<PackEdit> taken = named(edits, cause);
                    assertThat(undoes(before, after, taken, was)).isTrue();
                    for (PackEdit one : taken) {
                        assertThat(undoes(before, after, Sets.difference(taken, Set.of(one)), was))
                                .isFalse();
                    }
                }
            }
        }
    }

    private static void holds(PolicyPack before, PolicyPack after, List<Project> projects) {
        ImmutableList<PackEdit> edits = PackEdits.ofScreening(before, after, DAY);
        Causes causes = new Causes(before, after, DAY, edits);
        for (Project project : projects) {
            Screening was = screened(before, project);
            if (ProjectDifference.flips(was, screened(after, project))) {
                assertThat(causes.of(was, Patience.ENDLESS))
                        .containsExactlyInAnyOrderElementsOf(least(before, after, edits, was));
            }
        }
    }

    /** By trying every set of edits. */
    private static List<ImmutableList<Edit>> least(
            PolicyPack before, PolicyPack after, ImmutableList<PackEdit> edits, Screening was) {
        for (int size = 1; size <= edits.size(); size++) {
            List<ImmutableList<Edit>> found = Sets.combinations(ImmutableSet.copyOf(edits), size).stream()
                    .filter(some -> undoes(before, after, some, was))
                    .map(some -> PackEdits.edits(
                            edits.stream().filter(some::contains).toList()))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean undoes(PolicyPack before, PolicyPack after, Collection<PackEdit> taken, Screening was) {
        return !ProjectDifference.flips(was, screened(new Blend(before, after).back(taken), was.project()));
    }

    private static Screening screened(PolicyPack pack, Project project) {
        Rulebook book = pack.rulebook(Task.SCREENING);
        return new Screenings(book, DAY).of(new Interpreter(book, DAY).judge(project));
    }

    private static Set<PackEdit> named(ImmutableList<PackEdit> edits, ImmutableList<Edit> cause) {
        return edits.stream().filter(edit -> cause.contains(edit.edit())).collect(Collectors.toSet());
    }

    /** The pack with up to four rows or rules gone, or with another figure. */
    private static PackCheck edited(TestPack pack, Random random) {
        TestPack edited = pack;
        for (int edits = 0; edits < 1 + random.nextInt(4); edits++) {
            String file = List.of(
                            "parameters.csv", "tables/Row.csv", "tables/Line.csv", "screening.drl", "definitions.drl")
                    .get(random.nextInt(5));
            String text = new String(edited.files().bytes(file).orElseThrow(), StandardCharsets.UTF_8);
            edited = edited.with(
                    file, file.equals("parameters.csv") ? figure(text, random) : without(file, text, random));
        }
        return edited.check();
    }

    private static String figure(String text, Random random) {
        List<String> figures = List.of("1", "9999.99", "10000", "50000", "62000");
        return text.replace(
                "," + figures.get(random.nextInt(figures.size())) + ",",
                "," + figures.get(random.nextInt(figures.size())) + ",");
    }

    private static String without(String file, String text, Random random) {
        boolean rules = file.endsWith(".drl");
        List<String> parts = new ArrayList<>(
                rules
                        ? Splitter.onPattern("(?m)(?=^rule )").splitToList(text)
                        : Splitter.on('\n').splitToList(text));
        if (parts.size() > 2) {
            parts.remove(1 + random.nextInt(parts.size() - 1));
        }
        return String.join(rules ? "" : "\n", parts);
    }
}
