package org.hengzhun.core.explanation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.screening.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Decisions that together, and no fewer of them, would give another verdict.
 *
 * @param settings in the order of the fields; never empty
 * @param verdict the verdict of the changed project
 * @param isFinal whether that verdict would be final
 */
public record Change(List<Setting> settings, Verdict verdict, boolean isFinal) {

    public Change {
        settings = ImmutableList.copyOf(settings);
    }

    /**
     * One field set to another value.
     *
     * @param field name of the given field
     * @param from the value now, as rules compare it, or null when unknown
     * @param to the value it would have
     */
    public record Setting(String field, @Nullable Object from, Object to) {}
}
