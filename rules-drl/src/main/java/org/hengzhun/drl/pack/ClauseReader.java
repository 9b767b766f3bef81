package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.dialect.Complaints;

/** Reads {@code clauses.csv}: every clause of the document, and for those no rule encodes, the reason. */
final class ClauseReader {

    static final String FILE = "clauses.csv";
    private static final List<String> REQUIRED = List.of("clause", "section", "kind", "summary_zh", "summary_en");
    private static final List<String> OPTIONAL = List.of("note");
    private static final List<String> KINDS =
            List.of("screen", "classify", "route", "duty", "evaluate", "rank", "context");

    private ClauseReader() {}

    static ImmutableMap<String, Clause> read(String text, String document, Complaints complaints) {
        Map<String, Clause> clauses = new TreeMap<>();
        for (CsvSheet.Row row :
                CsvSheet.read(text, REQUIRED, OPTIONAL, complaints).rows()) {
            String id = row.required("clause");
            String kind = row.required("kind");
            if (!KINDS.contains(kind)) {
                row.complain(
                        "kind",
                        "clause-kind",
                        "类别（%s）应为 %s".formatted(kind, String.join("、", KINDS)),
                        "the kind (%s) must be one of %s".formatted(kind, String.join(", ", KINDS)));
            }
            String zh = row.required("summary_zh");
            String en = row.required("summary_en");
            if (!id.isEmpty() && !zh.isEmpty() && !en.isEmpty()) {
                Clause clause = new Clause(
                        id,
                        document,
                        row.required("section"),
                        kind,
                        new Bilingual(zh, en),
                        row.text("note").orElse(""));
                if (clauses.putIfAbsent(id, clause) != null) {
                    row.complain(
                            "clause",
                            "doubled-clause",
                            "条款 %s 出现两次".formatted(id),
                            "the clause %s stands twice".formatted(id));
                }
            }
        }
        return ImmutableMap.copyOf(clauses);
    }
}
