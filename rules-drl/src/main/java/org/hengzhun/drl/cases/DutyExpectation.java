package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;

/**
 * What a case demands of the duties of a span of days. What it does not name it leaves open.
 *
 * @param states by the name of a duty, then by whom or by the period as written, the code of the state that everything it
 *     names must have; {@value #ALL} and {@value #REST} stand for what no other key of the duty names
 * @param falls by the name of a duty, exactly the days it must fall due, as the document gives them
 * @param none names of duties of which nothing may fall due
 */
public record DutyExpectation(
        ImmutableMap<String, ImmutableMap<String, String>> states,
        ImmutableMap<String, ImmutableSortedSet<LocalDate>> falls,
        ImmutableSet<String> none) {

    /** Key of the state that everything of a duty must have. */
    static final String ALL = "";

    /** Key of the state that everything else of a duty must have. */
    static final String REST = "rest";

    /** Whether it demands nothing, so that nothing could ever contradict it. */
    boolean empty() {
        return states.isEmpty() && falls.isEmpty() && none.isEmpty();
    }

    /** The names of duties of which it demands that something fall due. */
    ImmutableSet<String> reached() {
        return ImmutableSet.<String>builder()
                .addAll(states.keySet())
                .addAll(falls.keySet())
                .build();
    }
}
