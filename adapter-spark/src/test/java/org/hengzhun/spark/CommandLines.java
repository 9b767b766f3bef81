package org.hengzhun.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.AbstractIterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What the command {@code screen} wrote as NDJSON, in the lines of {@link Lines}. */
final class CommandLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CommandLines() {}

    /** The rows of such a file, and the sum of the hashes of their lines. */
    static Measured.Outcome hashed(Path file) throws IOException {
        long rows = 0;
        long hash = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            Iterator<String> lines = of(reader.lines().iterator());
            while (lines.hasNext()) {
                hash += ScaleRun.hash(lines.next());
                rows++;
            }
        }
        return new Measured.Outcome(rows, hash, "");
    }

    /** A line for each project or refused row; what is wrong with one row stands in as many lines of the file, one after the other. */
    private static Iterator<String> of(Iterator<String> written) {
        return new AbstractIterator<>() {

            private @Nullable JsonNode read;

            @Override
            protected @Nullable String computeNext() {
                JsonNode first = read == null && written.hasNext() ? parsed(written.next()) : read;
                read = null;
                if (first == null) {
                    return endOfData();
                }
                return first.has("error") ? refused(first) : screened(first);
            }

            private String refused(JsonNode first) {
                List<String> errors = new ArrayList<>(List.of(error(first)));
                while (written.hasNext()) {
                    JsonNode next = parsed(written.next());
                    if (!next.path("row").equals(first.path("row"))) {
                        read = next;
                        break;
                    }
                    errors.add(error(next));
                }
                return first.path("id").asText() + " refused " + errors;
            }
        };
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String error(JsonNode answer) {
        JsonNode error = answer.path("error");
        return error.path("column").asText() + "=" + error.path("value").asText() + ":"
                + error.path("problem").asText();
    }

    private static String screened(JsonNode answer) {
        return "%s %s %s %s %s %s"
                .formatted(
                        answer.path("id").asText(),
                        answer.path("verdict").asText(),
                        answer.path("final").asText(),
                        each(
                                answer.path("findings"),
                                one -> text(one, "rule") + "/" + text(one, "outcome") + "/" + text(one, "clause")),
                        each(answer.path("undecided"), one -> text(one, "rule")),
                        each(answer.path("missing"), JsonNode::asText));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText();
    }

    private static List<String> each(JsonNode array, Function<JsonNode, String> line) {
        return StreamSupport.stream(array.spliterator(), false).map(line).toList();
    }
}
