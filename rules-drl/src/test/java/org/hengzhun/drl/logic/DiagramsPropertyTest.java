package org.hengzhun.drl.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.drl.cell.Diagrams;
import org.hengzhun.drl.cell.Truths;

/** Diagrams against tables of all values: three axes of 2, 3 and 4 bands, and values of 0, 1 and 2. */
class DiagramsPropertyTest {

    private static final int[] BANDS = {2, 3, 4};
    private static final int CELLS = 24;

    private final Diagrams diagrams = new Diagrams(Patience.ENDLESS);

    private static int[] table(Random random) {
        return random.ints(CELLS, 0, 3).toArray();
    }

    private int diagram(int[] table, int axis, int from, int size) {
        if (axis == BANDS.length) {
            return Diagrams.always(table[from]);
        }
        int[] kids = new int[BANDS[axis]];
        int part = size / BANDS[axis];
        for (int band = 0; band < kids.length; band++) {
            kids[band] = diagram(table, axis + 1, from + band * part, part);
        }
        return diagrams.asking(axis, kids);
    }

    private int diagram(int[] table) {
        return diagram(table, 0, 0, CELLS);
    }

    private static int[] bands(int cell) {
        return new int[] {cell / 12, cell / 4 % 3, cell % 4};
    }

    @Property(tries = 200)
    void theValueOfACellIsTheOneOfTheTable(@ForAll Random random) {
        int[] table = table(random);
        int diagram = diagram(table);
        for (int cell = 0; cell < CELLS; cell++) {
            assertThat(diagrams.at(diagram, bands(cell))).isEqualTo(table[cell]);
        }
    }

    @Property(tries = 200)
    void twoTogetherGiveTheOperatorOfTheirValues(@ForAll Random random) {
        int[] one = table(random);
        int[] other = table(random);
        int together = diagrams.apply(Truths.SAME, diagram(one), diagram(other));
        for (int cell = 0; cell < CELLS; cell++) {
            assertThat(diagrams.at(together, bands(cell))).isEqualTo(Truths.SAME.applyAsInt(one[cell], other[cell]));
        }
    }

    @Property(tries = 200)
    void theSameFunctionIsTheSameNumber(@ForAll Random random) {
        int[] one = table(random);
        int diagram = diagram(one);
        int again = diagrams.apply(Truths.OR, diagrams.apply(Truths.AND, diagram, diagram), diagram);
        assertThat(again).isEqualTo(diagram);
    }

    @Property(tries = 200)
    void anAxisHeldFastLeavesTheValuesOfThatBand(@ForAll Random random) {
        int[] table = table(random);
        int axis = random.nextInt(BANDS.length);
        int band = random.nextInt(BANDS[axis]);
        int held = diagrams.where(diagram(table), axis, band);
        assertThat(diagrams.axes(held).get(axis)).isFalse();
        for (int cell = 0; cell < CELLS; cell++) {
            int[] bands = bands(cell);
            int expected = bands[axis] == band ? table[cell] : diagrams.at(held, bands);
            assertThat(diagrams.at(held, bands)).isEqualTo(expected);
        }
    }

    @Property(tries = 200)
    void aCellIsFoundExactlyWhereThereIsOne(@ForAll Random random) {
        int[] table = table(random);
        int sought = random.nextInt(3);
        int diagram = diagram(table);
        boolean there = java.util.Arrays.stream(table).anyMatch(value -> value == sought);
        assertThat(diagrams.has(diagram, value -> value == sought)).isEqualTo(there);
        assertThat(diagrams.cell(diagram, value -> value == sought, BANDS.length)
                        .isPresent())
                .isEqualTo(there);
        diagrams.cell(diagram, value -> value == sought, BANDS.length).ifPresent(bands -> {
            for (int axis = 0; axis < bands.length; axis++) {
                bands[axis] = Math.max(0, bands[axis]);
            }
            assertThat(diagrams.at(diagram, bands)).isEqualTo(sought);
        });
    }
}
