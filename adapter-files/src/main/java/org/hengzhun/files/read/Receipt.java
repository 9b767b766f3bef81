package org.hengzhun.files.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as it was kept (存证).
 *
 * @param policy id of the policy that judged
 * @param hash of that policy, {@code sha256:…}
 * @param facts what was known of the project, by the names of fields; which there are that policy knows
 * @param result what came out, by the names of JSON
 */
public record Receipt(
        String policy, String hash, LocalDate asOf, Map<String, Object> facts, Map<String, Object> result) {

    /**
     * Reads one line.
     *
     * @return nothing where the line is no receipt
     */
    public static Optional<Receipt> read(String line) {
        try (JsonParser parser = Json.FACTORY.createParser(line)) {
            parser.nextToken();
            return value(parser) instanceof Map<?, ?> members ? of(members) : Optional.empty();
        } catch (IOException | RefusedException | DateTimeException strange) {
            return Optional.empty();
        }
    }

    private static Optional<Receipt> of(Map<?, ?> members) {
        return members.get("policy") instanceof String policy
                        && members.get("policyHash") instanceof String hash
                        && members.get("asOf") instanceof String day
                        && members.get("project") instanceof Map<?, ?> project
                        && members.get("result") instanceof Map<?, ?> result
                ? Optional.of(new Receipt(policy, hash, LocalDate.parse(day), named(project), named(result)))
                : Optional.empty();
    }

    /** The key of the project; empty where it has none. */
    public String id() {
        return String.valueOf(facts.getOrDefault(Project.ID.name(), ""));
    }

    /**
     * The project.
     *
     * @param fields what projects may have by the policy that judged
     * @return nothing where the facts are none of such a project
     */
    public Optional<Project> project(FieldDictionary fields) {
        try {
            return Optional.of(Project.of(facts, fields));
        } catch (FlawedInputException | RefusedException strange) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> named(Map<?, ?> members) {
        Map<String, Object> named = new LinkedHashMap<>();
        members.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }

    /** The value the parser stands on: a map, a list, a text, a truth, a number in full, or null. */
    private static @Nullable Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return null;
        }
        return switch (token) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    private static Map<String, Object> members(JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser);
            if (value != null) {
                members.put(name, value);
            }
        }
        return members;
    }

    private static List<Object> elements(JsonParser parser) throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object value = value(parser);
            if (value != null) {
                elements.add(value);
            }
        }
        return elements;
    }
}
