package org.hengzhun.core.field;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.Immutable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.words.Bilingual;

/**
 * How people write one value of a closed list.
 *
 * @param label official Chinese term
 * @param aliases other spellings; may be empty
 * @param notes the aliases that say less than the value, with what the reader of a table must be told of each
 */
@Immutable
@SuppressWarnings("Immutable") // both are copied
public record Spellings(String label, List<String> aliases, Map<String, Bilingual> notes) {

    public Spellings {
        aliases = ImmutableList.copyOf(aliases);
        notes = ImmutableMap.copyOf(notes);
    }

    /** The official term first, other spellings after it. */
    public static Spellings of(String label, String... aliases) {
        return new Spellings(label, ImmutableList.copyOf(Arrays.asList(aliases)), ImmutableMap.of());
    }

    /** The same, and a spelling that is read so although it leaves something open. */
    public Spellings readAlso(String alias, String zh, String en) {
        return new Spellings(
                label,
                ImmutableList.<String>builder().addAll(aliases).add(alias).build(),
                ImmutableMap.<String, Bilingual>builder()
                        .putAll(notes)
                        .put(alias, new Bilingual(zh, en))
                        .buildOrThrow());
    }
}
