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
        List<List<String>> rows = new ArrayList<>(List.of(header()));
        for (PolicyClauses policy : policies) {
            policy.clauses()
                    .forEach(one -> rows.add(row(policy.pack().manifest().id(), one, language)));
        }
        return rows;
    }

    /** Writes a workbook of them to the output, which stays open. */
    public static ReportWriter<List<PolicyClauses>> book(OutputStream out, Language language) {
        int first = header().size() - 1 - CaseKind.values().length;
        return BookTable.called("条款", "clauses")
                .figures(
                        IntStream.range(first, first + CaseKind.values().length).toArray())
                .of(out, language, clauses -> of(clauses, language));
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of(
                "policy",
                "clause",
                "section",
                "kind",
                "summary",
                "rules",
                "parameters",
                "tables",
                "duties",
                "schemes"));
        Arrays.stream(CaseKind.values()).map(CaseKind::word).forEach(header::add);
        header.add("note");
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
