package org.hengzhun.core.field;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A property computed exactly from given fields; unknown when they do not fix it. Files never carry it.
 *
 * @param meaning what it is and by which formula
 * @param inputs every given field it may ever rest on
 * @param value the computed value as rules compare it, or null
 * @param reads the given fields the value rests on, for a fact where it is known
 * @param settles the given fields that would fix the value, for a fact where it is unknown
 * @param obstacle why fields that are known give no value, such as a divisor of 0, or null
 */
public record Computed(
        String name,
        String label,
        Kind kind,
        @Nullable Unit unit,
        Bilingual meaning,
        Set<Field<?>> inputs,
        Function<Fact, @Nullable Object> value,
        Function<Fact, Set<Field<?>>> reads,
        Function<Fact, Set<Field<?>>> settles,
        Function<Fact, @Nullable Bilingual> obstacle)
        implements Property {

    public Computed {
        inputs = ImmutableSet.copyOf(inputs);
    }

    /** A property that known fields always give. */
    public Computed(
            String name,
            String label,
            Kind kind,
            @Nullable Unit unit,
            Bilingual meaning,
            Set<Field<?>> inputs,
            Function<Fact, @Nullable Object> value,
            Function<Fact, Set<Field<?>>> reads,
            Function<Fact, Set<Field<?>>> settles) {
        this(name, label, kind, unit, meaning, inputs, value, reads, settles, fact -> null);
    }

    @Override
    public boolean many() {
        return false;
    }

    @Override
    public List<Choice> choices() {
        return List.of();
    }

    @Override
    public @Nullable Object valueIn(Fact fact) {
        return value.apply(fact);
    }

    @Override
    public Set<Field<?>> sources(Fact fact) {
        return reads.apply(fact);
    }

    @Override
    public Set<Field<?>> missingInputs(Fact fact) {
        return value.apply(fact) == null ? settles.apply(fact) : ImmutableSet.of();
    }
}
