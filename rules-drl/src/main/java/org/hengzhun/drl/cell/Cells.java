package org.hengzhun.drl.cell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.rule.Operator;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one or more policies on a day (情形): a band of every given field that their rules rest on. Within a cell every
 * comparison of every rule comes out alike, so one project speaks for all. Mutable in what it remembers, for one thread.
 */
public final class Cells {

    /** Combinations of values of the inputs of one computed property. */
    private static final int MOST_TOGETHER = 400_000;

    private final Judged judged;
    private final FieldDictionary projects;
    private final ImmutableList<Axis> axes;
    private final ImmutableList<Whereabouts> whereabouts;
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

    private Cells(List<Axis> axes, Merging merging, Diagrams diagrams) {
        this.judged = merging.judged();
        this.projects = merging.cuts().projects();
        this.axes = ImmutableList.copyOf(axes);
        this.whereabouts =
                axes.stream().map(axis -> new Whereabouts(axis, merging)).collect(ImmutableList.toImmutableList());
        this.diagrams = diagrams;
        for (int place = 0; place < axes.size(); place++) {
            places.put(axes.get(place).field(), place);
        }
    }

    /** The cells that the rules of the packs on projects tell apart on the day. */
    public static Cells of(List<PolicyPack> packs, LocalDate day, Patience patience) {
        return of(packs, Judged.PROJECT, day, patience);
    }

    /** The cells that the rules of the packs on what is judged tell apart on the day. */
    public static Cells of(List<PolicyPack> packs, Judged judged, LocalDate day, Patience patience) {
        Cuts cuts = Cuts.of(packs, judged, day);
        return of(new Merging(cuts, judged, Probes.of(cuts, judged), Map.of(), patience), new Diagrams(patience));
    }

    /**
     * The cells that the rules of the rulebook on projects tell apart on the day; projects of two stages never share one.
     *
     * @param most nodes of diagrams, beyond which it is given up
     */
    public static Cells of(Rulebook book, LocalDate day, int most, Patience patience) {
        Cuts cuts = Cuts.of(book, day).telling(Project.STAGE);
        return of(
                new Merging(cuts, Judged.PROJECT, Probes.of(cuts, Judged.PROJECT), Map.of(), patience),
                new Diagrams(patience, most));
    }

    /**
     * Those of them in which the project is, whatever the fields it does not know turn out to be.
     *
     * @param vague fields it knows, but not well enough: they may turn out to be anything that begins like what is known
     */
    public static Cells around(
            Project project, Set<Field<?>> vague, Rulebook book, LocalDate day, int most, Patience patience) {
        Project certain = project;
        for (Field<?> field : vague) {
            certain = certain.without(field);
        }
        Cuts cuts = Cuts.of(book, day).telling(Project.STAGE);
        Map<Field<?>, Set<Object>> probes = Probes.of(cuts, Judged.PROJECT, certain);
        Map<Field<?>, Object> begun = new HashMap<>();
        for (Field<?> field : vague) {
            Object value = Objects.requireNonNull(field.valueIn(project));
            begun.put(field, value);
            probes.computeIfPresent(field, (any, values) -> Sets.filter(values, whole -> isLonger(whole, value)));
        }
        return of(new Merging(cuts, Judged.PROJECT, probes, begun, patience), new Diagrams(patience, most));
    }

    private static boolean isLonger(Object whole, Object begun) {
        return whole.toString().startsWith(begun.toString()) && !whole.equals(begun);
    }

    private static Cells of(Merging merging, Diagrams diagrams) {
        List<Axis> axes = new ArrayList<>();
        merging.probes().keySet().forEach(field -> axes.add(merging.axis(field)));
        axes.sort(Comparator.comparingInt((Axis axis) -> -axis.bands().size())
                .thenComparingInt(axis -> axis.field().position()));
        return new Cells(axes, merging, diagrams);
    }

    /** What the projects of the cells may have. */
    public FieldDictionary projects() {
        return projects;
    }

    public Judged judged() {
        return judged;
    }

    public ImmutableList<Axis> axes() {
        return axes;
    }

    public Diagrams diagrams() {
        return diagrams;
    }

    /** The place of the axis of the field, or -1 where no rule rests on it. */
    public int place(Field<?> field) {
        return places.getOrDefault(field, -1);
    }

    /**
     * The cell of the project: the band of each axis.
     *
     * @return nothing where a value of the project is like none that was tried
     */
    public Optional<int[]> of(Project project) {
        int[] bands = new int[axes.size()];
        for (int place = 0; place < bands.length; place++) {
            OptionalInt band = whereabouts.get(place).of(axes.get(place).field().valueIn(project));
            if (band.isEmpty()) {
                return Optional.empty();
            }
            bands[place] = band.getAsInt();
        }
        return Optional.of(bands);
    }

    /** Cells where the diagram has the value, if there are any; see {@link Diagrams#cell}. */
    public Optional<int[]> cell(int diagram, int value) {
        return diagrams.cell(diagram, said -> said == value, axes.size());
    }

    /** The cell in which everything that these bands leave open is unknown. */
    public int[] whole(int[] bands) {
        int[] whole = bands.clone();
        for (int place = 0; place < whole.length; place++) {
            whole[place] = whole[place] < 0 ? axes.get(place).unknown() : whole[place];
        }
        return whole;
    }

    /** One project of cells of projects; a field whose band is -1 stays unknown. */
    public Project project(int[] bands) {
        return (Project) fact(bands);
    }

    /** One of what is judged in the cells; a field whose band is -1 stays unknown. */
    public Fact fact(int[] bands) {
        Fact fact = judged.nothing(projects);
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
    public int leaf(Property property, Operator operator, Object value) {
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
    public int leaf(Property left, Operator operator, Property right) {
        TreeSet<Integer> inputs = new TreeSet<>(inputs(left));
        inputs.addAll(inputs(right));
        return over(ImmutableList.copyOf(inputs), fact -> {
            Object one = left.valueIn(fact);
            Object other = right.valueIn(fact);
            return one == null || other == null ? Truths.UNKNOWN : Truths.of(Truth.of(operator.test(one, other)));
        });
    }

    /** What a function of the inputs of the property says. */
    int over(Property property, ToIntFunction<Fact> value) {
        return over(ImmutableList.sortedCopyOf(inputs(property)), value);
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
        List<Fact> facts = List.of(judged.nothing(projects));
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

    static void check(long together) {
        if (together > MOST_TOGETHER) {
            throw Diagrams.tooMany();
        }
    }
}
