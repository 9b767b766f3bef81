package org.hengzhun.files.write.field;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import org.hengzhun.core.field.Field;

/**
 * The columns of an empty table that is to be filled in.
 *
 * @param fields at least one; the first tells the rows apart
 */
public record TemplateColumns(List<Field<?>> fields) {

    public TemplateColumns {
        fields = ImmutableList.copyOf(fields);
    }

    /** A table of these fields. */
    public static TemplateColumns of(Collection<? extends Field<?>> fields) {
        return new TemplateColumns(ImmutableList.copyOf(fields));
    }
}
