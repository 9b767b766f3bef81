package org.hengzhun.cli.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.cases.CaseKind;
import org.hengzhun.drl.cases.ClauseCoverage;
import org.hengzhun.drl.cases.PolicyCase;
import org.hengzhun.drl.cases.Reached;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.write.DisplayWidth;
import org.hengzhun.files.write.TextTable;

/** The clauses of one policy: where each is encoded, and how many cases reach it from which side. */
final class ClauseTable {

    private static final int WIDEST_CELL = 64;

    private final PolicyPack pack;
    private final List<ClauseCoverage> clauses;
    private final Reached duties;
    private final Reached schemeLines;
    private final Language language;

    ClauseTable(PolicyPack pack, List<PolicyCase> cases, Language language) {
        this.pack = pack;
        this.clauses = ClauseCoverage.of(pack, cases);
        this.duties = Reached.duties(pack, cases);
        this.schemeLines = Reached.lines(pack, cases);
        this.language = language;
    }

    /** Which policy it is. */
    String heading() {
        return pack.manifest().title() + "  " + pack.manifest().id();
    }

    /** Aligned for a terminal; what does not fit is cut. */
    List<String> lines() {
        TextTable table = new TextTable(DisplayWidth.NARROW, WIDEST_CELL);
        table.row(cells(
                say("条款", "clause"), say("章节", "section"), say("类别", "kind"), say("编码在", "encoded in"), caseHeaders()));
        for (ClauseCoverage one : clauses) {
            Clause clause = one.clause();
            table.row(cells(
                    clause.id(), clause.section(), clause.kind(), one.where().in(language), counts(one)));
        }
        return table.lines();
    }

    /** Which duties and lines of schemes no case speaks of. */
    List<String> reach() {
        return ReachText.lines(duties, schemeLines, language);
    }

    private static String[] cells(String clause, String section, String kind, String where, List<String> counts) {
        List<String> cells = new ArrayList<>(List.of(clause, section, kind));
        cells.addAll(counts);
        cells.add(where);
        return cells.toArray(String[]::new);
    }

    private List<String> caseHeaders() {
        return Arrays.stream(CaseKind.values())
                .map(kind -> kind.words().in(language))
                .toList();
    }

    private static List<String> counts(ClauseCoverage one) {
        return Arrays.stream(CaseKind.values())
                .map(kind -> Long.toString(one.count(kind)))
                .toList();
    }

    /** For spreadsheets; {@link #rows} have the same cells. */
    static List<String> header() {
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

    List<List<String>> rows() {
        return clauses.stream().map(this::row).toList();
    }

    private List<String> row(ClauseCoverage one) {
        Clause clause = one.clause();
        List<String> row = new ArrayList<>(List.of(
                pack.manifest().id(),
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

    /** The policy with its clauses. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("policy", pack.manifest().id());
        members.put("document", pack.manifest().document());
        members.put("clauses", clauseMembers());
        members.putAll(ReachText.members(duties, schemeLines));
        return members;
    }

    List<Map<String, Object>> clauseMembers() {
        return clauses.stream().map(ClauseTable::members).toList();
    }

    private static Map<String, Object> members(ClauseCoverage one) {
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
        Map<String, Object> cases = new LinkedHashMap<>();
        for (CaseKind kind : CaseKind.values()) {
            cases.put(kind.word(), one.count(kind));
        }
        members.put("cases", cases);
        members.put("note", clause.note());
        members.put("accounted", one.accounted());
        return members;
    }

    private String say(String zh, String en) {
        return new Bilingual(zh, en).in(language);
    }
}
