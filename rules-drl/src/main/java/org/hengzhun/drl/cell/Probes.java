package org.hengzhun.drl.cell;

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
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Computed;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Industries;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.field.Unit.Dimension;
import org.hengzhun.core.words.HengzhunException;
import org.jspecify.annotations.Nullable;

/**
 * Values of each given field worth trying: every value of a closed list, every industry of the standard, and of numbers and days
 * those at, below, between and above the {@link Cuts}. Every band has one. Of sets every one of up to {@value #WHOLE} values is tried;
 * of more values each alone, none and all, up to {@value #PAIRED} in pairs, and what rules want together, with one more and in pairs.
 */
final class Probes {

    /** Values all of whose sets are tried. */
    private static final int WHOLE = 7;

    /** Values that are tried in pairs, too. */
    private static final int PAIRED = 12;

    private static final String OTHER_TEXT = "其他";
    private static final ImmutableSet<Object> COUNTRIES = ImmutableSet.of("CN", "US");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int STEPS = 120;

    /** Days or months; any limit of a policy is nearer. */
    private static final long LONGEST_SPAN = 100_000;

    private final Cuts cuts;
    private final Judged judged;
    private final Fact known;
    private final Map<Field<?>, Set<Object>> probes = new LinkedHashMap<>();

    private Probes(Cuts cuts, Judged judged, Fact known) {
        this.cuts = cuts;
        this.judged = judged;
        this.known = known;
    }

    /** The plain values of each field that rules rest on, each of them one the field takes. */
    static Map<Field<?>, Set<Object>> of(Cuts cuts, Judged judged) {
        return of(cuts, judged, judged.nothing(cuts.projects()));
    }

    /** The same beside what is known, of which no other value is tried. */
    static Map<Field<?>, Set<Object>> of(Cuts cuts, Judged judged, Fact known) {
        Probes probes = new Probes(cuts, judged, known);
        Set<Field<?>> fields = new LinkedHashSet<>();
        cuts.read().forEach(property -> fields.addAll(property.inputs()));
        fields.forEach(field -> {
            Object value = field.valueIn(known);
            if (value == null) {
                probes.add(field, probes.values(field).toList());
            } else {
                probes.probes.put(field, ImmutableSet.of(value));
            }
        });
        cuts.read().forEach(probes::addCrossings);
        cuts.read().forEach(probes::addSpans);
        return probes.probes;
    }

    private void add(Field<?> field, Collection<Object> values) {
        Set<Object> tried = probes.computeIfAbsent(field, any -> new LinkedHashSet<>());
        for (Object value : values) {
            try {
                tried.add(plain(field, value));
            } catch (HengzhunException | IllegalArgumentException outOfRange) {
                // The field never holds it, so nothing needs to be said of it.
            }
        }
    }

    private static <T> Object plain(Field<T> field, Object value) {
        return field.plain(field.fromPlain(value));
    }

    private Stream<Object> values(Field<?> field) {
        Set<Object> compared = cuts.alikeOrRelated(field);
        return switch (field.kind()) {
            case NUMBER -> Stream.concat(numbers(compared, between(field)), wholes(field, compared, between(field)));
            case DATE -> days(compared, between(field));
            case TRUTH -> Stream.of(true, false);
            case CHOICE ->
                some(
                        field,
                        field.choices().stream()
                                .map(Choice::name)
                                .map(Object.class::cast)
                                .toList());
            case INDUSTRY -> Stream.concat(Industries.codes().stream(), compared.stream());
            case COUNTRY -> some(field, Sets.union(COUNTRIES, compared));
            case TEXT ->
                some(
                        field,
                        Stream.concat(
                                        compared.stream(),
                                        IntStream.range(0, between(field))
                                                .mapToObj(
                                                        other -> OTHER_TEXT + "二三四五".substring(0, Math.min(4, other))))
                                .toList());
            case QUANTITY -> Stream.of();
        };
    }

    /**
     * Values to try between two cuts: two where what a field comes to depends on another one, so that two values of one band may
     * differ beside a third; as many as there are figures compared with each other, so that they come in every order.
     */
    private int between(Field<?> field) {
        boolean shared = cuts.read().stream()
                .filter(property -> property.inputs().contains(field))
                .anyMatch(property -> property.inputs().size() > 1);
        return Math.max(shared ? 2 : 1, cuts.relatedTo(field).size());
    }

    private static Stream<Object> numbers(Set<Object> known, int between) {
        TreeSet<BigDecimal> at = new TreeSet<>();
        at.add(BigDecimal.ZERO);
        known.forEach(cut -> at.add((BigDecimal) cut));
        List<Object> values = new ArrayList<>(at);
        BigDecimal last = null;
        for (BigDecimal cut : at) {
            if (last != null) {
                BigDecimal step = cut.subtract(last).divide(BigDecimal.valueOf(between + 1L), MathContext.DECIMAL32);
                for (int part = 1; part <= between; part++) {
                    values.add(last.add(step.multiply(BigDecimal.valueOf(part))));
                }
            }
            last = cut;
        }
        BigDecimal most = at.last().abs().max(BigDecimal.ONE);
        for (int beyond = 1; beyond <= Math.max(2, between); beyond++) {
            values.add(at.last().add(most.multiply(BigDecimal.valueOf(beyond))));
            values.add(at.first().subtract(most.multiply(BigDecimal.valueOf(beyond))));
        }
        return values.stream();
    }

    /** Beside the cuts of what is counted, for nothing lies half-way. */
    private static Stream<Object> wholes(Field<?> field, Set<Object> known, int between) {
        Unit unit = field.unit();
        return unit == null || unit.dimension() != Dimension.COUNT
                ? Stream.of()
                : known.stream()
                        .map(BigDecimal.class::cast)
                        .flatMap(cut -> IntStream.rangeClosed(-between, between)
                                .mapToObj(BigDecimal::valueOf)
                                .flatMap(step -> Stream.of(
                                        cut.setScale(0, RoundingMode.FLOOR).add(step),
                                        cut.setScale(0, RoundingMode.CEILING).add(step))));
    }

    private static Stream<Object> days(Set<Object> known, int between) {
        return known.isEmpty()
                ? IntStream.range(0, between).mapToObj(LocalDate.EPOCH::plusDays)
                : known.stream()
                        .map(LocalDate.class::cast)
                        .flatMap(
                                cut -> LongStream.rangeClosed(-between, between).mapToObj(cut::plusDays));
    }

    private Stream<Object> some(Field<?> field, Collection<Object> values) {
        if (!field.many()) {
            return values.stream();
        }
        if (values.size() <= WHOLE) {
            return Sets.powerSet(ImmutableSet.copyOf(values)).stream().map(ImmutableSet::copyOf);
        }
        Set<Object> sets = new LinkedHashSet<>();
        values.forEach(one -> sets.add(ImmutableSet.of(one)));
        if (values.size() <= PAIRED) {
            Sets.combinations(ImmutableSet.copyOf(values), Math.min(2, values.size()))
                    .forEach(pair -> sets.add(ImmutableSet.copyOf(pair)));
        }
        sets.addAll(wantedTogether(field, values));
        sets.add(ImmutableSet.copyOf(values));
        sets.add(ImmutableSet.of());
        return sets.stream();
    }

    /** Sets of several that a rule wants, each with one more and with what another rule wants. */
    private Set<Object> wantedTogether(Field<?> field, Collection<Object> values) {
        Set<ImmutableSet<Object>> wanted = cuts.together(field);
        Set<Object> sets = new LinkedHashSet<>();
        wanted.stream().filter(set -> set.size() > 1).forEach(set -> {
            sets.add(set);
            values.forEach(one -> sets.add(Sets.union(set, ImmutableSet.of(one)).immutableCopy()));
            wanted.forEach(other -> sets.add(Sets.union(set, other).immutableCopy()));
        });
        return sets;
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
        boolean turned = numbers.get(1).valueIn(known) != null;
        Field<?> given = numbers.get(turned ? 1 : 0);
        Field<?> sought = numbers.get(turned ? 0 : 1);
        if (sought.valueIn(known) != null) {
            return;
        }
        Set<Object> crossings = new LinkedHashSet<>();
        for (Object first : ImmutableList.copyOf(probes.getOrDefault(given, Set.of()))) {
            for (Object cut : cuts.of(property)) {
                crossings.addAll(crossing(property, given, (BigDecimal) first, sought, (BigDecimal) cut));
            }
        }
        add(sought, crossings);
    }

    /** Of the time between two dates: for each of the first, the second on both sides of each cut. */
    private void addSpans(Property property) {
        List<Field<?>> dates = property.inputs().stream()
                .filter(field -> field.kind() == Kind.DATE)
                .toList();
        if (property.kind() != Kind.NUMBER || dates.size() != 2) {
            return;
        }
        boolean turned = dates.get(1).valueIn(known) != null;
        Field<?> sought = dates.get(turned ? 0 : 1);
        Set<Object> days = new LinkedHashSet<>();
        for (Object given : ImmutableList.copyOf(probes.getOrDefault(dates.get(turned ? 1 : 0), Set.of()))) {
            for (Object cut : cuts.of(property)) {
                long span = Math.max(-LONGEST_SPAN, Math.min(LONGEST_SPAN, ((BigDecimal) cut).longValue()))
                        * (turned ? -1 : 1);
                LocalDate at = property.unit() == Unit.MONTH
                        ? ((LocalDate) given).plusMonths(span)
                        : ((LocalDate) given).plusDays(span);
                days.addAll(List.of(at.minusDays(1), at, at.plusDays(1)));
            }
        }
        if (sought.valueIn(known) == null) {
            add(sought, days);
        }
    }

    /** Values on both sides of the crossing, and at it where there is one; nothing where the figure never comes there. */
    private ImmutableList<Object> crossing(
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

    private @Nullable Integer side(
            Property property, Field<?> given, BigDecimal first, Field<?> sought, BigDecimal second, BigDecimal cut) {
        Fact fact = judged.with(judged.with(judged.nothing(cuts.projects()), given, first), sought, second);
        return property.valueIn(fact) instanceof BigDecimal value ? (Integer) value.compareTo(cut) : null;
    }
}
