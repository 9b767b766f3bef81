package org.hengzhun.drl.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Prints plain values as JSON that people can read, a member a line. */
final class EditorJson {

    private EditorJson() {}

    static String of(Map<String, ?> value) {
        return part(value, "") + "\n";
    }

    private static String part(Object value, String in) {
        String deeper = in + "  ";
        if (value instanceof Map<?, ?> members) {
            // Members of maps without an order are sorted, or each run would print others.
            Map<?, ?> ordered = members instanceof LinkedHashMap ? members : new TreeMap<>(members);
            return ordered.isEmpty()
                    ? "{}"
                    : ordered.entrySet().stream()
                            .map(one ->
                                    deeper + text(String.valueOf(one.getKey())) + ": " + part(one.getValue(), deeper))
                            .collect(Collectors.joining(",\n", "{\n", "\n" + in + "}"));
        }
        if (value instanceof Iterable<?> elements) {
            return StreamSupport.stream(elements.spliterator(), /* parallel= */ false)
                    .map(one -> deeper + part(one, deeper))
                    .collect(Collectors.joining(",\n", "[\n", "\n" + in + "]"));
        }
        return value instanceof Boolean ? value.toString() : text(value.toString());
    }

    private static String text(String plain) {
        return "\"" + plain.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
