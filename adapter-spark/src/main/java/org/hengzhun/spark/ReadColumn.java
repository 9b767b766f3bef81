package org.hengzhun.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A column of a dataset that says something of a fact (列), as it is sent to where the rows are.
 *
 * @param index 0-based place in the dataset
 * @param header its name in the dataset
 * @param field name of the field it says
 * @param unit name of the {@link org.hengzhun.core.field.Unit} its header gives, or null
 */
record ReadColumn(
        int index, String header, String field, @Nullable String unit) implements Serializable {}
