package org.hengzhun.files.report.handbook;

import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.cases.ClauseCoverage;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Box;
import org.hengzhun.files.report.ReadAloud;
import org.hengzhun.files.write.policy.ClauseRemarks;

/** A clause of a document with all that carries it out, in boxes. Immutable. */
final class ClauseForms {

    private final PolicyPack pack;
    private final ReadAloud aloud;
    private final RuleSentences rules;
    private final FigureSentences figures;
    private final TableSheets tables;
    private final DutySentences duties;
    private final SchemeSheets schemes;
    private final CaseSentences cases;
    private final ClauseRemarks remarks;

    ClauseForms(PolicyOnPaper policy, ReadAloud aloud, FigureSentences figures, RuleSentences rules) {
        this.pack = policy.pack();
        this.aloud = aloud;
        this.figures = figures;
        this.rules = rules;
        this.tables = new TableSheets(pack, aloud, figures);
        this.duties = new DutySentences(policy, aloud, figures);
        this.schemes = new SchemeSheets(pack, aloud, figures);
        this.cases = new CaseSentences(pack, aloud, rules, duties);
        this.remarks = new ClauseRemarks(pack, figures::value);
    }

    TableSheets tables() {
        return tables;
    }

    SchemeSheets schemes() {
        return schemes;
    }

    /** The clause in boxes; those with nothing in them are left out. */
    Block.Form of(ClauseCoverage one) {
        Clause clause = one.clause();
        List<Box> boxes = new ArrayList<>();
        box(boxes, "文件要求", "Demand", List.of(aloud.brackets(clause.summary().in(aloud.language()))));
        box(boxes, "规则", "Rules", numbered(rules.ofClause(clause.id())));
        box(boxes, "数值", "Figures", numbered(figures.ofClause(clause.id())));
        box(boxes, "目录", "Tables", tables.ofClause(clause.id()));
        box(boxes, "义务", "Duties", numbered(duties.ofClause(clause.id())));
        box(boxes, "考核", "Scores", numbered(schemes.ofClause(clause.id())));
        box(boxes, "由人判断", "Judgement", judge(clause));
        box(boxes, one.encoded() ? "怎样理解" : "不作规则", one.encoded() ? "How read" : "Why no rule", note(clause));
        box(boxes, "接受的提示", "Accepted", List.copyOf(one.accepted().values()));
        box(boxes, "例", "Examples", cases.examples(one.cases()));
        return new Block.Form(boxes);
    }

    private void box(List<Box> boxes, String zh, String en, List<String> lines) {
        if (!lines.isEmpty()) {
            boxes.add(new Box(
                    aloud.say(zh, en), lines.stream().map(aloud::brackets).toList(), 0));
        }
    }

    private static List<String> numbered(List<String> lines) {
        if (lines.size() < 2) {
            return lines;
        }
        List<String> numbered = new ArrayList<>();
        for (String line : lines) {
            numbered.add((numbered.size() + 1) + ". " + line);
        }
        return numbered;
    }

    private List<String> judge(Clause clause) {
        return clause.judge().isEmpty() ? List.of() : List.of(aloud.brackets(clause.judge()));
    }

    private List<String> note(Clause clause) {
        String said = reason(clause);
        return said.isEmpty() ? List.of() : List.of(said);
    }

    /** The remark of the clause, its files, tables, schemes and figures called as people call them. */
    String reason(Clause clause) {
        return aloud.brackets(
                aloud.language() == Language.ZH
                        ? remarks.inWords(clause.note())
                        : ClauseRemarks.withoutFiles(clause.note()));
    }
}
