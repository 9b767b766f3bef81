package org.hengzhun.files.write.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.cases.CaseKind;
import org.hengzhun.drl.cases.ClauseCoverage;
import org.hengzhun.drl.pack.Manifest;
import org.hengzhun.files.write.DisplayWidth;
import org.hengzhun.files.write.TextTable;

/** The clauses of policies for a terminal: aligned; what does not fit is cut. */
public final class ClauseText {

    private static final int WIDEST_CELL = 64;

    private ClauseText() {}

    /** The policies one after the other, each with its heading. */
    public static List<String> lines(List<PolicyClauses> policies, Language language) {
        List<String> lines = new ArrayList<>();
        for (PolicyClauses policy : policies) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            Manifest manifest = policy.pack().manifest();
            lines.add(manifest.title() + "  " + manifest.id());
            lines.addAll(table(policy, language));
            lines.addAll(ReachText.lines(policy.duties(), policy.schemeLines(), language));
        }
        return lines;
    }

    /** The clauses of one policy. */
    static List<String> table(PolicyClauses policy, Language language) {
        TextTable table = new TextTable(DisplayWidth.NARROW, WIDEST_CELL);
        table.row(cells(
                language.say("条款", "clause"),
                language.say("章节", "section"),
                language.say("类别", "kind"),
                language.say("编码在", "encoded in"),
                Arrays.stream(CaseKind.values())
                        .map(kind -> kind.words().in(language))
                        .toList()));
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
