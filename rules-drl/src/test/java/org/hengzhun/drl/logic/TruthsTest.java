package org.hengzhun.drl.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.cell.Cells;
import org.hengzhun.drl.cell.Judged;
import org.hengzhun.drl.cell.Truths;
import org.hengzhun.drl.engine.Engine;
import org.hengzhun.drl.engine.ModelStore;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the diagrams say of a cell is what engine and interpreter say of its project: of cells where each rule is true, unknown and
 * false, and of some more of every shipped policy. There are too many cells to try them all; the bound is {@link #MORE}.
 */
class TruthsTest {

    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** Cells of each policy beside those of its rules. */
    private static final int MORE = 500;

    static Stream<String> policies() {
        return SHIPPED.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void everyRuleIsJudgedInItsCellsAsEngineAndInterpreterJudge(String id) {
        PolicyPack pack = SHIPPED.pack(id);
        for (Task task : Task.values()) {
            Rulebook book = pack.rulebook(task);
            if (book.rules().isEmpty()) {
                continue;
            }
            Cells cells = Cells.of(List.of(pack), judged(task), DAY, Patience.ENDLESS);
            Truths truths = new Truths(pack, DAY, cells);
            List<int[]> tried = tried(truths);
            List<Fact> facts = tried.stream().map(cells::fact).toList();
            Interpreter interpreter = new Interpreter(book, DAY);
            List<Judgement> judged = Engine.of(book, ModelStore.unkept()).judge(facts, DAY, Patience.ENDLESS);
            for (int place = 0; place < judged.size(); place++) {
                Judgement engine = judged.get(place);
                assertThat(engine.rules())
                        .isEqualTo(interpreter.judge(facts.get(place)).rules());
                for (int number = 0; number < book.rules().size(); number++) {
                    assertThat(said(truths, book.rules().get(number), tried.get(place)))
                            .isEqualTo(Truths.of(engine.rules().get(number)));
                }
            }
        }
    }

    private static Judged judged(Task task) {
        return switch (task) {
            case SCREENING, ROUTING, DUTIES -> Judged.PROJECT;
            case RULINGS -> Judged.UNIT;
            case OUTCOMES -> Judged.STANDING;
        };
    }

    private static int said(Truths truths, Rule rule, int[] bands) {
        Integer truth = truths.rules().get(rule);
        return truth == null ? Truths.FALSE : truths.cells().diagrams().at(truth, bands);
    }

    private static List<int[]> tried(Truths truths) {
        Cells cells = truths.cells();
        List<int[]> tried = new ArrayList<>();
        for (int truth : truths.rules().values()) {
            for (int wanted = Truths.FALSE; wanted <= Truths.TRUE; wanted++) {
                int sought = wanted;
                cells.diagrams()
                        .cell(truth, said -> said == sought, cells.axes().size())
                        .ifPresent(bands -> tried.add(cells.whole(bands)));
            }
        }
        Random random = new Random(20220930);
        for (int more = 0; more < MORE; more++) {
            tried.add(cells.axes().stream()
                    .mapToInt(axis -> random.nextInt(axis.bands().size()))
                    .toArray());
        }
        return tried;
    }
}
