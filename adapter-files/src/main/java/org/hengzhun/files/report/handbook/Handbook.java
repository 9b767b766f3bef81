package org.hengzhun.files.report.handbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.cases.ClauseCoverage;
import org.hengzhun.drl.pack.Manifest;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Box;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.report.Drafting;
import org.hengzhun.files.report.ReadAloud;

/**
 * What a legal office reads and signs before a policy is used (规则手册): clause by clause what the document demands, the rules
 * as sentences, figures, tables, duties, schemes, examples; what is not encoded and why. Immutable.
 */
public final class Handbook {

    private static final int ROOM = 5;

    private final PolicyOnPaper policy;
    private final PolicyPack pack;
    private final ImmutableList<ClauseCoverage> clauses;
    private final ReadAloud aloud;
    private final FigureSentences figures;
    private final RuleSentences rules;
    private final ClauseForms forms;
    private final Drafting drafting;

    private Handbook(PolicyOnPaper policy, Language language) {
        this.policy = policy;
        this.pack = policy.pack();
        this.clauses = policy.clauses();
        this.aloud = new ReadAloud(language);
        this.figures = new FigureSentences(policy, aloud);
        this.rules = new RuleSentences(pack, aloud, figures);
        this.forms = new ClauseForms(policy, aloud, figures, rules);
        this.drafting = new Drafting(aloud);
    }

    /** The handbook of the policy. */
    public static Paper of(PolicyOnPaper policy, Language language) {
        return new Handbook(policy, language).paper();
    }

    private Paper paper() {
        List<Paper.Part> parts = new ArrayList<>();
        parts.add(main());
        appendix(parts, "数值", "Figures over time", figures.overTime().stream().toList());
        appendix(parts, "字段", "Fields", new FieldSheets(pack, aloud).complete());
        appendix(parts, "目录", "Tables", forms.tables().complete());
        appendix(parts, "指标", "Indicators", forms.schemes().indicators().complete());
        appendix(parts, "考核方案", "Schemes", forms.schemes().complete());
        appendix(parts, "与政策包的对照", "Where each clause is encoded", List.of(places()));
        return new Paper(
                aloud.language(),
                aloud.say("规则手册", "Handbook"),
                parts,
                new HandbookDraft(aloud, figures, rules).reasons(policy, clauses),
                drafting.smallPrint(pack.stamp(), policy.asOf(), List.of()));
    }

    private void appendix(List<Paper.Part> parts, String zh, String en, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            String number = aloud.number(1, parts.size());
            String name = aloud.say("附录" + number.substring(0, number.length() - 1), "Appendix " + parts.size());
            parts.add(new Paper.Part(name, name + aloud.say("　" + zh, ": " + en), blocks));
        }
    }

    private Paper.Part main() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Addressee(aloud.say("法制审核机构", "The legal office")));
        blocks.add(new Block.Paragraph(opening()));
        blocks.add(new Block.Heading(1, aloud.number(1, 1) + aloud.say("文件", "The document")));
        blocks.add(document());
        blocks.add(new Block.Heading(1, aloud.number(1, 2) + aloud.say("逐条对照", "Clause by clause")));
        clauses(blocks);
        List<ClauseCoverage> left =
                clauses.stream().filter(one -> !one.encoded()).toList();
        int number = 3;
        if (!left.isEmpty()) {
            blocks.add(
                    new Block.Heading(1, aloud.number(1, number++) + aloud.say("没有编成规则的条款", "Clauses without a rule")));
            blocks.add(left(left));
        }
        blocks.add(new Block.Heading(1, aloud.number(1, number) + aloud.say("审核意见", "Opinion")));
        blocks.add(new Block.Form(List.of(
                new Box(aloud.say("审核意见", "Opinion"), List.of(), ROOM),
                new Box(
                        aloud.say("审核人和日期", "By whom, when"),
                        List.of(aloud.say("签字：　　　　　　　　　　年　　月　　日", "Signature: ____________ Date: ____________")),
                        0))));
        blocks.add(drafting.signature(policy.office()));
        return new Paper.Part(
                aloud.say("正文", "Handbook"),
                aloud.say(
                        "《%s》规则手册".formatted(aloud.brackets(pack.manifest().title())),
                        "Handbook of rules: " + pack.manifest().title()),
                blocks);
    }

    private String opening() {
        long encoded = clauses.stream().filter(ClauseCoverage::encoded).count();
        int all = clauses.size();
        Manifest manifest = pack.manifest();
        return aloud.say(
                "现将《%s》（%s）编成规则的情况逐条对照如下，请审核。文件共列%d条，其中%d条编成了规则、数值、目录、义务或考核项目，%d条没有编成规则，原因写在该条。条款要求用我方的话转述，以文件原文为准；数值按%s有效的写，历次数值见附录。"
                        .formatted(
                                aloud.brackets(manifest.title()),
                                aloud.brackets(manifest.document()),
                                all,
                                encoded,
                                all - encoded,
                                aloud.day(policy.asOf())),
                "This shows clause by clause how %s (%s) is encoded, for your opinion. Of %d clauses %d are encoded as rules, figures, tables, duties or items of a scheme; the reason stands with the other %d. Demands are in our words: the document decides. Figures are those of %s; all of them are in an appendix."
                        .formatted(
                                manifest.title(),
                                manifest.document(),
                                all,
                                encoded,
                                all - encoded,
                                aloud.day(policy.asOf())));
    }

    private Block.Form document() {
        Manifest manifest = pack.manifest();
        List<Box> boxes = new ArrayList<>();
        box(
                boxes,
                "文件",
                "Document",
                List.of(manifest.title()
                        + aloud.say("（" + manifest.document() + "）", " (" + manifest.document() + ")")));
        box(boxes, "发文单位", "Issuer", List.of(manifest.issuer()));
        box(
                boxes,
                "发文日期",
                "Issued",
                List.of(manifest.issued() == null ? aloud.say("未见", "not known") : aloud.day(manifest.issued())));
        box(boxes, "施行日期", "In force from", List.of(manifest.effectiveDay().in(aloud.language())));
        box(
                boxes,
                "所含文件",
                "Holds",
                manifest.documents().values().stream()
                        .map(one -> one.title()
                                + aloud.say("（" + one.document() + "），", " (" + one.document() + "), ")
                                + figures.days(one.validity()))
                        .toList());
        box(
                boxes,
                "沿用",
                "Extends",
                pack.base().stream()
                        .map(base -> aloud.say(
                                "《%s》（%s），其条款另见该文件的规则手册"
                                        .formatted(
                                                base.manifest().title(),
                                                base.manifest().document()),
                                "%s (%s); its clauses are in its own handbook"
                                        .formatted(
                                                base.manifest().title(),
                                                base.manifest().document())))
                        .toList());
        box(boxes, "说明", "Notes", manifest.notes());
        return new Block.Form(boxes);
    }

    private void box(List<Box> boxes, String zh, String en, List<String> lines) {
        if (!lines.isEmpty()) {
            boxes.add(new Box(
                    aloud.say(zh, en), lines.stream().map(aloud::brackets).toList(), 0));
        }
    }

    private void clauses(List<Block> blocks) {
        Map<String, List<ClauseCoverage>> sections = clauses.stream()
                .collect(Collectors.groupingBy(
                        one -> figures.section(one.clause().id()), LinkedHashMap::new, Collectors.toList()));
        sections.forEach((section, own) -> {
            int number = 0;
            for (ClauseCoverage one : own) {
                number++;
                String which = own.size() == 1 ? "" : aloud.say("（之%d）".formatted(number), " (%d)".formatted(number));
                blocks.add(new Block.Heading(2, section + which));
                blocks.add(forms.of(one));
            }
        });
    }

    private Block.Grid left(List<ClauseCoverage> unwritten) {
        return new Block.Grid(
                "",
                List.of(
                        Column.words(aloud.say("条款", "clause"), 4),
                        Column.words(aloud.say("要求", "demand"), 9),
                        Column.words(aloud.say("不作规则的原因", "why no rule"), 11)),
                unwritten.stream()
                        .map(one -> List.of(
                                figures.section(one.clause().id()),
                                aloud.brackets(one.clause().summary().in(aloud.language())),
                                forms.reason(one.clause())))
                        .collect(ImmutableList.toImmutableList()),
                /* searchable= */ false);
    }

    /** For whoever changes the policy: the names of the files, which nobody else needs. */
    private Block places() {
        return new Block.Grid(
                "",
                List.of(
                        Column.words(aloud.say("条款", "clause"), 5),
                        Column.words(aloud.say("编号", "id"), 4),
                        Column.words(aloud.say("在政策包中", "in the policy pack"), 15)),
                clauses.stream()
                        .map(one -> List.of(
                                figures.section(one.clause().id()),
                                one.clause().id(),
                                one.encoded() ? one.where().in(aloud.language()) : aloud.say("不作规则", "no rule")))
                        .collect(ImmutableList.toImmutableList()),
                /* searchable= */ true);
    }
}
