package org.hengzhun.files.report.handbook;

import java.util.List;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.rule.AmountPhrases;
import org.hengzhun.drl.rule.Phrases;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.files.report.ReadAloud;

/** The rules of a policy as sentences with their figures in them, so that nobody looks up a key. Immutable. */
final class RuleSentences {

    private final PolicyPack pack;
    private final ReadAloud aloud;
    private final FigureSentences figures;

    RuleSentences(PolicyPack pack, ReadAloud aloud, FigureSentences figures) {
        this.pack = pack;
        this.aloud = aloud;
        this.figures = figures;
    }

    /** The rules that carry out the clause, in the order they are judged. */
    List<String> ofClause(String clause) {
        return pack.rules().stream()
                .filter(rule -> rule.citation().clause().equals(clause))
                .map(this::sentence)
                .toList();
    }

    private String sentence(Rule rule) {
        String condition = Phrases.condition(rule.written(), figures::inRule)
                .in(aloud.language())
                .strip();
        String days = rule.validity().equals(Validity.ALWAYS) ? "" : figures.during(rule.validity());
        String tables = rule.joins().stream().distinct().map(this::table).collect(aloud.listed());
        String rows = tables.isEmpty() ? "" : aloud.say("对照目录" + tables + "，", "with an entry of " + tables + ", ");
        return aloud.say(
                "%s：%s%s的，%s%s。".formatted(title(rule), rows, closed(condition), says(rule), days),
                "%s: %swhen %s: %s%s.".formatted(rule.title(), rows, condition, says(rule), days));
    }

    private String title(Rule rule) {
        return aloud.brackets(rule.title());
    }

    /** Between Chinese words stands no blank. */
    private String closed(String condition) {
        return aloud.language() == Language.ZH
                ? aloud.brackets(condition.replaceAll("(?<=[^\\x00-\\x7F]) | (?=[^\\x00-\\x7F])", ""))
                : condition;
    }

    private String table(String name) {
        var table = pack.tables().get(name);
        return table == null ? name : aloud.say("《" + table.label() + "》", "the table " + name);
    }

    private String says(Rule rule) {
        if (rule.action() instanceof RuleAction.Adjusts adjusts) {
            String points = figures.value(adjusts.parameter()).orElse(aloud.say("规定分值", "points as set"));
            return adjusts.bonus()
                    ? aloud.say("加" + points, "a bonus of " + points)
                    : aloud.say("扣" + points, "a penalty of " + points);
        }
        if (rule.action() instanceof RuleAction.Grants grants) {
            return aloud.brackets(
                    AmountPhrases.formula(grants.formula(), figures::inAmount).in(aloud.language()));
        }
        return aloud.brackets(rule.action().words().in(aloud.language()));
    }

    /** The title of the rule with the id, in quotes. */
    String called(String id) {
        return pack.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(rule -> aloud.say("“" + title(rule) + "”", "\"" + rule.title() + "\""))
                .orElse(id);
    }
}
