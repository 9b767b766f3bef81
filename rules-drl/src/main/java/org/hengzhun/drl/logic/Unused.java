package org.hengzhun.drl.logic;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.cases.ClauseCoverage;
import org.hengzhun.drl.pack.DeclaredAmount;
import org.hengzhun.drl.pack.DeclaredField;
import org.hengzhun.drl.pack.DeclaredFigure;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.RulePlace;
import org.hengzhun.drl.pack.WrittenWords;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.Term;

/** What a pack declares and nothing makes use of, on whatever day. */
final class Unused {

    private static final Splitter WORDS = Splitter.onPattern("[^A-Za-z0-9_]+");

    private final PolicyPack pack;
    private final Set<String> owed = new HashSet<>();
    private final Set<String> concluded = new HashSet<>();
    private final Set<String> granted = new HashSet<>();
    private final Set<String> found = new HashSet<>();
    private final Set<String> joined = new HashSet<>();
    private final Set<String> compared = new HashSet<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> properties = new HashSet<>();

    Unused(PolicyPack pack) {
        this.pack = pack;
        for (Rule rule : pack.rules()) {
            joined.addAll(rule.joins());
            rule.condition()
                    .comparisons()
                    .flatMap(Condition.Comparison::terms)
                    .filter(Term.OfEntry.class::isInstance)
                    .map(Term.OfEntry.class::cast)
                    .forEach(term -> compared.add(
                            rule.joins().get(term.join()) + "." + term.column().name()));
            read.addAll(rule.notions());
            rule.condition()
                    .comparisons()
                    .flatMap(Condition.Comparison::terms)
                    .filter(Term.OfFact.class::isInstance)
                    .map(term -> ((Term.OfFact) term).property())
                    .forEach(property -> {
                        properties.add(property.name());
                        property.inputs().forEach(field -> properties.add(field.name()));
                    });
            if (rule.action() instanceof RuleAction.Owes owes) {
                owed.add(owes.duty());
            } else if (rule.action() instanceof RuleAction.Concludes concludes) {
                concluded.add(concludes.outcome());
            } else if (rule.action() instanceof RuleAction.Grants grants) {
                granted.add(grants.formula().name());
                grants.formula()
                        .columns()
                        .forEach(term -> compared.add(
                                grants.formula().table() + "." + term.column().name()));
            } else if (rule.action() instanceof RuleAction.Finds finds) {
                finds.own().ifPresent(own -> found.add(own.name()));
            }
        }
        pack.clauses().values().forEach(clause -> read.addAll(clause.bears()));
        pack.duties().values().forEach(duty -> joined.add(duty.per()));
        pack.schemes()
                .values()
                .forEach(scheme -> scheme.settings().values().forEach(setting -> {
                    for (String part : WORDS.split(setting)) {
                        joined.add(part);
                    }
                }));
    }

    void tell(Consumer<Remark> told) {
        tellColumns(told);
        ClauseCoverage.of(pack, List.of()).stream()
                .filter(clause -> !clause.accounted())
                .forEach(clause -> told.accept(new Remark(
                        new RulePlace("clauses.csv", 0),
                        "unencoded-clause",
                        clause.clause().id(),
                        new Bilingual(
                                "条款 %s 没有编码，备注里也没有写明原因；请写规则、参数、表、义务或方案的行，或在 note 列写明为什么不作规则"
                                        .formatted(clause.clause().id()),
                                "the clause %s is not encoded and its note gives no reason; write a rule, parameter, table, duty or row of a scheme, or say why not in the column note"
                                        .formatted(clause.clause().id())))));
        pack.manifest().tables().keySet().stream()
                .filter(table -> !joined.contains(table) && !named(table))
                .forEach(table -> told.accept(remark(
                        "unused-table",
                        table,
                        new Bilingual(
                                "没有规则、义务或方案读取表 %s；请写上读它的规则，或删去这张表".formatted(table),
                                "no rule, duty or scheme reads the table %s; write the rule that does, or delete it"
                                        .formatted(table)))));
        tellFields(told);
        tellSets(told);
        pack.manifest().notions().values().stream()
                .filter(notion -> !notion.tag() && !read.contains(notion.name()))
                .forEach(notion -> told.accept(remark(
                        "unused-notion",
                        notion.name(),
                        new Bilingual(
                                "没有规则读取认定 %s（%s），它也不是分类标签；请写上读它的规则，或写 tag: true"
                                        .formatted(notion.name(), notion.words().zh()),
                                "no rule reads the notion %s (%s), nor is it a tag; write the rule that does, or tag: true"
                                        .formatted(notion.name(), notion.words().en())))));
        pack.manifest().outcomes().keySet().stream()
                .filter(outcome -> !concluded.contains(outcome))
                .forEach(outcome -> told.accept(remark(
                        "unused-outcome",
                        outcome,
                        new Bilingual(
                                "没有规则给出结果运用 %s；请写上规则，或从 policy.yaml 删去".formatted(outcome),
                                "no rule concludes the outcome %s; write one, or delete it from policy.yaml"
                                        .formatted(outcome)))));
        pack.manifest().findings().keySet().stream()
                .filter(finding -> !found.contains(finding))
                .forEach(finding -> told.accept(remark(
                        "unused-finding",
                        finding,
                        new Bilingual(
                                "没有规则给出处理意见 %s；请在 screening.drl 写上规则，或从 policy.yaml 删去".formatted(finding),
                                "no rule finds the outcome %s; write one in screening.drl, or delete it from policy.yaml"
                                        .formatted(finding)))));
        pack.manifest().amounts().stream()
                .map(DeclaredAmount::name)
                .filter(amount -> !granted.contains(amount))
                .forEach(amount -> told.accept(remark(
                        "unused-amount",
                        amount,
                        new Bilingual(
                                "没有规则给出金额 %s；请在 amounts.drl 写上规则，或从 policy.yaml 删去".formatted(amount),
                                "no rule grants the amount %s; write one in amounts.drl, or delete it from policy.yaml"
                                        .formatted(amount)))));
        pack.duties().values().stream()
                .filter(duty -> pack.base()
                        .map(base -> !base.duties().containsKey(duty.name()))
                        .orElse(true))
                .filter(duty -> duty.ofProject() && !owed.contains(duty.name()))
                .forEach(duty -> told.accept(new Remark(
                        new RulePlace("duties.csv", duty.row()),
                        "unused-duty",
                        duty.name(),
                        new Bilingual(
                                "没有规则使项目产生义务 %s；请在 duties.drl 写上，或删去这一行".formatted(duty.name()),
                                "no rule makes a project owe the duty %s; write one in duties.drl, or delete the row"
                                        .formatted(duty.name())))));
    }

    /** A field the pack declares that neither a rule reads nor a duty looks at. */
    private void tellFields(Consumer<Remark> told) {
        Set<String> known = new HashSet<>(properties);
        pack.duties()
                .values()
                .forEach(duty ->
                        duty.texts().values().forEach(text -> WORDS.split(text).forEach(known::add)));
        for (DeclaredFigure figure : pack.manifest().figures()) {
            known.addAll(figure.of());
            pack.projects()
                    .named(figure.name())
                    .ifPresent(one -> one.inputs().forEach(input -> known.add(input.name())));
        }
        pack.manifest().fields().stream()
                .map(DeclaredField::field)
                .filter(field -> !known.contains(field.name()))
                .forEach(field -> told.accept(unusedField(field.name(), field.label())));
        pack.manifest().figures().stream()
                .filter(figure -> !known.contains(figure.name())
                        && !known.contains(figure.label().zh()))
                .forEach(figure -> told.accept(unusedField(figure.name(), figure.label())));
    }

    /** A set the pack declares that its rules do not write. */
    private void tellSets(Consumer<Remark> told) {
        Set<String> written = WrittenWords.of(pack.files());
        pack.manifest().sets().stream()
                .filter(set -> !written.contains(set.name())
                        && !written.contains(set.words().zh()))
                .forEach(set -> told.accept(remark(
                        "unused-set",
                        set.name(),
                        new Bilingual(
                                "没有规则用到集合 %s（%s）；请在规则里写 in ( Sets.%s )，或从 policy.yaml 删去"
                                        .formatted(set.name(), set.words().zh(), set.name()),
                                "no rule uses the set %s; write in ( Sets.%s ) in one, or delete it from policy.yaml"
                                        .formatted(set.name(), set.name())))));
    }

    private static Remark unusedField(String name, Bilingual label) {
        return remark(
                "unused-field",
                name,
                new Bilingual(
                        "没有规则、义务读取字段 %s（%s）；请写上读它的规则，或从 policy.yaml 删去".formatted(name, label.zh()),
                        "no rule or duty reads the field %s; write the rule that does, or delete it from policy.yaml"
                                .formatted(name)));
    }

    /** A code, figure or day of a table that rules look up, which none of them compares; texts may be there to be read. */
    private void tellColumns(Consumer<Remark> told) {
        pack.manifest().tables().values().stream()
                .filter(table -> joined.contains(table.name()))
                .forEach(table -> table.columns().stream()
                        .filter(column -> column.type().kind() != Kind.TEXT && !column.optional())
                        .filter(column -> !compared.contains(table.name() + "." + column.name()))
                        .forEach(column -> told.accept(remark(
                                "unused-column",
                                table.name() + "." + column.name(),
                                new Bilingual(
                                        "没有规则对照表 %s 的列 %s（%s）；请写上对照它的条件，只供查看的写 optional: true"
                                                .formatted(table.name(), column.name(), column.label()),
                                        "no rule compares the column %s of the table %s; write the condition that does, or optional: true where it is only to be read"
                                                .formatted(column.name(), table.name()))))));
    }

    /** Whether a note of a clause or a duty names the table, so that people look it up there. */
    private boolean named(String table) {
        return pack.clauses().values().stream().anyMatch(clause -> clause.note().contains(table))
                || pack.duties().values().stream()
                        .anyMatch(duty -> duty.texts().values().stream().anyMatch(text -> text.contains(table)));
    }

    private static Remark remark(String code, String subject, Bilingual words) {
        return new Remark(new RulePlace("policy.yaml", 0), code, subject, words);
    }
}
