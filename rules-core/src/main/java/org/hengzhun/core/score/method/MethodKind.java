package org.hengzhun.core.score.method;

import java.util.function.Function;
import org.hengzhun.core.indicator.TableWord;

/**
 * A scoring method as tables of schemes name it: how authors look it up, and how a row's arguments make one.
 *
 * @param entry its word, formula, arguments and an example
 * @param maker makes the method of a row
 */
record MethodKind(TableWord entry, Function<MethodRow, ScoringMethod> maker) {

    String word() {
        return entry.word();
    }
}
