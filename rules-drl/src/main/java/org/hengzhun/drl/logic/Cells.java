package org.hengzhun.drl.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.rule.Operator;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one or more policies on a day (情形): a band of every given field that their rules rest on. Within a cell every
 * comparison of every rule comes out alike, so one project speaks for all. Mutable in what it remembers, for one thread.
 */
final class Cells {

    /** Combinations of values of the inputs of one computed property. */
    private static final int MOST_TOGETHER = 400_000;

    private final Judged judged;
    private final ImmutableList<Axis> axes;
    private final Map<Field<?>, Integer> places = new HashMap<>();
    private final Diagrams diagrams;
    private final Map<Property, Grid> grids = new HashMap<>();
    private final Map<Leaf, Integer> leaves = new HashMap<>();

    /** A comparison of a property with something known. */
    private record Leaf(Property property, Operator operator, Object value) {}

    /** The values of a property over the bands of its inputs, the last one running fastest. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and written nowhere but here
    private record Grid(
            ImmutableList<Integer> inputs, @Nullable Object[] values) {}

    private Cells(Judged judged, List<Axis> axes, Patience patience) {
        this.judged = judged;
        this.axes = ImmutableList.copyOf(axes);
        this.diagrams = new Diagrams(patience);
        for (int place = 0; place < axes.size(); place++) {
            places.put(axes.get(place).field(), place);
        }
    }

    /** The cells that the rules of the packs on projects tell apart on the day. */
    static Cells of(List<PolicyPack> packs, LocalDate day, Patience patience) {
        return of(packs, Judged.PROJECT, day, patience);
    }

    /** The cells that the rules of the packs on what is judged tell apart on the day. */
    static Cells of(List<PolicyPack> packs, Judged judged, LocalDate day, Patience patience) {
        Cuts cuts = new Cuts(packs, judged, day);
        Map<Field<?>, Set<Object>> probes = Probes.of(cuts, judged);
        Merging merging = new Merging(cuts, judged, probes, patience);
        List<Axis> axes = new ArrayList<>();
        probes.keySet().forEach(field -> axes.add(merging.axis(field)));
        axes.sort(Comparator.comparingInt((Axis axis) -> -axis.bands().size())
                .thenComparingInt(axis -> axis.field().position()));
        return new Cells(judged, axes, patience);
    }

    Judged judged() {
        return judged;
    }

    ImmutableList<Axis> axes() {
        return axes;
    }

    Diagrams diagrams() {
        return diagrams;
    }

    /** The place of the axis of the field, or -1 where no rule rests on it. */
    int place(Field<?> field) {
        return places.getOrDefault(field, -1);
    }

    /** Cells where the diagram has the value, if there are any; see {@link Diagrams#cell}. */
    Optional<int[]> cell(int diagram, int value) {
        return diagrams.cell(diagram, said -> said == value, axes.size());
    }

    /** The cell in which everything that these bands leave open is unknown. */
    int[] whole(int[] bands) {
        int[] whole = bands.clone();
        for (int place = 0; place < whole.length; place++) {
            whole[place] = whole[place] < 0 ? axes.get(place).unknown() : whole[place];
        }
        return whole;
    }

    /** One project of cells of projects; a field whose band is -1 stays unknown. */
    Project project(int[] bands) {
        return (Project) fact(bands);
    }

    /** One of what is judged in the cells; a field whose band is -1 stays unknown. */
    Fact fact(int[] bands) {
        Fact fact = judged.nothing();
        for (int place = 0; place < bands.length; place++) {
            Object sample = bands[place] < 0
                    ? null
                    : axes.get(place).bands().get(bands[place]).sample();
            if (sample != null) {
                fact = judged.with(fact, axes.get(place).field(), sample);
            }
        }
        return fact;
    }

    /** Where the comparison is true, unknown and false; see {@link Truths}. */
    int leaf(Property property, Operator operator, Object value) {
        return leaves.computeIfAbsent(new Leaf(property, operator, value), this::diagram);
    }

    private int diagram(Leaf leaf) {
        Grid grid = grid(leaf.property);
        int[] at = {0};
        return build(grid.inputs, 0, () -> {
            Object known = grid.values[at[0]++];
            return known == null ? Truths.UNKNOWN : Truths.of(Truth.of(leaf.operator.test(known, leaf.value)));
        });
    }

    /** Where the comparison of two properties is true, unknown and false. */
    int leaf(Property left, Operator operator, Property right) {
        TreeSet<Integer> inputs = new TreeSet<>(inputs(left));
        inputs.addAll(inputs(right));
        return over(ImmutableList.copyOf(inputs), fact -> {
            Object one = left.valueIn(fact);
            Object other = right.valueIn(fact);
            return one == null || other == null ? Truths.UNKNOWN : Truths.of(Truth.of(operator.test(one, other)));
        });
    }

    private int over(ImmutableList<Integer> inputs, ToIntFunction<Fact> value) {
        List<Fact> facts = facts(inputs);
        int[] at = {0};
        return build(inputs, 0, () -> value.applyAsInt(facts.get(at[0]++)));
    }

    private int build(ImmutableList<Integer> inputs, int depth, IntSupplier next) {
        if (depth == inputs.size()) {
            return Diagrams.always(next.getAsInt());
        }
        int[] kids = new int[axes.get(inputs.get(depth)).bands().size()];
        for (int band = 0; band < kids.length; band++) {
            kids[band] = build(inputs, depth + 1, next);
        }
        return diagrams.asking(inputs.get(depth), kids);
    }

    private Grid grid(Property property) {
        return grids.computeIfAbsent(property, asked -> {
            ImmutableList<Integer> inputs = ImmutableList.sortedCopyOf(inputs(asked));
            return new Grid(inputs, facts(inputs).stream().map(asked::valueIn).toArray());
        });
    }

    private List<Integer> inputs(Property property) {
        return property.inputs().stream().map(places::get).toList();
    }

    /** One of what is judged of each combination of bands of these axes, the last one running fastest. */
    private List<Fact> facts(List<Integer> inputs) {
        List<Fact> facts = List.of(judged.nothing());
        for (int place : inputs) {
            Axis axis = axes.get(place);
            check((long) facts.size() * axis.bands().size());
            List<Fact> more = new ArrayList<>(facts.size() * axis.bands().size());
            for (Fact fact : facts) {
                for (Axis.Band band : axis.bands()) {
                    Object sample = band.sample();
                    more.add(sample == null ? fact : judged.with(fact, axis.field(), sample));
                }
            }
            facts = more;
        }
        return facts;
    }

    private static void check(long together) {
        if (together > MOST_TOGETHER) {
            throw Diagrams.tooMany();
        }
    }

    /** Puts together the values of a field that no rule tells apart. */
    private record Merging(Cuts cuts, Judged judged, Map<Field<?>, Set<Object>> probes, Patience patience) {

        Axis axis(Field<?> field) {
            List<Property> resting = cuts.read().stream()
                    .filter(property -> property.inputs().contains(field))
                    .toList();
            boolean ordered = Axis.ordered(field);
            Map<Object, List<Object>> bands = new LinkedHashMap<>();
            Object before = null;
            int run = 0;
            for (Object value : sorted(field, ordered)) {
                patience.check();
                Object signature = resting.stream()
                        .map(property -> regions(property, field, value))
                        .toList();
                run += ordered && !signature.equals(before) ? 1 : 0;
                before = signature;
                bands.computeIfAbsent(List.of(signature, run), any -> new ArrayList<>())
                        .add(value);
            }
            ImmutableList.Builder<Axis.Band> all = ImmutableList.builder();
            bands.values().forEach(values -> all.add(new Axis.Band(ImmutableList.copyOf(values))));
            return new Axis(field, all.add(new Axis.Band(ImmutableList.of())).build(), cuts.alike(field));
        }

        private List<Object> sorted(Field<?> field, boolean ordered) {
            Set<Object> values = probes.getOrDefault(field, Set.of());
            return ordered ? values.stream().sorted().toList() : List.copyOf(values);
        }

        /** The region of the property for this value, beside every combination of its other inputs. */
        private Object regions(Property property, Field<?> field, Object value) {
            List<Field<?>> others =
                    property.inputs().stream().filter(input -> input != field).toList();
            List<List<Object>> choices = new ArrayList<>();
            long together = 1;
            for (Field<?> other : others) {
                List<Object> values = new ArrayList<>(probes.getOrDefault(other, Set.of()));
                values.add(NOTHING);
                choices.add(values);
                together *= values.size();
                check(together);
            }
            Fact alone = judged.with(judged.nothing(), field, value);
            return Lists.cartesianProduct(choices).stream()
                    .map(chosen -> cuts.region(property, property.valueIn(beside(alone, others, chosen))))
                    .toList();
        }

        private Fact beside(Fact alone, List<Field<?>> others, List<Object> chosen) {
            Fact fact = alone;
            for (int other = 0; other < others.size(); other++) {
                fact = chosen.get(other) == NOTHING ? fact : judged.with(fact, others.get(other), chosen.get(other));
            }
            return fact;
        }
    }

    private static final Object NOTHING = new Object();
}
