package org.hengzhun.drl.cell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.patience.Patience;

/**
 * Puts together the values of a field that no rule tells apart.
 *
 * @param probes values of each field worth trying
 * @param vague what is known of fields that are not known well enough
 */
record Merging(
        Cuts cuts, Judged judged, Map<Field<?>, Set<Object>> probes, Map<Field<?>, Object> vague, Patience patience) {

    private static final Object NOTHING = new Object();

    Axis axis(Field<?> field) {
        boolean ordered = Axis.ordered(field);
        Map<Object, List<Object>> bands = new LinkedHashMap<>();
        Object before = null;
        int run = 0;
        for (Object value : sorted(field, ordered)) {
            patience.check();
            Object signature = signature(field, value);
            run += ordered && !signature.equals(before) ? 1 : 0;
            before = signature;
            bands.computeIfAbsent(List.of(signature, run), any -> new ArrayList<>())
                    .add(value);
        }
        ImmutableList.Builder<Axis.Band> all = ImmutableList.builder();
        bands.values().forEach(values -> all.add(new Axis.Band(ImmutableList.copyOf(values))));
        Object known = vague.get(field);
        Axis.Band unknown = new Axis.Band(known == null ? ImmutableList.of() : ImmutableList.of(known));
        return new Axis(field, all.add(unknown).build(), cuts.alike(field));
    }

    /** What rules can know of the value, beside every combination of what else the properties rest on. */
    Object signature(Field<?> field, Object value) {
        return cuts.read().stream()
                .filter(property -> property.inputs().contains(field))
                .map(property -> regions(property, field, value))
                .toList();
    }

    private List<Object> sorted(Field<?> field, boolean ordered) {
        Set<Object> values = probes.getOrDefault(field, Set.of());
        return ordered ? values.stream().sorted().toList() : List.copyOf(values);
    }

    private Object regions(Property property, Field<?> field, Object value) {
        List<Field<?>> others =
                property.inputs().stream().filter(input -> input != field).toList();
        List<List<Object>> choices = new ArrayList<>();
        long together = 1;
        for (Field<?> other : others) {
            List<Object> values = new ArrayList<>(probes.getOrDefault(other, Set.of()));
            values.add(vague.getOrDefault(other, NOTHING));
            choices.add(values);
            together *= values.size();
            Cells.check(together);
        }
        Fact alone = judged.with(judged.nothing(cuts.projects()), field, value);
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
