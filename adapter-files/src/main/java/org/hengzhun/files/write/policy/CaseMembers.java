package org.hengzhun.files.write.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.cases.CaseResult;
import org.hengzhun.drl.cases.CaseRun;
import org.hengzhun.drl.cases.PolicyCase;

/** How the cases of policies went, as plain values by the names JSON gives them. */
public final class CaseMembers {

    private CaseMembers() {}

    /** All runs, and the problems of the packs. */
    public static Map<String, Object> of(CaseReport report) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("policies", report.runs().stream().map(CaseMembers::run).toList());
        members.put("problems", ProblemMembers.of(report.problems()));
        return members;
    }

    private static Map<String, Object> run(CaseRun run) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("policy", run.pack().manifest().id());
        members.put("policyHash", run.pack().hash());
        members.put("passed", run.passed());
        members.put("cases", run.results().stream().map(CaseMembers::result).toList());
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("rules", run.rules().rules());
        rules.put("neverFired", run.rules().neverFired());
        rules.put("neverSilent", run.rules().neverSilent());
        members.put("ruleCoverage", rules);
        members.putAll(ReachMembers.of(run.duties(), run.lines()));
        members.put("clauseCoverage", ClauseMembers.clauses(CaseReport.clauses(run)));
        return members;
    }

    private static Map<String, Object> result(CaseResult result) {
        PolicyCase one = result.tried();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", one.file());
        members.put("line", one.line());
        members.put("clause", one.clause());
        members.put("kind", one.kind().word());
        members.put("says", one.sentence());
        members.put("asOf", one.asOf());
        members.put("confirmed", one.confirmed());
        members.put("passed", result.passed());
        members.put(
                "differences_zh",
                result.differences().stream().map(Bilingual::zh).toList());
        members.put(
                "differences_en",
                result.differences().stream().map(Bilingual::en).toList());
        return members;
    }
}
