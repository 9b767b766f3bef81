package org.hengzhun.files.write.policy;

import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.cases.CaseResult;
import org.hengzhun.drl.cases.CaseRun;
import org.hengzhun.drl.cases.PolicyCase;
import org.hengzhun.drl.cases.RuleCoverage;
import org.hengzhun.files.write.TextLayout;

/** Tells how the cases of policies went. Mutable, for one thread. */
public final class CaseText {

    private final Language language;
    private final TextLayout layout;
    private final List<String> lines = new ArrayList<>();

    private CaseText(Language language, TextLayout layout) {
        this.language = language;
        this.layout = layout;
    }

    /** The problems of the packs, where there are any, then every run. */
    public static List<String> lines(CaseReport report, Language language, TextLayout layout) {
        CaseText text = new CaseText(language, layout);
        if (!report.problems().isEmpty()) {
            text.lines.addAll(ProblemText.lines(report.problems(), language));
        }
        report.runs().forEach(text::add);
        return text.lines;
    }

    private void add(CaseRun run) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(run.pack().manifest().title() + "  " + run.pack().manifest().id());
        run.results().stream().filter(result -> !result.passed()).forEach(this::add);
        lines.add(count(run));
        add(run.rules());
        lines.addAll(ReachText.lines(run.duties(), run.lines(), language));
        lines.add(language.say("条款覆盖：", "Coverage of clauses:"));
        lines.addAll(ClauseText.table(CaseReport.clauses(run), language, layout));
    }

    private String count(CaseRun run) {
        int all = run.results().size();
        long failed = run.failures();
        if (all == 0) {
            return language.say("还没有案例；案例写在 cases/*.yaml。", "No cases yet; they belong in cases/*.yaml.");
        }
        long open = run.results().stream()
                .filter(result -> !result.tried().confirmed())
                .count();
        return language.say(
                        "案例 %d 个：通过 %d 个，不通过 %d 个".formatted(all, all - failed, failed),
                        "%d cases: %d passed, %d failed".formatted(all, all - failed, failed))
                + (open == 0
                        ? ""
                        : language.say(
                                        "；其中 %d 个尚未有人确认，不计入条款覆盖",
                                        "; %d of them nobody has confirmed, and no clause counts them")
                                .formatted(open))
                + language.say("。", ".");
    }

    private void add(CaseResult result) {
        PolicyCase one = result.tried();
        lines.add("✗ "
                + language.say(
                        "%s 第%d行（条款 %s，%s）：%s"
                                .formatted(
                                        one.file(),
                                        one.line(),
                                        one.clause(),
                                        one.kind().words().zh(),
                                        one.sentence()),
                        "%s line %d (clause %s, %s): %s"
                                .formatted(
                                        one.file(),
                                        one.line(),
                                        one.clause(),
                                        one.kind().word(),
                                        one.sentence())));
        result.differences().forEach(words -> lines.add("    " + words.in(language)));
    }

    private void add(RuleCoverage rules) {
        lines.add(language.say("规则覆盖：共 %d 条规则", "Coverage of rules: %d rules")
                        .formatted(rules.rules().size())
                + (rules.neverFired().isEmpty() && rules.neverSilent().isEmpty()
                        ? language.say("，每条都有案例使它命中、也有案例使它不命中。", ", each fires in a case and is silent in another.")
                        : language.say("。", ".")));
        listed("没有案例使它命中：", "no case makes it fire: ", rules.neverFired());
        listed("没有案例使它不命中：", "no case leaves it silent: ", rules.neverSilent());
    }

    private void listed(String zh, String en, List<String> rules) {
        if (!rules.isEmpty()) {
            lines.add("    " + language.say(zh, en) + String.join(language.say("、", ", "), rules));
        }
    }
}
