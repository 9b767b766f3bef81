package org.hengzhun.drl.pack;

import java.time.LocalDate;
import java.util.Optional;
import org.hengzhun.core.policy.Validity;
import org.jspecify.annotations.Nullable;

/**
 * One of several documents a pack encodes (文件), so that a decision of an earlier day cites the law of its day.
 *
 * @param key what clauses call it
 * @param document its number
 * @param issued the day of the document, or null when it is not known
 * @param effective the first day it holds
 * @param until the first day it no longer holds, or null for open
 */
public record SourceDocument(
        String key,
        String title,
        String document,
        String issuer,
        @Nullable LocalDate issued,
        LocalDate effective,
        @Nullable LocalDate until) {

    /** The days it holds. */
    public Validity validity() {
        return new Validity(effective, until);
    }

    /** Nothing where it would end before it holds. */
    static Optional<SourceDocument> of(
            String key,
            String title,
            String document,
            String issuer,
            @Nullable LocalDate issued,
            LocalDate effective,
            @Nullable LocalDate until) {
        return until != null && !effective.isBefore(until)
                ? Optional.empty()
                : Optional.of(new SourceDocument(key, title, document, issuer, issued, effective, until));
    }
}
