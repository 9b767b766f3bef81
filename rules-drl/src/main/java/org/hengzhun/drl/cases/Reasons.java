package org.hengzhun.drl.cases;

import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.explanation.ConditionTrace;
import org.hengzhun.core.explanation.RuleTrace;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.rule.Phrases;
import org.hengzhun.drl.rule.ValueType;

/** Says why a rule judged as it did: the conditions that stand against what was expected, with the values read. */
final class Reasons {

    private Reasons() {}

    /** The conditions that kept the rule from being {@code expected}; all of them where no single one did. */
    static Bilingual of(RuleTrace trace, Truth expected, FieldDictionary fields) {
        List<ConditionTrace> against = trace.conditions().stream()
                .filter(condition -> against(condition.truth(), trace.truth(), expected))
                .toList();
        List<ConditionTrace> told = against.isEmpty() ? trace.conditions() : against;
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (ConditionTrace condition : told) {
            Bilingual words = condition(condition, fields);
            zh.add(words.zh());
            en.add(words.en());
        }
        if (!trace.entry().isEmpty()) {
            zh.add("对照的目录条目：" + trace.entry());
            en.add("measured against the entry " + trace.entry());
        }
        if (!trace.missing().isEmpty()) {
            zh.add("缺 " + String.join("、", trace.missing()));
            en.add("missing " + String.join(", ", trace.missing()));
        }
        return zh.isEmpty()
                ? new Bilingual("没有可对照的目录条目", "no entry of its table is in force")
                : new Bilingual(String.join("；", zh), String.join("; ", en));
    }

    private static boolean against(Truth condition, Truth rule, Truth expected) {
        return switch (expected) {
            case TRUE -> condition != Truth.TRUE;
            case FALSE -> rule == Truth.TRUE || condition == rule;
            case UNKNOWN -> condition == rule;
        };
    }

    private static Bilingual condition(ConditionTrace condition, FieldDictionary fields) {
        Object value = condition.value();
        Bilingual read =
                value == null ? new Bilingual("没有填", "not filled in") : Phrases.value(value, type(condition, fields));
        String mark = condition.truth() == Truth.TRUE ? "✓" : condition.truth() == Truth.FALSE ? "✗" : "?";
        return new Bilingual(
                "%s %s（读到：%s）".formatted(mark, condition.words().zh(), read.zh()),
                "%s %s (read: %s)".formatted(mark, condition.words().en(), read.en()));
    }

    private static ValueType type(ConditionTrace condition, FieldDictionary fields) {
        return fields.named(condition.field())
                .map(ValueType::of)
                .orElseGet(() -> ValueType.of(Kind.TEXT, condition.unit()));
    }
}
