package org.hengzhun.files.write;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Change;
import org.hengzhun.core.screening.ConditionTrace;
import org.hengzhun.core.screening.Explanation;
import org.hengzhun.core.screening.RuleTrace;
import org.hengzhun.core.screening.Truth;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.VisibleText;
import org.jspecify.annotations.Nullable;

/** Writes an explanation for people: every rule with its conditions, what was read, and how far it was from the threshold. */
final class TextExplanationWriter implements ExplanationWriter {

    /** Columns of the terminal a cell of a table may take. */
    private static final int WIDEST_CELL = 60;

    private final Writer out;
    private final ValueText text;
    private final ScreeningText paragraphs;
    private final GroundsText grounds;
    private final RuleOrder order;
    private final DisplayWidth width;

    TextExplanationWriter(Writer out, Language language, RuleOrder order, DisplayWidth width) {
        this.out = out;
        this.text = new ValueText(language);
        this.paragraphs = new ScreeningText(text);
        this.grounds = new GroundsText(text);
        this.order = order;
        this.width = width;
    }

    @Override
    public void write(PolicyStamp policy, Explanation explanation) throws IOException {
        line(paragraphs.heading(explanation.screening()));
        line(text.say(
                "%s（%s），判定日期 %s"
                        .formatted(
                                policy.title(),
                                policy.document(),
                                explanation.screening().asOf()),
                "%s (%s), as of %s"
                        .formatted(
                                policy.title(),
                                policy.document(),
                                explanation.screening().asOf())));
        line(text.say("✓ 成立   ✗ 不成立   ? 资料不全，无法判断", "✓ holds   ✗ does not hold   ? cannot be told yet"));
        for (RuleTrace rule : ordered(explanation.rules())) {
            line("");
            writeRule(rule);
        }
        line("");
        writeChanges(explanation.changes());
        for (var warning : explanation.screening().warnings()) {
            line(text.say("提醒：", "Warning: ") + warning.in(text.language()));
        }
        out.flush();
    }

    private List<RuleTrace> ordered(ImmutableList<RuleTrace> rules) {
        return order == RuleOrder.AS_WRITTEN
                ? rules
                : ImmutableList.sortedCopyOf(Comparator.comparing(rule -> rule.truth() == Truth.FALSE), rules);
    }

    private void writeRule(RuleTrace rule) throws IOException {
        line("%s %s%s".formatted(rule.truth().mark(), rule.title(), effect(rule)));
        line("  " + text.say("依据：", "Basis: ") + grounds.basis(rule.citation(), rule.rule()));
        if (!rule.entry().isEmpty()) {
            line("  " + text.say("对照条目：", "Entry: ") + VisibleText.of(rule.entry()));
        }
        if (!rule.conditions().isEmpty()) {
            for (String row : table(rule.conditions()).lines()) {
                line("  " + row);
            }
        }
        if (!rule.missing().isEmpty()) {
            line("  " + text.say("还缺：", "Missing: ") + text.labels(rule.missing()));
        }
    }

    private String effect(RuleTrace rule) {
        return switch (rule.truth()) {
            case TRUE -> " → " + rule.says().in(text.language());
            case FALSE -> text.say("（没有触发）", " (does not apply)");
            case UNKNOWN ->
                text.say("（资料不全，可能：", " (not known yet, possibly: ")
                        + rule.says().in(text.language())
                        + text.say("）", ")");
        };
    }

    private TextTable table(List<ConditionTrace> conditions) {
        TextTable table = new TextTable(width, WIDEST_CELL)
                .row(
                        " ",
                        text.say("条件", "condition"),
                        text.say("实填", "given"),
                        text.say("标准", "threshold"),
                        text.say("相差", "distance"));
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
        return value == null ? unknown() : text.of(condition.field(), value, condition.unit());
    }

    private String unknown() {
        return text.say("未填", "unknown");
    }

    private String distance(ConditionTrace condition) {
        BigDecimal distance = condition.distance();
        return distance == null ? "" : (distance.signum() > 0 ? "+" : "") + text.number(distance, condition.unit());
    }

    private void writeChanges(List<Change> changes) throws IOException {
        if (changes.isEmpty()) {
            line(text.say("只改一项数据，结论不会改变。", "No change of one field alone would give another verdict."));
            return;
        }
        line(text.say("改变什么会改变结论：", "What would change the verdict:"));
        for (Change change : changes) {
            Object from = change.from();
            String verdict = change.verdict().words().in(text.language())
                    + (change.isFinal() ? "" : text.say("（未定）", " (not final)"));
            line("  "
                    + text.say("%s：由 %s 改为 %s → %s", "%s: from %s to %s → %s")
                            .formatted(
                                    text.label(change.field()),
                                    from == null ? unknown() : text.of(change.field(), from),
                                    text.of(change.field(), change.to()),
                                    verdict));
        }
    }

    private void line(String words) throws IOException {
        out.write(words.stripTrailing());
        out.write('\n');
    }
}
