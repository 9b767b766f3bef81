package org.hengzhun.rest.ops;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import org.hengzhun.core.words.Bilingual;

/** Takes note of whose keys are in force, of a file of keys that was refused, and of one that others may write. */
public final class KeysRecord {

    private static final String EVENT = "keys";

    private final LogLines lines;

    public KeysRecord(LogLines lines) {
        this.lines = lines;
    }

    /** The keys of these callers are in force. */
    public void taken(ImmutableSortedSet<String> names) {
        lines.event(EVENT, Map.of("state", "done", "callers", names));
    }

    /** The keys before stay in force. */
    public void refused(Bilingual why) {
        lines.event(EVENT, Map.of("state", "failed", "reason", why.zh()));
    }

    /** Others may write the file. */
    public void exposed(Bilingual warning) {
        lines.event(EVENT, Map.of("state", "exposed", "reason", warning.zh()));
    }
}
