package org.hengzhun.core.result;

import com.google.common.collect.ForwardingMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.jspecify.annotations.Nullable;

/**
 * The values of some fields of a fact by their English names, read off it when somebody first asks: of many results only the verdict
 * is. Immutable; two threads that ask at once each read the same.
 */
final class FactsRead extends ForwardingMap<String, Object> {

    private final Fact fact;
    private final ImmutableList<Field<?>> fields;
    private @Nullable ImmutableMap<String, Object> values;

    /**
     * Of these fields, in their order.
     *
     * @param fields each known of the fact
     */
    FactsRead(Fact fact, ImmutableList<Field<?>> fields) {
        this.fact = fact;
        this.fields = fields;
    }

    @Override
    protected Map<String, Object> delegate() {
        ImmutableMap<String, Object> known = values;
        if (known == null) {
            known = read();
            values = known;
        }
        return known;
    }

    private ImmutableMap<String, Object> read() {
        ImmutableMap.Builder<String, Object> read = ImmutableMap.builderWithExpectedSize(fields.size());
        for (Field<?> field : fields) {
            read.put(field.name(), Objects.requireNonNull(field.valueIn(fact)));
        }
        return read.buildOrThrow();
    }
}
