package org.hengzhun.files.write.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.rule.Phrases;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.Term;
import org.hengzhun.drl.rule.ValueType;

/**
 * The sentence of a rule in parts: words, and between them the figures of the policy that it reads, by their keys, so that whoever
 * shows it can put the value of a day there.
 */
final class SentenceParts {

    /** Characters that belong to nobody stand around a key until the sentence is cut there. */
    private static final Pattern FIGURE = Pattern.compile("\uE000([^\uE000\uE001]+)\uE001");

    private SentenceParts() {}

    static List<Map<String, Object>> of(Rule rule, Language language) {
        String sentence = Phrases.rule(rule, term -> marked(term.key())).in(language);
        if (rule.action() instanceof RuleAction.Adjusts adjusts) {
            String key = adjusts.parameter();
            Term points = new Term.OfParameter(key, ValueType.of(Kind.NUMBER, Unit.POINT));
            sentence = sentence.replace(
                    Phrases.label(points).in(language), marked(key).in(language));
        }
        List<Map<String, Object>> parts = new ArrayList<>();
        Matcher figures = FIGURE.matcher(sentence);
        int from = 0;
        while (figures.find()) {
            add(parts, "text", sentence.substring(from, figures.start()));
            add(parts, "parameter", figures.group(1));
            from = figures.end();
        }
        add(parts, "text", sentence.substring(from));
        return parts;
    }

    private static Bilingual marked(String key) {
        return Bilingual.same("\uE000" + key + "\uE001");
    }

    private static void add(List<Map<String, Object>> parts, String name, String value) {
        if (!value.isEmpty()) {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put(name, value);
            parts.add(part);
        }
    }
}
