package org.hengzhun.files.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** The limits under which JSON from outside is parsed. */
final class Json {

    /** Longest text of one value, in characters; whole lines of NDJSON have the same limit. */
    static final int LONGEST_TEXT = 1 << 20;

    /** Deepest nesting; projects need two. */
    static final int DEEPEST = 64;

    private static final int LONGEST_NUMBER = 1_000;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            // What stands behind the document is still to be hashed.
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            // Names come from outside: what nobody knows is not to stay in the table of the JVM, nor to cost as much as
            // a line.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private Json() {}
}
