package org.hengzhun.files.write.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.cases.CaseResult;
import org.hengzhun.drl.cases.CaseRun;
import org.hengzhun.drl.cases.PolicyCase;

/** The cases of policies for spreadsheets: a row a case, and how it went. */
public final class CaseRows {

    private CaseRows() {}

    /** The header, then the cases of all policies in their order; problems of the packs first, which have no case. */
    public static List<List<String>> of(CaseReport report, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                language.say("政策", "policy"),
                language.say("条款", "clause"),
                language.say("类型", "kind"),
                language.say("案例", "case"),
                language.say("结果", "result"),
                language.say("不同之处", "differences"),
                language.say("已确认", "confirmed"),
                language.say("文件", "file"),
                language.say("行", "line")));
        report.problems()
                .forEach(problem -> rows.add(List.of(
                        "",
                        "",
                        "",
                        "",
                        problem.isError() ? language.say("错误", "error") : language.say("警告", "warning"),
                        problem.message().in(language),
                        "",
                        problem.file(),
                        String.valueOf(problem.line()))));
        for (CaseRun run : report.runs()) {
            run.results().forEach(result -> rows.add(row(run, result, language)));
        }
        return rows;
    }

    private static List<String> row(CaseRun run, CaseResult result, Language language) {
        PolicyCase one = result.tried();
        return List.of(
                run.pack().manifest().id(),
                one.clause(),
                one.kind().words().in(language),
                one.sentence(),
                result.passed() ? language.say("通过", "passed") : language.say("不通过", "failed"),
                result.differences().stream().map(words -> words.in(language)).collect(Collectors.joining("\n")),
                one.confirmed() ? language.say("是", "yes") : language.say("否", "no"),
                one.file(),
                String.valueOf(one.line()));
    }
}
