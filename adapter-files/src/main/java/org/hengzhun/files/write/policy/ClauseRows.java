package org.hengzhun.files.write.policy;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.cases.CaseKind;
import org.hengzhun.drl.cases.ClauseCoverage;
import org.hengzhun.files.book.BookTable;
import org.hengzhun.files.write.ReportWriter;

/** The clauses of policies for spreadsheets: a row a clause, several names in one cell joined by semicolons. */
public final class ClauseRows {

    private ClauseRows() {}

    /** The header, then the clauses of all policies. */
    public static List<List<String>> of(List<PolicyClauses> policies, Language language) {
        List<List<String>> rows = new ArrayList<>(List.of(header(language)));
        for (PolicyClauses policy : policies) {
            policy.clauses()
                    .forEach(one -> rows.add(row(policy.pack().manifest().id(), one, language)));
        }
        return rows;
    }

    /** Writes a workbook of them to the output, which stays open. */
    public static ReportWriter<List<PolicyClauses>> book(OutputStream out, Language language) {
        int first = header(language).size() - 1 - CaseKind.values().length;
        return BookTable.called("条款", "clauses")
                .figures(
                        IntStream.range(first, first + CaseKind.values().length).toArray())
                .of(out, language, clauses -> of(clauses, language));
    }

    private static List<String> header(Language language) {
        List<String> header = new ArrayList<>(List.of(
                language.say("政策", "policy"),
                language.say("条款", "clause"),
                language.say("章节", "section"),
                language.say("类别", "kind"),
                language.say("要点", "summary"),
                language.say("规则", "rules"),
                language.say("参数", "parameters"),
                language.say("目录表", "tables"),
                language.say("义务", "duties"),
                language.say("考核方案", "schemes")));
        Arrays.stream(CaseKind.values())
                .map(kind -> language.say(kind.words().zh(), kind.word()))
                .forEach(header::add);
        header.add(language.say("说明", "note"));
        return header;
    }

    private static List<String> row(String policy, ClauseCoverage one, Language language) {
        Clause clause = one.clause();
        List<String> row = new ArrayList<>(List.of(
                policy,
                clause.id(),
                clause.section(),
                clause.kind(),
                clause.summary().in(language)));
        row.add(String.join(";", one.rules()));
        row.add(String.join(";", one.parameters()));
        row.add(String.join(";", one.tables()));
        row.add(String.join(";", one.duties()));
        row.add(String.join(";", one.schemes()));
        row.addAll(counts(one));
        row.add(clause.note());
        return row;
    }

    /** How many cases of each kind reach the clause. */
    static List<String> counts(ClauseCoverage one) {
        return Arrays.stream(CaseKind.values())
                .map(kind -> Long.toString(one.count(kind)))
                .toList();
    }
}
