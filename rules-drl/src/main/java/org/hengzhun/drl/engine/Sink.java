package org.hengzhun.drl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.result.Truth;

/**
 * Where compiled rules report. Public only because compiled rules live in packages of their own; one sink serves one
 * chunk of projects on one thread.
 */
public final class Sink {

    /** One firing of one rule over tables for the project in one slot. */
    record Firing(int rule, int slot, ImmutableList<Integer> rows) {}

    private static final byte OPEN = 1;
    private static final byte FIRED = 2;

    private final int rules;
    private final byte[] reports;
    private final Patience patience;
    private final List<Firing> matched = new ArrayList<>();

    Sink(int rules, int slots, Patience patience) {
        this.patience = patience;
        this.rules = rules;
        this.reports = new byte[rules * slots];
    }

    /** Called by a compiled rule without tables that is true for the project in the slot. */
    public void fired(int rule, int slot) {
        patience.check();
        reports[slot * rules + rule] |= FIRED;
    }

    /** Called by a compiled rule that is true for the project in the slot, with the row of the entry it matched. */
    public void fired(int rule, int slot, int row) {
        fired(rule, slot);
        matched.add(new Firing(rule, slot, ImmutableList.of(row)));
    }

    /** The same with one row for each of several joined tables. */
    public void fired(int rule, int slot, int[] rows) {
        fired(rule, slot);
        matched.add(new Firing(rule, slot, ImmutableList.copyOf(Ints.asList(rows))));
    }

    /** Called by a compiled rule that is not certainly false for the project in the slot. */
    public void open(int rule, int slot) {
        patience.check();
        reports[slot * rules + rule] |= OPEN;
    }

    Truth truth(int rule, int slot) {
        byte report = reports[slot * rules + rule];
        if ((report & FIRED) != 0) {
            return Truth.TRUE;
        }
        return report == OPEN ? Truth.UNKNOWN : Truth.FALSE;
    }

    List<Firing> matched() {
        return matched;
    }
}
