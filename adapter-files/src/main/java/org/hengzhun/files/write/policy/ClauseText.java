package org.hengzhun.files.write.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.cases.CaseKind;
import org.hengzhun.drl.cases.ClauseCoverage;
import org.hengzhun.drl.pack.Manifest;
import org.hengzhun.files.write.SwitchedOffText;
import org.hengzhun.files.write.TextLayout;
import org.hengzhun.files.write.TextTable;

/** The clauses of policies for a terminal: a table each. */
public final class ClauseText {

    private ClauseText() {}

    /** The policies one after the other, each with its heading. */
    public static List<String> lines(List<PolicyClauses> policies, Language language, TextLayout layout) {
        List<String> lines = new ArrayList<>();
        for (PolicyClauses policy : policies) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            Manifest manifest = policy.pack().manifest();
            lines.add(manifest.title() + "  " + manifest.id());
            lines.addAll(table(policy, language, layout));
            lines.addAll(SwitchedOffText.lines(policy.pack().switchedOff(), language));
            lines.addAll(ReachText.lines(policy.duties(), policy.schemeLines(), language));
        }
        return lines;
    }

    /** The clauses of one policy. */
    static List<String> table(PolicyClauses policy, Language language, TextLayout layout) {
        TextTable table = new TextTable(layout)
                .columns(language.say("条款", "clause"))
                .words(language.say("章节", "section"))
                .columns(language.say("类别", "kind"));
        Arrays.stream(CaseKind.values())
                .forEach(kind -> table.columns(kind.words().in(language)));
        table.words(language.say("编码在", "encoded in"));
        for (ClauseCoverage one : policy.clauses()) {
            Clause clause = one.clause();
            table.row(cells(
                    clause.id(), clause.section(), clause.kind(), one.where().in(language), ClauseRows.counts(one)));
        }
        return table.lines();
    }

    private static String[] cells(String clause, String section, String kind, String where, List<String> counts) {
        List<String> cells = new ArrayList<>(List.of(clause, section, kind));
        cells.addAll(counts);
        cells.add(where);
        return cells.toArray(String[]::new);
    }
}
