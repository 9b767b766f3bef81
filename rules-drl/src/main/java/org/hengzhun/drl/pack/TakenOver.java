package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;

/** The rules that a pack takes over from the pack it extends: all but those it switches off or replaces. */
final class TakenOver {

    private final PolicyPack base;
    private final ImmutableMap<String, Without> without;
    private final ImmutableMap<String, Rule> theirs;
    private final ProblemCollector complaints;

    TakenOver(PolicyPack base, ImmutableMap<String, Without> without, ProblemCollector complaints) {
        this.base = base;
        this.without = without;
        this.theirs = base.rules().stream().collect(ImmutableMap.toImmutableMap(Rule::id, Function.identity()));
        this.complaints = complaints;
    }

    /** The rules, in the order of the base, after complaining of ids the base does not have. */
    ImmutableList<Rule> rules() {
        without.values().stream().filter(one -> !theirs.containsKey(one.rule())).forEach(this::complainUnknown);
        return base.rules().stream()
                .filter(rule -> !without.containsKey(rule.id()))
                .collect(ImmutableList.toImmutableList());
    }

    private void complainUnknown(Without one) {
        String id = base.manifest().id();
        Optional<String> gone = base.switchedOff().stream()
                .filter(off -> off.rule().equals(one.rule()))
                .map(off -> off.by())
                .findFirst();
        List<String> parts = theirs.keySet().stream()
                .filter(rule -> rule.startsWith(one.rule() + "."))
                .toList();
        if (gone.isEmpty() && !parts.isEmpty()) {
            complainOfParts(one, parts);
            return;
        }
        DidYouMean meant = gone.isPresent()
                ? DidYouMean.of(one.rule(), Optional.empty()).or("；请删去这一项", "; delete it")
                : DidYouMean.of(one.rule(), theirs.keySet().stream())
                        .or("；请核对编号，见 policy show", "; see policy show for the ids");
        String zh = gone.map(by -> "已由 %s 停用".formatted(by)).orElse("没有这条规则");
        String en = gone.map(by -> "%s switched it off already".formatted(by)).orElse("there is none of this id");
        complaints.error(
                one.line(),
                0,
                "unknown-rule",
                "不能停用规则“%s”：%s 中%s%s".formatted(one.rule(), id, zh, meant.zh()),
                "the rule %s of %s cannot be switched off: %s%s".formatted(one.rule(), id, en, meant.en()));
    }

    /** A rule that leaves it to the rows of a table what it says is one for each thing they say. */
    private void complainOfParts(Without one, List<String> parts) {
        complaints.error(
                one.line(),
                0,
                "unknown-rule",
                "规则 %s 由表的各行说结果，要写明停用哪一种：%s".formatted(one.rule(), String.join("、", parts)),
                "what the rule %s says depends on the row of its table; name which to switch off: %s"
                        .formatted(one.rule(), String.join(", ", parts)));
    }

    /**
     * Complains of replacements that are no rules of the pack, and of notions that nothing derives any more though they are read.
     *
     * @param own the rules the pack writes itself
     * @param written the ids of all its own rules, sound or not
     * @param bears notions that clauses read
     */
    void check(List<Rule> own, Set<String> written, Set<String> bears) {
        Map<String, Rule> ours = own.stream().collect(Collectors.toMap(Rule::id, Function.identity(), (a, b) -> a));
        for (Without one : without.values()) {
            if (one.replaced() && !written.contains(one.replacement())) {
                complainOfReplacement(one, written);
            } else if (one.replaced() && ours.containsKey(one.replacement())) {
                checkStage(one, Objects.requireNonNull(ours.get(one.replacement())));
            }
        }
        checkDerived(own, bears);
    }

    private void complainOfReplacement(Without one, Set<String> written) {
        DidYouMean meant = DidYouMean.of(one.replacement(), written.stream())
                .or("；请先写这条规则，或改用 without 只停用", "; write it first, or use without to switch the old one off only");
        complaints.error(
                one.line(),
                0,
                "unknown-rule",
                "替代 %s 的规则“%s”不在本包%s".formatted(one.rule(), one.replacement(), meant.zh()),
                "the rule %s that replaces %s is not in this pack%s"
                        .formatted(one.replacement(), one.rule(), meant.en()));
    }

    private void checkStage(Without one, Rule replacement) {
        Rule replaced = theirs.get(one.rule());
        if (replaced != null && replaced.stage() != replacement.stage()) {
            complaints.error(
                    one.line(),
                    0,
                    "replacement-stage",
                    "规则 %s 在 %s，替代它的 %s 在 %s；请写在同一种文件里，或改用 without"
                            .formatted(
                                    one.rule(),
                                    replaced.stage().file(),
                                    replacement.id(),
                                    replacement.stage().file()),
                    "the rule %s is in %s and %s, which replaces it, in %s; write it in the same file, or use without"
                            .formatted(
                                    one.rule(),
                                    replaced.stage().file(),
                                    replacement.id(),
                                    replacement.stage().file()));
        }
    }

    /** A notion that lost its last definition would silently be false for every project. */
    private void checkDerived(List<Rule> own, Set<String> bears) {
        List<Rule> left = new ArrayList<>(own);
        theirs.values().stream().filter(rule -> !without.containsKey(rule.id())).forEach(left::add);
        for (Without one : without.values()) {
            Rule gone = theirs.get(one.rule());
            if (gone != null && gone.action() instanceof RuleAction.Derives derives) {
                String notion = derives.notion().name();
                boolean derived = left.stream()
                        .anyMatch(rule -> rule.action() instanceof RuleAction.Derives other
                                && other.notion().name().equals(notion));
                boolean read = bears.contains(notion)
                        || left.stream().anyMatch(rule -> rule.notions().contains(notion));
                if (!derived && read) {
                    complaints.error(
                            one.line(),
                            0,
                            "undefined-notion",
                            "停用 %s 后没有规则认定 %s，读它的规则将永不成立；请在 %s 另写认定，或把读它的规则也停用"
                                    .formatted(one.rule(), notion, gone.stage().file()),
                            "without %s no rule derives %s, and rules that read it could never hold; write one in %s, or switch those off too"
                                    .formatted(one.rule(), notion, gone.stage().file()));
                }
            }
        }
    }
}
