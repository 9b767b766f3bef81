package org.hengzhun.files.write.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.explanation.ConditionTrace;
import org.hengzhun.core.explanation.RuleTrace;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.write.GroundsText;
import org.hengzhun.files.write.TextLayout;
import org.hengzhun.files.write.TextTable;
import org.hengzhun.files.write.ValueText;
import org.jspecify.annotations.Nullable;

/** One rule laid open: its conditions, what was read, and how far it was from the threshold. Immutable. */
final class TraceText {

    private final ValueText text;
    private final GroundsText grounds;
    private final TextLayout layout;

    TraceText(ValueText text, TextLayout layout) {
        this.text = text;
        this.grounds = new GroundsText(text);
        this.layout = layout.within(2);
    }

    List<String> lines(RuleTrace rule) {
        List<String> lines = new ArrayList<>();
        lines.add("%s %s%s".formatted(rule.truth().mark(), rule.title(), effect(rule)));
        lines.add("  " + text.say("依据：", "Basis: ") + grounds.basis(rule.citation(), rule.rule()));
        if (!rule.entry().isEmpty()) {
            lines.add("  " + text.say("对照条目：", "Entry: ") + VisibleText.of(rule.entry()));
        }
        if (!rule.conditions().isEmpty()) {
            table(rule.conditions()).lines().forEach(row -> lines.add("  " + row));
        }
        if (!rule.missing().isEmpty()) {
            lines.add("  " + text.say("还缺：", "Missing: ") + text.labels(rule.missing()));
        }
        return lines;
    }

    private String effect(RuleTrace rule) {
        return switch (rule.truth()) {
            case TRUE -> " → " + rule.words().in(text.language());
            case FALSE -> text.say("（没有触发）", " (does not apply)");
            case UNKNOWN ->
                text.say("（资料不全，可能：", " (not known yet, possibly: ")
                        + rule.words().in(text.language())
                        + text.say("）", ")");
        };
    }

    private TextTable table(List<ConditionTrace> conditions) {
        TextTable table = new TextTable(layout)
                .columns(" ")
                .words(text.say("条件", "condition"), text.say("实填", "given"), text.say("标准", "threshold"))
                .columns(text.say("相差", "distance"));
        for (ConditionTrace condition : conditions) {
            table.row(
                    condition.truth().mark(),
                    condition.words().in(text.language()),
                    given(condition, condition.value()),
                    condition.threshold() == null ? "" : given(condition, condition.threshold()),
                    distance(condition));
        }
        return table;
    }

    private String given(ConditionTrace condition, @Nullable Object value) {
        return value == null ? text.unknown() : text.of(condition.field(), value, condition.unit());
    }

    private String distance(ConditionTrace condition) {
        BigDecimal distance = condition.distance();
        return distance == null ? "" : (distance.signum() > 0 ? "+" : "") + text.number(distance, condition.unit());
    }
}
