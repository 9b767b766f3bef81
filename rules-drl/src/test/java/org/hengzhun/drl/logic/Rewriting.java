package org.hengzhun.drl.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.drl.pack.PolicyPack;

/** A shipped pack whose rules are written in another way and mean the same. */
record Rewriting(String pack, Way way) {

    private static final Pattern LIST = Pattern.compile("(\\w+) in \\( ([^()]*) \\)");
    private static final Pattern RULE = Pattern.compile("(?s)rule \"([^\"]+)\".*?\nend\n");

    /** How. */
    enum Way {
        ORDER,
        NAMES,
        UNFOLDED,
        NEGATED,
        SPLIT
    }

    /** Those that change anything in the pack. */
    static Stream<Rewriting> of(String pack) {
        return Arrays.stream(Way.values())
                .map(way -> new Rewriting(pack, way))
                .filter(one -> one.edited().changed());
    }

    PolicyPack rewritten() {
        return edited().sound();
    }

    private EditedPack edited() {
        EditedPack edited = new EditedPack(pack);
        edited.rewrite(".drl", this::text);
        return edited;
    }

    private String text(String rules) {
        return switch (way) {
            case ORDER -> reversed(rules);
            case NAMES ->
                rules.replaceAll("\\$p\\b", "\\$candidate")
                        .replaceAll("\\$e\\b", "\\$row")
                        .replaceAll("\\$division\\b", "\\$two");
            case UNFOLDED ->
                LIST.matcher(rules)
                        .replaceAll(list -> Matcher.quoteReplacement(unfolded(list.group(1), list.group(2))));
            case NEGATED -> rules.replace(" == false", " != true").replace(" == true", " != false");
            case SPLIT ->
                RULE.matcher(rules).replaceAll(rule -> Matcher.quoteReplacement(split(rule.group(), rule.group(1))));
        };
    }

    private static String reversed(String rules) {
        List<String> all = new ArrayList<>();
        Matcher rule = RULE.matcher(rules);
        while (rule.find()) {
            all.add(rule.group());
        }
        Collections.reverse(all);
        return String.join("\n", all);
    }

    private static String unfolded(String field, String list) {
        return Arrays.stream(list.split(","))
                .map(one -> field + " == " + one.strip())
                .collect(Collectors.joining(" || ", "( ", " )"));
    }

    private static String split(String rule, String id) {
        Matcher list = LIST.matcher(rule);
        if (!list.find() || !list.group(2).contains(",")) {
            return rule;
        }
        String[] parts = list.group(2).split(",", 2);
        String one = rule.replace(list.group(), list.group(1) + " == " + parts[0].strip());
        String rest = rule.replace(list.group(), list.group(1) + " in ( " + parts[1].strip() + " )");
        return one + "\n" + rest.replace("rule \"" + id + "\"", "rule \"" + id + "-rest\"");
    }
}
