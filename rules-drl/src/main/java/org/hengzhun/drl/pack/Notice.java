package org.hengzhun.drl.pack;

import java.time.LocalDate;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What a reader must know when judging on or after a day, such as that a revision exists whose text is not in the pack.
 *
 * @param from the first day it applies
 * @param until the first day it no longer applies, or null for open
 */
public record Notice(LocalDate from, @Nullable LocalDate until, Bilingual words) {

    boolean appliesOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
