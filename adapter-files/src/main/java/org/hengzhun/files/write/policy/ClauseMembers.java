package org.hengzhun.files.write.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.drl.cases.CaseKind;
import org.hengzhun.drl.cases.ClauseCoverage;
import org.hengzhun.files.write.SwitchedOffText;

/** The clauses of policies as plain values, by the names JSON gives them. */
public final class ClauseMembers {

    private ClauseMembers() {}

    /** The policies with their clauses. */
    public static Map<String, Object> of(List<PolicyClauses> policies) {
        return Map.of("policies", policies.stream().map(ClauseMembers::policy).toList());
    }

    private static Map<String, Object> policy(PolicyClauses policy) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("policy", policy.pack().manifest().id());
        members.put("document", policy.pack().manifest().document());
        members.put("clauses", clauses(policy));
        members.put(
                "switchedOff",
                policy.pack().switchedOff().stream()
                        .map(SwitchedOffText::members)
                        .toList());
        members.putAll(ReachMembers.of(policy.duties(), policy.schemeLines()));
        return members;
    }

    static List<Map<String, Object>> clauses(PolicyClauses policy) {
        return policy.clauses().stream().map(ClauseMembers::clause).toList();
    }

    private static Map<String, Object> clause(ClauseCoverage one) {
        Clause clause = one.clause();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("clause", clause.id());
        members.put("section", clause.section());
        members.put("kind", clause.kind());
        members.put("summary_zh", clause.summary().zh());
        members.put("summary_en", clause.summary().en());
        members.put("rules", one.rules());
        members.put("parameters", one.parameters());
        members.put("tables", one.tables());
        members.put("duties", one.duties());
        members.put("schemes", one.schemes());
        members.put("accepted", one.accepted());
        Map<String, Object> cases = new LinkedHashMap<>();
        for (CaseKind kind : CaseKind.values()) {
            cases.put(kind.word(), one.count(kind));
        }
        members.put("cases", cases);
        members.put("unconfirmed", one.unconfirmed());
        members.put("note", clause.note());
        members.put("accounted", one.accounted());
        return members;
    }
}
