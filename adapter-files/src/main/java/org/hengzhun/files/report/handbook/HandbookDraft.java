package org.hengzhun.files.report.handbook;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.drl.cases.ClauseCoverage;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.files.report.ReadAloud;

/** Why a handbook must not be signed as it is: figures that the city has to set, and what is open yet. Immutable. */
final class HandbookDraft {

    /** Reasons of one sort that are told one by one. */
    private static final int TOLD = 10;

    private final ReadAloud aloud;
    private final FigureSentences figures;
    private final RuleSentences rules;

    HandbookDraft(ReadAloud aloud, FigureSentences figures, RuleSentences rules) {
        this.aloud = aloud;
        this.figures = figures;
        this.rules = rules;
    }

    ImmutableList<String> reasons(PolicyOnPaper policy, List<ClauseCoverage> clauses) {
        PolicyPack pack = policy.pack();
        List<String> reasons = new ArrayList<>();
        if (pack.manifest().effectiveProvenance() == Provenance.LOCAL) {
            reasons.add(aloud.say("施行日期由本市确定，文件没有写明。", "The first day is set by the city and by no document."));
        }
        told(reasons, localFigures(pack));
        count(
                reasons,
                pack.entries().values().stream()
                        .filter(entry -> entry.provenance() == Provenance.LOCAL)
                        .count(),
                "目录中有%d行由本市确定，文件没有规定。",
                "%d rows of tables are set by the city and by no document.");
        count(
                reasons,
                pack.schemes().values().stream()
                        .flatMap(scheme -> scheme.lines().stream())
                        .filter(line -> line.row().basis().provenance() == Provenance.LOCAL)
                        .count(),
                "考核方案中有%d项由本市确定，文件没有规定。",
                "%d items of schemes are set by the city and by no document.");
        count(
                reasons,
                pack.duties().values().stream()
                        .filter(duty -> duty.provenance() == Provenance.LOCAL)
                        .count(),
                "有%d项义务由本市确定，文件没有规定。",
                "%d duties are set by the city and by no document.");
        told(reasons, openRules(pack, policy.asOf()));
        cases(reasons, clauses);
        pack.warnings(policy.asOf()).forEach(warning -> reasons.add(aloud.brackets(warning.in(aloud.language()))));
        return ImmutableList.copyOf(reasons);
    }

    private List<String> localFigures(PolicyPack pack) {
        return pack.parameters().values().stream()
                .filter(one -> one.provenance() == Provenance.LOCAL)
                .map(one -> aloud.say(
                        "%s所用的数值（%s）由本市确定，文件没有规定。".formatted(figures.purpose(one.key()), figures.value(one)),
                        "The figure (%s) for %s is set by the city and by no document."
                                .formatted(figures.value(one), figures.purpose(one.key()))))
                .distinct()
                .toList();
    }

    /** Rules in force of which a figure has no value on the day, so that they never apply. */
    private List<String> openRules(PolicyPack pack, LocalDate day) {
        return pack.rules().stream()
                .filter(rule -> rule.validity().contains(day) && !pack.holds(rule, day))
                .map(Rule::id)
                .map(id -> aloud.say(
                        "%s在%s没有可用的数值，不起作用。".formatted(rules.called(id), aloud.day(day)),
                        "%s has no figure on %s and does not apply.".formatted(rules.called(id), aloud.day(day))))
                .toList();
    }

    private void cases(List<String> reasons, List<ClauseCoverage> clauses) {
        String untried = clauses.stream()
                .filter(one -> !one.rules().isEmpty() && one.cases().isEmpty())
                .map(one -> aloud.basis(one.clause().citation()))
                .distinct()
                .collect(aloud.listed());
        if (!untried.isEmpty()) {
            reasons.add(aloud.say("下列条款还没有人确认过的案例：", "No confirmed case tries these clauses: ")
                    + untried
                    + aloud.say("。", "."));
        }
        count(
                reasons,
                clauses.stream().mapToLong(ClauseCoverage::unconfirmed).sum(),
                "有%d个案例尚未有人确认。",
                "Nobody has confirmed %d of the cases.");
    }

    private void told(List<String> reasons, List<String> all) {
        reasons.addAll(all.subList(0, Math.min(TOLD, all.size())));
        count(reasons, Math.max(0, all.size() - TOLD), "此外还有%d处同样的情形。", "%d more of the same kind.");
    }

    private void count(List<String> reasons, long count, String zh, String en) {
        if (count > 0) {
            reasons.add(aloud.say(zh, en).formatted(count));
        }
    }
}
