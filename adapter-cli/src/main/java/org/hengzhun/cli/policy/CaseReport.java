package org.hengzhun.cli.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.cases.CaseResult;
import org.hengzhun.drl.cases.CaseRun;
import org.hengzhun.drl.cases.PolicyCase;
import org.hengzhun.drl.cases.RuleCoverage;

/** Tells how the cases of policies went. Mutable, for one thread. */
final class CaseReport {

    private final Language language;
    private final List<String> lines = new ArrayList<>();

    CaseReport(Language language) {
        this.language = language;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    void add(List<String> others) {
        lines.addAll(others);
    }

    void add(CaseRun run) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(run.pack().manifest().title() + "  " + run.pack().manifest().id());
        run.results().stream().filter(result -> !result.passed()).forEach(this::add);
        lines.add(count(run));
        add(run.rules());
        lines.addAll(ReachText.lines(run.duties(), run.lines(), language));
        lines.add(say("条款覆盖：", "Coverage of clauses:"));
        lines.addAll(new ClauseTable(run.pack(), cases(run), language).lines());
    }

    private String count(CaseRun run) {
        int all = run.results().size();
        long failed = run.failures();
        if (all == 0) {
            return say("还没有案例；案例写在 cases/*.yaml。", "No cases yet; they stand in cases/*.yaml.");
        }
        return say(
                "案例 %d 个：通过 %d 个，不通过 %d 个。".formatted(all, all - failed, failed),
                "%d cases: %d passed, %d failed.".formatted(all, all - failed, failed));
    }

    private void add(CaseResult result) {
        PolicyCase one = result.tried();
        lines.add("✗ "
                + say(
                        "%s 第%d行（条款 %s，%s）：%s"
                                .formatted(
                                        one.file(),
                                        one.line(),
                                        one.clause(),
                                        one.kind().words().zh(),
                                        one.says()),
                        "%s line %d (clause %s, %s): %s"
                                .formatted(
                                        one.file(),
                                        one.line(),
                                        one.clause(),
                                        one.kind().word(),
                                        one.says())));
        result.differences().forEach(words -> lines.add("    " + words.in(language)));
    }

    private void add(RuleCoverage rules) {
        lines.add(say("规则覆盖：共 %d 条规则", "Coverage of rules: %d rules")
                        .formatted(rules.rules().size())
                + (rules.neverFired().isEmpty() && rules.neverSilent().isEmpty()
                        ? say("，每条都有案例使它命中、也有案例使它不命中。", ", each fires in a case and is silent in another.")
                        : say("。", ".")));
        listed("没有案例使它命中：", "no case makes it fire: ", rules.neverFired());
        listed("没有案例使它不命中：", "no case leaves it silent: ", rules.neverSilent());
    }

    private void listed(String zh, String en, List<String> rules) {
        if (!rules.isEmpty()) {
            lines.add("    " + say(zh, en) + String.join(say("、", ", "), rules));
        }
    }

    static Map<String, Object> members(CaseRun run) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("policy", run.pack().manifest().id());
        members.put("policyHash", run.pack().hash());
        members.put("passed", run.passed());
        members.put("cases", run.results().stream().map(CaseReport::members).toList());
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("rules", run.rules().rules());
        rules.put("neverFired", run.rules().neverFired());
        rules.put("neverSilent", run.rules().neverSilent());
        members.put("ruleCoverage", rules);
        members.putAll(ReachText.members(run.duties(), run.lines()));
        members.put("clauseCoverage", new ClauseTable(run.pack(), cases(run), Language.ZH).clauseMembers());
        return members;
    }

    private static Map<String, Object> members(CaseResult result) {
        PolicyCase one = result.tried();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", one.file());
        members.put("line", one.line());
        members.put("clause", one.clause());
        members.put("kind", one.kind().word());
        members.put("says", one.says());
        members.put("asOf", one.asOf());
        members.put("passed", result.passed());
        members.put(
                "differences_zh",
                result.differences().stream().map(Bilingual::zh).toList());
        members.put(
                "differences_en",
                result.differences().stream().map(Bilingual::en).toList());
        return members;
    }

    private static List<PolicyCase> cases(CaseRun run) {
        return run.results().stream().map(CaseResult::tried).toList();
    }

    private String say(String zh, String en) {
        return new Bilingual(zh, en).in(language);
    }
}
