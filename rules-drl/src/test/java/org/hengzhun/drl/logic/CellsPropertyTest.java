package org.hengzhun.drl.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.RandomPacks;
import org.hengzhun.drl.RandomUnits;
import org.hengzhun.drl.cell.Cells;
import org.hengzhun.drl.cell.Judged;
import org.hengzhun.drl.cell.Truths;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Rule;

/**
 * Cells of packs by chance say what the interpreter says: of what stands for a cell each rule comes out as its diagram tells, and
 * nothing else there can be is judged as no cell is.
 */
class CellsPropertyTest {

    private static final int RULES = 5;
    private static final int TRIED = 40;

    @Property(tries = 12)
    void whatStandsForACellIsJudgedAsItsDiagramsTell(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        for (DayLogic logic : logics(seed)) {
            Random chance = new Random(seed);
            Cells cells = logic.cells();
            for (Judging judging : judging(logic)) {
                for (int tried = 0; tried < TRIED; tried++) {
                    int[] bands = cells.axes().stream()
                            .mapToInt(axis -> chance.nextInt(axis.bands().size()))
                            .toArray();
                    Judgement judged = judging.interpreter.judge(cells.fact(bands));
                    for (int rule = 0; rule < judging.rules.size(); rule++) {
                        assertThat(cells.diagrams().at(logic.truth(judging.rules.get(rule)), bands))
                                .as(judging.rules.get(rule).id())
                                .isEqualTo(Truths.of(judged.rules().get(rule)));
                    }
                }
            }
        }
    }

    @Property(tries = 12)
    void nothingIsJudgedAsNoCellIs(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        for (DayLogic logic : logics(seed)) {
            List<? extends Fact> facts = facts(logic, seed);
            for (Judging judging : judging(logic)) {
                for (Fact fact : facts) {
                    Judgement judged = judging.interpreter.judge(fact);
                    List<Integer> told = judged.rules().stream().map(Truths::of).toList();
                    List<Integer> truths =
                            judging.rules.stream().map(logic::truth).toList();
                    assertThat(new Search(logic.cells(), told).finds(0, truths))
                            .as("%s", fact)
                            .isTrue();
                }
            }
        }
    }

    /** The rules of one task and who judges by them. */
    private record Judging(List<Rule> rules, Interpreter interpreter) {}

    /**
     * Looks for a cell in which each rule comes out as wanted, axis by axis: the diagrams of all rules taken together may be larger than
     * any of them is allowed to be.
     */
    private static final class Search {

        private final Cells cells;
        private final List<Integer> wanted;
        private final Set<List<Integer>> inVain = new HashSet<>();

        Search(Cells cells, List<Integer> wanted) {
            this.cells = cells;
            this.wanted = wanted;
        }

        boolean finds(int axis, List<Integer> truths) {
            if (inVain.contains(truths) || !everyRuleCanComeOutAsWanted(truths)) {
                return false;
            }
            if (axis == cells.axes().size()) {
                return true;
            }
            boolean found = IntStream.range(0, cells.axes().get(axis).bands().size())
                    .mapToObj(band -> truths.stream()
                            .map(truth -> cells.diagrams().where(truth, axis, band))
                            .toList())
                    .distinct()
                    .anyMatch(left -> finds(axis + 1, left));
            if (!found) {
                inVain.add(truths);
            }
            return found;
        }

        private boolean everyRuleCanComeOutAsWanted(List<Integer> truths) {
            return IntStream.range(0, truths.size())
                    .allMatch(rule -> cells.diagrams().has(truths.get(rule), said -> said == wanted.get(rule)));
        }
    }

    private static List<Judging> judging(DayLogic logic) {
        return Arrays.stream(Task.values())
                .map(logic.pack()::rulebook)
                .filter(book -> book.answers()
                        && book.rules().stream().anyMatch(logic.cells().judged()::by))
                .map(book -> new Judging(
                        book.rules(), new Interpreter(book, logic.truths().day())))
                .toList();
    }

    private static List<DayLogic> logics(long seed) {
        PolicyPack pack = new RandomPacks(seed).answeringAll(RULES).sound();
        LocalDate day = RandomPacks.DAYS.get((int) (seed % RandomPacks.DAYS.size()));
        List<DayLogic> logics = new ArrayList<>();
        for (Judged judged : Judged.values()) {
            try {
                Cells cells = Cells.of(List.of(pack), judged, day, Patience.ENDLESS);
                logics.add(new DayLogic(new Truths(pack, day, cells)));
            } catch (RefusedException tooMany) {
                // Two figures compared with each other over many rows: said to be undecided, not decided wrongly.
            }
        }
        return logics;
    }

    private static List<? extends Fact> facts(DayLogic logic, long seed) {
        LocalDate day = logic.truths().day();
        return switch (logic.cells().judged()) {
            case PROJECT -> new RandomPacks(seed + 1).projects(TRIED);
            case UNIT -> new RandomUnits(new Random(seed), logic.pack(), day).before(TRIED);
            case STANDING -> new RandomUnits(new Random(seed), logic.pack(), day).after(TRIED);
        };
    }
}
