package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimap;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.rule.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Writes a pack as {@link CheckedFormReader} reads it: each value as a tag and what follows it, a record as its components one after the
 * other. What was written before is pointed at.
 */
@SuppressWarnings("EnumOrdinal") // what is written is read by the same build
final class CheckedFormWriter {

    /** Records of few components that are equal often, of which one is as good as the other. */
    private static final Set<Class<? extends Record>> ALIKE =
            Set.of(Bilingual.class, Citation.class, Validity.class, ValueType.class);

    private static final ImmutableMap<Class<? extends Record>, CheckedShape> SHAPES = CheckedShape.byType();

    private final PolicyPack pack;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<Object, Integer> equal = new HashMap<>();
    private final IdentityHashMap<Object, Integer> same = new IdentityHashMap<>();
    private int written;

    private CheckedFormWriter(PolicyPack pack) {
        this.pack = pack;
    }

    /**
     * The pack without its base and its files; nothing where it holds what this form has no word for, such as fields of its own. Such a
     * pack is read from its texts at each start.
     */
    static Optional<byte[]> write(PolicyPack pack) {
        if (pack.projects() != Project.DICTIONARY || !pack.amounts().isEmpty()) {
            return Optional.empty();
        }
        CheckedFormWriter writer = new CheckedFormWriter(pack);
        try {
            writer.parts();
        } catch (NoWordException wordless) {
            return Optional.empty();
        }
        return Optional.of(writer.out.toByteArray());
    }

    /** Units are known by the schemes, so that these come before the rules. */
    private void parts() {
        value(pack.manifest());
        value(pack.clauses());
        value(pack.sets());
        value(pack.notions());
        value(pack.tables());
        value(pack.parameters());
        value(pack.entries());
        value(pack.schemes());
        value(pack.duties());
        value(pack.findings());
        value(pack.outcomes());
        value(pack.rules());
        value(pack.places());
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            out.write(CheckedFormReader.NOTHING);
        } else if (value instanceof Integer number) {
            out.write(CheckedFormReader.NUMBER);
            number(number);
        } else if (value instanceof Boolean truth) {
            out.write(truth ? CheckedFormReader.YES : CheckedFormReader.NO);
        } else if (value instanceof Optional<?> optional) {
            out.write(CheckedFormReader.PERHAPS);
            value(optional.orElse(null));
        } else if (value instanceof Multimap<?, ?> map) {
            pairs(CheckedFormReader.MULTIMAP, map.entries());
        } else if (value instanceof Map<?, ?> map) {
            pairs(CheckedFormReader.MAP, map.entrySet());
        } else if (value instanceof Collection<?> all) {
            out.write(value instanceof Set ? CheckedFormReader.SET : CheckedFormReader.LIST);
            number(all.size());
            all.forEach(this::value);
        } else if (value instanceof FieldDictionary) {
            out.write(CheckedFormReader.PROJECTS);
        } else {
            onlyOnce(value);
        }
    }

    private void pairs(int tag, Collection<? extends Map.Entry<?, ?>> pairs) {
        out.write(tag);
        number(pairs.size());
        pairs.forEach(pair -> {
            value(pair.getKey());
            value(pair.getValue());
        });
    }

    private void onlyOnce(Object value) {
        boolean plain = !(value instanceof Record) && !(value instanceof Property);
        Map<Object, Integer> places = plain || ALIKE.contains(value.getClass()) ? equal : same;
        Integer place = places.get(value);
        if (place != null) {
            out.write(CheckedFormReader.AGAIN);
            number(place);
            return;
        }
        whole(value);
        places.put(value, written++);
    }

    private void whole(Object value) {
        if (value instanceof String text) {
            text(CheckedFormReader.TEXT, text);
        } else if (value instanceof BigDecimal decimal) {
            text(CheckedFormReader.DECIMAL, decimal.toString());
        } else if (value instanceof LocalDate day) {
            out.write(CheckedFormReader.DAY);
            number(day.getYear());
            number(day.getMonthValue());
            number(day.getDayOfMonth());
        } else if (value instanceof Enum<?> constant) {
            text(CheckedFormReader.CONSTANT, constant.getDeclaringClass().getName());
            number(constant.ordinal());
        } else if (value instanceof Property property) {
            property(property);
        } else if (value instanceof Record whole) {
            record(whole);
        } else {
            throw new NoWordException();
        }
    }

    /** A property by the kind of fact that has it and its name. */
    private void property(Property property) {
        FieldDictionary home = pack.facts().all().values().stream()
                .filter(facts -> facts.named(property.name())
                        .filter(one -> one == property)
                        .isPresent())
                .findFirst()
                .orElseThrow(NoWordException::new);
        out.write(CheckedFormReader.PROPERTY);
        value(home.fact());
        value(property.name());
    }

    private void record(Record value) {
        CheckedShape shape = SHAPES.get(value.getClass());
        if (shape == null) {
            throw new NoWordException();
        }
        out.write(CheckedFormReader.FIRST_RECORD + shape.ordinal());
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            value(component(value, component));
        }
    }

    private static @Nullable Object component(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void text(int tag, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(tag);
        number(bytes.length);
        out.writeBytes(bytes);
    }

    /** Seven bits a byte, the lowest first; what is below zero takes five bytes. */
    private void number(int number) {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    /** That a value has no place in the form. */
    private static final class NoWordException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
