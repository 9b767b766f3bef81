package org.hengzhun.drl.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Computed;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Industries;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.words.HengzhunException;
import org.jspecify.annotations.Nullable;

/**
 * Values of each given field worth trying: every value of a closed list, every industry of the standard, and of numbers and days
 * those at, below, between and above the {@link Cuts}. Every band has one. Sets of many values are tried one by one, in pairs and
 * all at once; a rule that needs three of them together and a fourth not is beyond that.
 */
final class Probes {

    /** Texts that are tried in pairs, too. */
    private static final int PAIRED = 12;

    private static final String OTHER_TEXT = "其他";
    private static final ImmutableSet<Object> COUNTRIES = ImmutableSet.of("CN", "US");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final int STEPS = 120;

    private final Cuts cuts;
    private final Map<Field<?>, Set<Object>> probes = new LinkedHashMap<>();

    private Probes(Cuts cuts) {
        this.cuts = cuts;
    }

    /** The plain values of each field that rules rest on, each of them one the field takes. */
    static Map<Field<?>, Set<Object>> of(Cuts cuts) {
        Probes probes = new Probes(cuts);
        Set<Field<?>> fields = new LinkedHashSet<>();
        cuts.read().forEach(property -> fields.addAll(property.inputs()));
        fields.forEach(field -> probes.add(field, probes.values(field).toList()));
        cuts.read().forEach(probes::addCrossings);
        return probes.probes;
    }

    private void add(Field<?> field, Collection<Object> values) {
        Set<Object> known = probes.computeIfAbsent(field, any -> new LinkedHashSet<>());
        for (Object value : values) {
            try {
                known.add(plain(field, value));
            } catch (HengzhunException | IllegalArgumentException outOfRange) {
                // The field never holds it, so nothing needs to be said of it.
            }
        }
    }

    private static <T> Object plain(Field<T> field, Object value) {
        return field.plain(field.fromPlain(value));
    }

    private Stream<Object> values(Field<?> field) {
        Set<Object> known = cuts.alike(field);
        return switch (field.kind()) {
            case NUMBER -> numbers(known, shared(field));
            case DATE -> days(known);
            case TRUTH -> Stream.of(true, false);
            case CHOICE ->
                some(
                        field,
                        field.choices().stream()
                                .map(Choice::name)
                                .map(Object.class::cast)
                                .toList());
            case INDUSTRY -> Stream.concat(Industries.codes().stream(), known.stream());
            case COUNTRY -> some(field, Sets.union(COUNTRIES, known));
            case TEXT ->
                some(field, Stream.concat(known.stream(), Stream.of(OTHER_TEXT)).toList());
            case QUANTITY -> Stream.of();
        };
    }

    /** Whether what a field comes to depends on another one, so that two values of one band may differ beside a third. */
    private boolean shared(Field<?> field) {
        return cuts.read().stream()
                .filter(property -> property.inputs().contains(field))
                .anyMatch(property -> property.inputs().size() > 1 || cuts.isRelated(property));
    }

    private static Stream<Object> numbers(Set<Object> known, boolean shared) {
        TreeSet<BigDecimal> at = new TreeSet<>();
        at.add(BigDecimal.ZERO);
        known.forEach(cut -> at.add((BigDecimal) cut));
        List<Object> values = new ArrayList<>(at);
        BigDecimal last = null;
        for (BigDecimal cut : at) {
            if (last != null) {
                BigDecimal step = cut.subtract(last).divide(shared ? THREE : TWO, MathContext.DECIMAL32);
                values.add(last.add(step));
                values.add(cut.subtract(step));
            }
            last = cut;
        }
        BigDecimal most = at.last().abs().max(BigDecimal.ONE);
        values.add(at.last().add(most));
        values.add(at.last().add(most).add(most));
        values.add(at.first().subtract(most));
        return values.stream();
    }

    private static Stream<Object> days(Set<Object> known) {
        return known.isEmpty()
                ? Stream.of(LocalDate.EPOCH)
                : known.stream()
                        .map(LocalDate.class::cast)
                        .flatMap(cut -> Stream.of(cut.minusDays(1), cut, cut.plusDays(1)));
    }

    private static Stream<Object> some(Field<?> field, Collection<Object> values) {
        if (!field.many()) {
            return values.stream();
        }
        Set<Object> sets = new LinkedHashSet<>();
        values.forEach(one -> sets.add(ImmutableSet.of(one)));
        if (values.size() <= PAIRED) {
            Sets.combinations(ImmutableSet.copyOf(values), Math.min(2, values.size()))
                    .forEach(pair -> sets.add(ImmutableSet.copyOf(pair)));
        }
        sets.add(ImmutableSet.copyOf(values));
        sets.add(ImmutableSet.of());
        return sets.stream();
    }

    /** A figure computed of two others in another unit: for each value of the first, where the second takes it across each cut. */
    private void addCrossings(Property property) {
        List<Field<?>> numbers = property.inputs().stream()
                .filter(field -> field.kind() == Kind.NUMBER)
                .toList();
        if (!(property instanceof Computed)
                || property.kind() != Kind.NUMBER
                || numbers.size() != 2
                || numbers.stream().anyMatch(field -> field.unit() == property.unit())) {
            return;
        }
        Field<?> given = numbers.get(0);
        Field<?> sought = numbers.get(1);
        Set<Object> crossings = new LinkedHashSet<>();
        for (Object first : ImmutableList.copyOf(probes.getOrDefault(given, Set.of()))) {
            for (Object cut : cuts.of(property)) {
                crossings.addAll(crossing(property, given, (BigDecimal) first, sought, (BigDecimal) cut));
            }
        }
        add(sought, crossings);
    }

    /** Values on both sides of the crossing, and at it where there is one; nothing where the figure never comes there. */
    private static ImmutableList<Object> crossing(
            Property property, Field<?> given, BigDecimal first, Field<?> sought, BigDecimal cut) {
        BigDecimal low = new BigDecimal("0.000001");
        BigDecimal high = new BigDecimal("1000000000000000");
        Integer atLow = side(property, given, first, sought, low, cut);
        Integer atHigh = side(property, given, first, sought, high, cut);
        if (atLow == null || atHigh == null || atLow.equals(atHigh)) {
            return ImmutableList.of();
        }
        for (int step = 0; step < STEPS; step++) {
            BigDecimal middle = low.add(high).divide(TWO, MathContext.DECIMAL128);
            if (atLow.equals(side(property, given, first, sought, middle, cut))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        ImmutableList.Builder<Object> found = ImmutableList.builder();
        for (int digits = 1; digits <= 12; digits++) {
            BigDecimal round = high.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (Integer.valueOf(0).equals(side(property, given, first, sought, round, cut))) {
                found.add(round);
                break;
            }
        }
        MathContext coarse = new MathContext(3, RoundingMode.HALF_EVEN);
        found.add(high.multiply(new BigDecimal("0.9")).round(coarse));
        found.add(high.multiply(new BigDecimal("1.1")).round(coarse));
        return found.build();
    }

    private static @Nullable Integer side(
            Property property, Field<?> given, BigDecimal first, Field<?> sought, BigDecimal second, BigDecimal cut) {
        Project project = set(set(Project.of("-"), given, first), sought, second);
        return property.valueIn(project) instanceof BigDecimal value ? (Integer) value.compareTo(cut) : null;
    }

    private static <T> Project set(Project project, Field<T> field, BigDecimal value) {
        return project.with(field, field.fromPlain(value));
    }
}
