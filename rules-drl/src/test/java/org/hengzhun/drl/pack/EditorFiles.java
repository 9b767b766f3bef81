package org.hengzhun.drl.pack;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.duty.DutyState;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.drl.cases.CaseKeys;
import org.hengzhun.drl.cases.CaseKind;
import org.hengzhun.drl.dialect.VerbWords;
import org.hengzhun.drl.rule.RuleStage;

/** The files of docs/editor that hold words of packs: schemas, grammar and snippets, made of what the readers themselves read. */
final class EditorFiles {

    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    private EditorFiles() {}

    /** Their texts by their paths in docs/editor. */
    static ImmutableSortedMap<String, String> made() {
        return ImmutableSortedMap.of(
                "schemas/policy.schema.json", EditorJson.of(policy()),
                "schemas/cases.schema.json", EditorJson.of(cases()),
                "syntaxes/hengzhun.injection.json", EditorJson.of(grammar()),
                "snippets/rules.json", EditorJson.of(snippets()));
    }

    private static Map<String, Object> policy() {
        Map<String, Object> top = object(ManifestKeys.TOP);
        Map<String, Object> properties = properties(top);
        describe(properties, "effectiveProvenance", Map.of("enum", provenances()));
        describe(properties, "documents", named(object(ManifestKeys.DOCUMENT)));
        for (String name : List.of("notions", "tags", "outcomes")) {
            describe(properties, name, named(object(ManifestKeys.LABEL)));
        }
        Map<String, Object> column = object(ManifestKeys.COLUMN);
        describe(properties(column), "type", Map.of("enum", List.of("text", "industry", "number", "date")));
        Map<String, Object> table = object(ManifestKeys.TABLE);
        describe(properties(table), "columns", named(column));
        describe(properties, "tables", named(table));
        describe(properties, "schemes", named(Map.of("type", "object", "required", List.of("zh"))));
        describe(properties, "notices", Map.of("type", "array", "items", object(ManifestKeys.NOTICE)));
        return schema("policy.yaml", top);
    }

    private static Map<String, Object> cases() {
        Map<String, Sheet> levels = CaseKeys.all().stream().collect(Collectors.toMap(Sheet::file, sheet -> sheet));
        Map<String, Object> project = one(levels, "一个项目", "expect:（项目）");
        describe(properties(project), "project", Map.of("type", "object", "properties", fields()));
        Map<String, Object> expected = nested(project, "expect");
        describe(properties(expected), "verdict", Map.of("enum", names(Verdict.values())));
        describe(properties(expected), "states", named(Map.of("enum", List.copyOf(DutyState.CODES))));
        Map<String, Object> span = one(levels, "一段日子的义务", "expect:（义务）");
        describe(properties(span), "span", object(sheet(levels, "span:")));
        describe(properties(span), "done", Map.of("type", "array", "items", object(sheet(levels, "done: -"))));
        Map<String, Object> scheme = one(levels, "一次考核", "expect:（考核）");
        describe(properties(scheme), "units", Map.of("type", "array", "items", Map.of("type", "object")));
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", Map.of("anyOf", List.of(project, span, scheme)));
        return schema("cases/*.yaml", list);
    }

    private static Sheet sheet(Map<String, Sheet> levels, String file) {
        Sheet sheet = levels.get(file);
        if (sheet == null) {
            throw new AssertionError("no level " + file + " in " + levels.keySet());
        }
        return sheet;
    }

    private static Map<String, Object> one(Map<String, Sheet> levels, String what, String expect) {
        Map<String, Object> one = object(sheet(levels, "cases/*.yaml（" + what + "）"));
        describe(properties(one), "kind", Map.of("enum", kinds()));
        describe(properties(one), "expect", object(sheet(levels, expect)));
        return one;
    }

    private static List<String> kinds() {
        return Arrays.stream(CaseKind.values()).map(CaseKind::word).toList();
    }

    private static List<String> provenances() {
        return Arrays.stream(Provenance.values())
                .filter(one -> one != Provenance.ASSUMED)
                .map(Provenance::word)
                .toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    /** Fields by their English and their Chinese names. */
    private static Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Field<?> field : Project.DICTIONARY.fields()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("description", field.label());
            List<String> choices = field.choices().stream()
                    .flatMap(choice -> Stream.of(choice.name(), choice.label()))
                    .toList();
            if (!choices.isEmpty() && field.choices().stream().allMatch(Choice.class::isInstance)) {
                one.put("examples", choices);
            }
            fields.put(field.name(), one);
            fields.put(field.label(), Map.of("description", field.name()));
        }
        return fields;
    }

    private static Map<String, Object> schema(String file, Map<String, Object> root) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("title", "hengzhun " + file);
        schema.putAll(root);
        return schema;
    }

    private static Map<String, Object> object(Sheet level) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Sheet.Column key : level.columns()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("description", key.what());
            if (!key.example().isEmpty()) {
                one.put("examples", List.of(key.example()));
            }
            properties.put(key.name(), one);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        object.put("required", level.required());
        object.put("properties", properties);
        return object;
    }

    @SuppressWarnings("unchecked") // made so by object()
    private static Map<String, Object> properties(Map<String, Object> object) {
        return (Map<String, Object>) Objects.requireNonNull(object.get("properties"));
    }

    @SuppressWarnings("unchecked") // made so by object()
    private static Map<String, Object> nested(Map<String, Object> object, String name) {
        return (Map<String, Object>) Objects.requireNonNull(properties(object).get(name));
    }

    private static void describe(Map<String, Object> properties, String name, Map<String, Object> more) {
        if (properties.get(name) instanceof Map<?, ?> plain) {
            Map<String, Object> described = new LinkedHashMap<>();
            plain.forEach((key, value) -> described.put(String.valueOf(key), value));
            // Maps without an order are sorted, or each run would print others.
            described.putAll(more instanceof LinkedHashMap ? more : new TreeMap<>(more));
            properties.put(name, described);
        } else {
            throw new AssertionError("no key " + name + " among " + properties.keySet());
        }
    }

    private static Map<String, Object> named(Map<String, Object> each) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("type", "object");
        named.put("additionalProperties", each);
        return named;
    }

    /** Our words in a file of DRL, over whatever the extension for DRL colours. */
    private static Map<String, Object> grammar() {
        String speakers = words(Arrays.stream(RuleStage.values()).map(RuleStage::speaker));
        String facts =
                words(Stream.concat(Arrays.stream(RuleStage.values()).map(RuleStage::fact), Stream.of("Parameter")));
        Map<String, Object> grammar = new LinkedHashMap<>();
        grammar.put("scopeName", "hengzhun.injection");
        grammar.put("injectionSelector", "L:source.drools -comment -string");
        grammar.put(
                "patterns",
                List.of(
                        pattern(
                                "@(" + String.join("|", VerbWords.annotations()) + ")\\b",
                                "storage.type.annotation.hengzhun"),
                        pattern("\\b(" + speakers + ")\\.[A-Za-z][A-Za-z0-9]*", "support.function.hengzhun"),
                        pattern("\\b(" + facts + ")(?=\\s*\\()", "entity.name.type.hengzhun"),
                        pattern("\\b[A-Z][A-Za-z]*\\.[A-Z][A-Z0-9_]*\\b", "constant.language.hengzhun")));
        return grammar;
    }

    private static String words(Stream<String> words) {
        return words.distinct().sorted().collect(Collectors.joining("|"));
    }

    private static Map<String, Object> pattern(String match, String name) {
        Map<String, Object> pattern = new LinkedHashMap<>();
        pattern.put("match", match);
        pattern.put("name", name);
        return pattern;
    }

    /** A whole rule for each verb. */
    private static Map<String, Object> snippets() {
        Map<String, Object> snippets = new LinkedHashMap<>();
        for (RuleStage stage : RuleStage.values()) {
            ImmutableSet<String> verbs = VerbWords.of(stage);
            for (String verb : verbs.isEmpty() ? ImmutableSet.of("${4:name}") : verbs) {
                String word = stage.speaker()
                        + (verbs.isEmpty() ? "" : "-" + CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, verb));
                snippets.put(word, snippet(stage, verb, word));
            }
        }
        return snippets;
    }

    private static Map<String, Object> snippet(RuleStage stage, String verb, String word) {
        Map<String, Object> snippet = new LinkedHashMap<>();
        snippet.put("prefix", word);
        snippet.put("description", stage.file() + ": " + stage.speaker());
        snippet.put("body", body(stage, verb));
        return snippet;
    }

    private static ImmutableList<String> body(RuleStage stage, String verb) {
        String fact = ImmutableMap.of(RuleStage.RULINGS, "\\$u", RuleStage.OUTCOMES, "\\$s")
                .getOrDefault(stage, "\\$p");
        boolean points = stage == RuleStage.RULINGS && (verb.equals("bonus") || verb.equals("penalty"));
        boolean entry = stage == RuleStage.ROUTING;
        List<String> body = new ArrayList<>(
                List.of("rule \"${1:P-1-1}\"", "  @title(\"${2:说什么}\")", "  @clause(\"${3:P-1}\")", "when"));
        if (points) {
            body.add("  \\$points : Parameter( key == \"${5:key}\" )");
        }
        body.add("  " + fact + " : " + stage.fact() + "( $0 )");
        if (entry) {
            body.add("  \\$e : ${5:Table}( ${6:column} == \\$${7:name} )");
        }
        body.add("then");
        body.add("  %s.%s( %s%s );"
                .formatted(stage.speaker(), verb, fact, points ? ", \\$points" : entry ? ", \\$e" : ""));
        body.add("end");
        return ImmutableList.copyOf(body);
    }
}
