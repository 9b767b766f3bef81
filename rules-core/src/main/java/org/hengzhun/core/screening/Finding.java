package org.hengzhun.core.screening;

import java.util.Optional;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.words.Bilingual;

/**
 * What one fired rule demands, and why.
 *
 * @param outcome what it demands; where the policy has a word of its own, the outcome that this one is ranked with
 * @param own the outcome the policy declares itself, where it is one
 */
public record Finding(Outcome outcome, Optional<OwnOutcome> own, Reason reason) {

    /** A finding of an outcome that every policy knows. */
    public Finding(Outcome outcome, Reason reason) {
        this(outcome, Optional.empty(), reason);
    }

    /** What the policy calls it. */
    public Bilingual words() {
        return own.map(OwnOutcome::words).orElse(outcome.words());
    }

    /** Its place among findings of the same outcome: those that every policy knows come first. */
    int place() {
        return own.map(one -> one.place() + 1).orElse(0);
    }
}
