package org.hengzhun.drl.cell;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.words.RefusedException;

/**
 * Functions of the bands of fields, as decision diagrams: ordered, reduced and shared, so that two functions are the same exactly
 * when their numbers are. A diagram is a number: below 0 the value {@code ~diagram} that holds everywhere, else a node that asks
 * for the band of one axis. After R. E. Bryant, Graph-Based Algorithms for Boolean Function Manipulation (1986), with several
 * values and several branches, the branches of neighbouring bands kept as one run. Mutable, for one thread.
 */
public final class Diagrams {

    /** More nodes than this are no longer decided; a shipped pack has some thousands. */
    public static final int MOST = 1_000_000;

    /** Restricted diagrams that are remembered. */
    private static final int REMEMBERED = 400_000;

    /** Asks for the band of an axis: bands before {@code ends[i]}, and not before the end before, go to {@code kids[i]}. */
    @SuppressWarnings("ArrayRecordComponent") // compared by content below, and never handed out
    private record Fork(int axis, int[] ends, int[] kids) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Fork node
                    && axis == node.axis
                    && Arrays.equals(ends, node.ends)
                    && Arrays.equals(kids, node.kids);
        }

        @Override
        public int hashCode() {
            return (31 * axis + Arrays.hashCode(ends)) * 31 + Arrays.hashCode(kids);
        }
    }

    private final List<Fork> nodes = new ArrayList<>();
    private final Map<Fork, Integer> known = new HashMap<>();
    private final Map<IntBinaryOperator, Map<Long, Integer>> applied = new HashMap<>();
    private final Map<Long, Integer> restricted = new HashMap<>();
    private final Patience patience;
    private final int most;

    public Diagrams(Patience patience) {
        this(patience, MOST);
    }

    /** Diagrams that give up at this many nodes. */
    public Diagrams(Patience patience, int most) {
        this.patience = patience;
        this.most = most;
    }

    /** How many nodes there are. */
    public int size() {
        return nodes.size();
    }

    /** The diagram of one value everywhere; at least 0. */
    public static int always(int value) {
        return ~value;
    }

    public static boolean isValue(int diagram) {
        return diagram < 0;
    }

    /** The value of a diagram that is one. */
    public static int value(int diagram) {
        return ~diagram;
    }

    /** The diagram that asks for the axis and goes on with the one of each band; those ask for later axes only. */
    public int asking(int axis, int[] byBand) {
        Runs runs = new Runs();
        for (int band = 0; band < byBand.length; band++) {
            runs.add(band + 1, byBand[band]);
        }
        return runs.node(axis);
    }

    /** What two functions give together, value by value; the same operator is remembered. */
    public int apply(IntBinaryOperator operator, int left, int right) {
        return apply(operator, applied.computeIfAbsent(operator, any -> new HashMap<>()), left, right);
    }

    private int apply(IntBinaryOperator operator, Map<Long, Integer> memory, int left, int right) {
        if (isValue(left) && isValue(right)) {
            return always(operator.applyAsInt(value(left), value(right)));
        }
        long key = ((long) left << 32) | (right & 0xFFFFFFFFL);
        Integer done = memory.get(key);
        if (done != null) {
            return done;
        }
        int axis = Math.min(axis(left), axis(right));
        int[] leftEnds = ends(left, axis);
        int[] rightEnds = ends(right, axis);
        Runs runs = new Runs();
        int l = 0;
        int r = 0;
        while (l < leftEnds.length && r < rightEnds.length) {
            int end = Math.min(leftEnds[l], rightEnds[r]);
            int kid = apply(operator, memory, kid(left, axis, l), kid(right, axis, r));
            runs.add(end, kid);
            l += leftEnds[l] == end ? 1 : 0;
            r += rightEnds[r] == end ? 1 : 0;
            if (end == Integer.MAX_VALUE) {
                break;
            }
        }
        int made = runs.node(axis);
        memory.put(key, made);
        return made;
    }

    /** All of them together, in pairs, so that long lists stay cheap. */
    public int fold(IntBinaryOperator operator, List<Integer> many, int none) {
        List<Integer> left = many;
        while (left.size() > 1) {
            List<Integer> half = new ArrayList<>((left.size() + 1) / 2);
            for (int i = 0; i + 1 < left.size(); i += 2) {
                half.add(apply(operator, left.get(i), left.get(i + 1)));
            }
            if (left.size() % 2 == 1) {
                half.add(left.get(left.size() - 1));
            }
            left = half;
        }
        return left.isEmpty() ? none : left.get(0);
    }

    /** The function with other values. */
    public int map(IntUnaryOperator change, int diagram) {
        return apply((value, any) -> change.applyAsInt(value), new HashMap<>(), diagram, always(0));
    }

    /** The function where the axis is in this band. */
    public int where(int diagram, int axis, int band) {
        if (axis(diagram) > axis) {
            return diagram;
        }
        Fork node = nodes.get(diagram);
        if (node.axis == axis) {
            return node.kids[run(node, band)];
        }
        long key = (long) diagram << Integer.SIZE | (long) axis << Short.SIZE | band;
        Integer done = restricted.get(key);
        if (done != null) {
            return done;
        }
        Runs runs = new Runs();
        for (int run = 0; run < node.ends.length; run++) {
            runs.add(node.ends[run], where(node.kids[run], axis, band));
        }
        int made = runs.node(node.axis);
        if (restricted.size() >= REMEMBERED) {
            restricted.clear();
        }
        restricted.put(key, made);
        return made;
    }

    /** The value in one cell, given the band of every axis. */
    public int at(int diagram, int[] bands) {
        int here = diagram;
        while (!isValue(here)) {
            Fork node = nodes.get(here);
            here = node.kids[run(node, bands[node.axis])];
        }
        return value(here);
    }

    /** Whether it has a wanted value anywhere. */
    public boolean has(int diagram, IntPredicate wanted) {
        return reaches(diagram, wanted, new HashMap<>());
    }

    /**
     * Cells with a wanted value: in each band as late as there are any, which is that nobody knows it, else as early.
     *
     * @param axes how many there are
     * @return the band of each axis that is asked for, -1 of any other
     */
    public Optional<int[]> cell(int diagram, IntPredicate wanted, int axes) {
        Map<Integer, Boolean> memory = new HashMap<>();
        if (!reaches(diagram, wanted, memory)) {
            return Optional.empty();
        }
        int[] bands = new int[axes];
        Arrays.fill(bands, -1);
        int here = diagram;
        while (!isValue(here)) {
            Fork node = nodes.get(here);
            int last = node.kids.length - 1;
            int run = reaches(node.kids[last], wanted, memory) ? last : 0;
            while (!reaches(node.kids[run], wanted, memory)) {
                run++;
            }
            bands[node.axis] = run == last ? node.ends[last] - 1 : run == 0 ? 0 : node.ends[run - 1];
            here = node.kids[run];
        }
        return Optional.of(bands);
    }

    private boolean reaches(int diagram, IntPredicate wanted, Map<Integer, Boolean> memory) {
        if (isValue(diagram)) {
            return wanted.test(value(diagram));
        }
        Boolean done = memory.get(diagram);
        if (done == null) {
            done = Arrays.stream(nodes.get(diagram).kids).anyMatch(kid -> reaches(kid, wanted, memory));
            memory.put(diagram, done);
        }
        return done;
    }

    /** The axes that it asks for. */
    public BitSet axes(int diagram) {
        BitSet axes = new BitSet();
        collect(diagram, axes, new HashSet<>());
        return axes;
    }

    private void collect(int diagram, BitSet axes, Set<Integer> seen) {
        if (!isValue(diagram) && seen.add(diagram)) {
            axes.set(nodes.get(diagram).axis);
            Arrays.stream(nodes.get(diagram).kids).forEach(kid -> collect(kid, axes, seen));
        }
    }

    /** Said of a policy that tells apart more than can be decided. */
    public static RefusedException tooMany() {
        return new RefusedException(
                "这项政策把情形分得太细，逻辑没有检查完；其余检查照常有效",
                "the policy tells too many situations apart for its logic to be decided; all other checks stand");
    }

    private int axis(int diagram) {
        return isValue(diagram) ? Integer.MAX_VALUE : nodes.get(diagram).axis;
    }

    private int[] ends(int diagram, int axis) {
        return axis(diagram) == axis ? nodes.get(diagram).ends : EVERYWHERE;
    }

    private int kid(int diagram, int axis, int run) {
        return axis(diagram) == axis ? nodes.get(diagram).kids[run] : diagram;
    }

    private static final int[] EVERYWHERE = {Integer.MAX_VALUE};

    private static int run(Fork node, int band) {
        int at = Arrays.binarySearch(node.ends, band + 1);
        return at >= 0 ? at : ~at;
    }

    /** Runs of one node being made; runs that go on alike become one. */
    private final class Runs {

        private static final int FEW = 8;

        private int[] ends = new int[FEW];
        private int[] kids = new int[FEW];
        private int size;

        void add(int end, int kid) {
            if (size > 0 && kids[size - 1] == kid) {
                ends[size - 1] = end;
                return;
            }
            ends = Ints.ensureCapacity(ends, size + 1, size);
            kids = Ints.ensureCapacity(kids, size + 1, size);
            ends[size] = end;
            kids[size++] = kid;
        }

        int node(int axis) {
            return size == 1
                    ? kids[0]
                    : known.computeIfAbsent(
                            new Fork(axis, Arrays.copyOf(ends, size), Arrays.copyOf(kids, size)), this::keep);
        }

        private int keep(Fork node) {
            patience.check();
            if (nodes.size() >= most) {
                throw tooMany();
            }
            nodes.add(node);
            return nodes.size() - 1;
        }
    }
}
