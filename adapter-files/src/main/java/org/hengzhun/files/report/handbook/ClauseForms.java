package org.hengzhun.files.report.handbook;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.cases.ClauseCoverage;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.SchemeSource;
import org.hengzhun.drl.pack.TableSpec;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Box;
import org.hengzhun.files.report.ReadAloud;

/** A clause of a document with all that carries it out, in boxes. Immutable. */
final class ClauseForms {

    /** What remarks call the files of a pack, in the words of who signs. */
    private static final ImmutableMap<String, String> FILES = ImmutableMap.<String, String>builder()
            .put("definitions.drl", "认定规则")
            .put("classification.drl", "分类规则")
            .put("screening.drl", "审查规则")
            .put("routing.drl", "归口规则")
            .put("duties.drl", "督办规则")
            .put("evaluation.drl", "加减分规则")
            .put("duties.csv", "义务")
            .put("parameters.csv", "数值")
            .put("indicators.csv", "指标")
            .put("clauses.csv", "条款")
            .buildOrThrow();

    /** Where a remark begins with the files that carry the clause out, which the boxes say themselves. */
    private static final Pattern FILES_FIRST =
            Pattern.compile("^(?:(?:[a-z]+\\.(?:drl|csv)|tables/(?:[A-Za-z]+\\.csv)?)[ 与和、]*)+(?:[；：，。]|$)");

    /** A blank between Chinese words and a name that is Chinese now. */
    private static final Pattern TO_CLOSE = Pattern.compile(" (?=[《“目])|(?<=[》”见]) ");

    private final PolicyPack pack;
    private final ReadAloud aloud;
    private final RuleSentences rules;
    private final FigureSentences figures;
    private final TableSheets tables;
    private final DutySentences duties;
    private final SchemeSheets schemes;
    private final CaseSentences cases;

    ClauseForms(PolicyOnPaper policy, ReadAloud aloud, FigureSentences figures, RuleSentences rules) {
        this.pack = policy.pack();
        this.aloud = aloud;
        this.figures = figures;
        this.rules = rules;
        this.tables = new TableSheets(pack, aloud, figures);
        this.duties = new DutySentences(policy, aloud, figures);
        this.schemes = new SchemeSheets(pack, aloud, figures);
        this.cases = new CaseSentences(pack, aloud, rules, duties);
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
        String said = FILES_FIRST.matcher(clause.note()).replaceFirst("");
        return aloud.brackets(aloud.language() == Language.ZH ? inChinese(said) : said);
    }

    private String inChinese(String remark) {
        String said = remark;
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            said = said.replace(file.getKey(), file.getValue());
        }
        for (TableSpec table : pack.tables().values()) {
            said = called(said, "(?:tables/)?" + table.name() + "(?:\\.csv)?", "《" + table.label() + "》");
        }
        for (SchemeSource scheme : pack.schemes().values()) {
            said = called(
                    said,
                    "(?:方案 ?|schemes/)" + scheme.id() + "(?:\\.csv)?",
                    "方案“" + scheme.label().zh() + "”");
        }
        for (String key : pack.parameters().keySet()) {
            String value = figures.value(key).map(one -> "（" + one + "）").orElse("");
            said = called(said, "(?<=参数) ?" + Pattern.quote(key), value);
        }
        return TO_CLOSE.matcher(said.replace("tables/", "目录")).replaceAll("");
    }

    private static String called(String said, String name, String words) {
        return said.replaceAll("(?<![A-Za-z.])" + name + "(?![A-Za-z.])", Matcher.quoteReplacement(words));
    }
}
