package org.hengzhun.files.write.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.rule.Phrases;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.jspecify.annotations.Nullable;

/** A rule as plain values for JSON: its sentence, what it gives when it fires, and its clause. */
final class RuleMembers implements RuleAction.Kinds<Map<String, Object>> {

    private final Rule rule;

    private RuleMembers(Rule rule) {
        this.rule = rule;
    }

    static Map<String, @Nullable Object> of(Rule rule) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        Bilingual sentence = Phrases.rule(rule);
        members.put("rule", rule.id());
        members.put("stage", rule.stage().traced().word());
        members.put("title", rule.title());
        members.put("sentence_zh", sentence.zh());
        members.put("sentence_en", sentence.en());
        members.put("parts_zh", SentenceParts.of(rule, Language.ZH));
        members.put("parts_en", SentenceParts.of(rule, Language.EN));
        members.put("tables", rule.joins().stream().distinct().toList());
        // These two are told beside "says" too: programs of the first days read them here.
        if (rule.action() instanceof RuleAction.Finds finds) {
            members.put("outcome", finds.outcome().name());
        } else if (rule.action() instanceof RuleAction.Derives derives) {
            members.put("derives", derives.notion().name());
        }
        members.put("says", says(rule));
        Citation citation = rule.citation();
        members.put("clause", citation.clause());
        members.put("document", citation.document());
        members.put("section", citation.section());
        PolicyMembers.validity(members, rule.validity());
        return members;
    }

    /** What the rule gives: its kind, a stable name, words for people, and what belongs to the kind. */
    private static Map<String, Object> says(Rule rule) {
        Map<String, Object> members = new LinkedHashMap<>(rule.action().by(new RuleMembers(rule)));
        members.put("words_zh", rule.action().words().zh());
        members.put("words_en", rule.action().words().en());
        return members;
    }

    @Override
    public Map<String, Object> derives(RuleAction.Derives says) {
        return kind("derives", "notion", says.notion().name());
    }

    @Override
    public Map<String, Object> finds(RuleAction.Finds says) {
        Map<String, Object> members = kind("finds", "outcome", says.outcome().name());
        says.own().ifPresent(own -> members.put("own", own.name()));
        return members;
    }

    @Override
    public Map<String, Object> assigns(RuleAction.Assigns says) {
        Map<String, Object> members = kind("assigns", "role", says.role().name());
        members.put("table", rule.joins().get(says.join()));
        return members;
    }

    @Override
    public Map<String, Object> owes(RuleAction.Owes says) {
        return kind("owes", "duty", says.duty());
    }

    @Override
    public Map<String, Object> grants(RuleAction.Grants says) {
        return kind("grants", "amount", says.formula().name());
    }

    @Override
    public Map<String, Object> adjusts(RuleAction.Adjusts says) {
        return kind(says.bonus() ? "bonus" : "penalty", "parameter", says.parameter());
    }

    @Override
    public Map<String, Object> regrades(RuleAction.Regrades says) {
        return kind("regrades", "effect", says.code());
    }

    @Override
    public Map<String, Object> vetoes(RuleAction.Vetoes says) {
        return kind("vetoes", "effect", says.code());
    }

    @Override
    public Map<String, Object> concludes(RuleAction.Concludes says) {
        Map<String, Object> members = kind("concludes", "outcome", says.outcome());
        members.put("code", says.code());
        return members;
    }

    private static Map<String, Object> kind(String kind, String what, String name) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", kind);
        members.put(what, name);
        return members;
    }
}
