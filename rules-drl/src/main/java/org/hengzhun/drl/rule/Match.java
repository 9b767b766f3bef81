package org.hengzhun.drl.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** By what a routing rule recognises a project (归口依据), from the most to the least exact: the most exact match wins. */
public enum Match {
    /** The industrial field as it was given (产业领域). */
    FIELD,
    /** The 4-digit class of its industry (小类). */
    CLASS,
    /** The 3-digit group (中类). */
    GROUP,
    /** The 2-digit division (大类). */
    DIVISION;

    /** Whether it says more of the same description: more digits of the industry code. */
    public boolean refines(Match other) {
        return this != FIELD && other != FIELD && compareTo(other) < 0;
    }

    /** As rules write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The match that rules write so. */
    public static Optional<Match> written(String word) {
        return Arrays.stream(values())
                .filter(match -> match.word().equals(word))
                .findFirst();
    }

    /** All words, from the most to the least exact. */
    public static String words() {
        return Arrays.stream(values()).map(Match::word).collect(Collectors.joining(" "));
    }
}
