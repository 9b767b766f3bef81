package org.hengzhun.drl.dialect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Operator;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.RuleStage;
import org.hengzhun.drl.rule.TableColumn;
import org.hengzhun.drl.rule.Term;
import org.hengzhun.drl.rule.ValueType;
import org.jspecify.annotations.Nullable;

/** Checks one written rule against the names its pack knows. */
final class RuleChecker {

    /** Comparisons of one rule; the engine is as deep in the stack as they are many. */
    private static final int MOST_COMPARISONS = 200;

    /** Facts, tables and parameters of one rule. */
    private static final int MOST_PATTERNS = 64;

    private final Vocabulary vocabulary;
    private final ImmutableList<RuleStage> stages;
    private final ProblemCollector complaints;
    private final RuleSyntax rule;
    private final Scope scope;
    private final List<Condition> conditions = new ArrayList<>();
    private @Nullable RuleStage stage;
    private @Nullable String judged;

    private RuleChecker(
            Vocabulary vocabulary, ImmutableList<RuleStage> stages, ProblemCollector complaints, RuleSyntax rule) {
        this.vocabulary = vocabulary;
        this.stages = stages;
        this.complaints = complaints;
        this.rule = rule;
        this.scope = new Scope(vocabulary);
    }

    /**
     * The checked rule in stratum 0, as many as what it says; none when anything was complained of.
     *
     * @param stages what a rule of its file may be for; the fact it judges tells which
     */
    static ImmutableList<Rule> check(
            Vocabulary vocabulary, ImmutableList<RuleStage> stages, ProblemCollector complaints, RuleSyntax rule) {
        return new RuleChecker(vocabulary, stages, complaints, rule).check();
    }

    private ImmutableList<Rule> check() {
        int before = complaints.count();
        RuleHead head = RuleHead.check(rule, vocabulary, complaints);
        int beforePatterns = complaints.count();
        rule.patterns().forEach(this::pattern);
        boolean clear = complaints.count() == beforePatterns && !scope.isUnclear();
        if (stage == null && !scope.isUnclear()) {
            String facts = stages.stream().map(RuleStage::fact).collect(Collectors.joining(" / "));
            complaints.error(
                    rule.name(),
                    "no-project",
                    "规则 %s 要写且只写一个 $p : %s( … )".formatted(id(), facts),
                    "rule %s must name one $p : %s( … )".formatted(id(), facts));
        }
        checkSize();
        if (clear) {
            // A condition that could not be read may be the one on the table.
            checkJoins();
        }
        checkMatch(head);
        ImmutableList<Saying> says = says(stage == null ? stages.get(0) : stage);
        if (head == null || stage == null || complaints.count() > before || scope.isUnclear()) {
            return ImmutableList.of();
        }
        tellUnused();
        return says.stream().map(one -> rule(head, stage, one)).collect(ImmutableList.toImmutableList());
    }

    private Rule rule(RuleHead head, RuleStage stage, Saying says) {
        return new Rule(
                id() + says.part(),
                stage,
                head.title(),
                head.clause().citation(),
                head.validity(),
                head.match(),
                ImmutableList.copyOf(scope.joins()),
                new Condition.All(ImmutableList.<Condition>builder()
                        .addAll(conditions)
                        .addAll(says.more())
                        .build()),
                says.action(),
                head.accepted(),
                0);
    }

    private String id() {
        return rule.name().text();
    }

    private void tellUnused() {
        scope.unused()
                .forEach(variable -> complaints.warning(
                        rule.name().line(),
                        0,
                        "unused-variable",
                        "规则 %s 写了变量 %s 却没有用到；请用上它，或删去".formatted(id(), variable),
                        "rule %s names the variable %s and never uses it; use it, or delete it"
                                .formatted(id(), variable)));
    }

    private void pattern(RuleSyntax.Pattern pattern) {
        Scope.Fact fact = fact(pattern);
        Token variable = pattern.variable();
        if (variable != null && !scope.name(variable.text(), fact)) {
            complainTaken(variable);
        }
        Comparisons comparisons = new Comparisons(scope, complaints);
        for (RuleSyntax.Part part : pattern.parts()) {
            if (part instanceof RuleSyntax.Binding binding) {
                bind(binding.variable(), comparisons.property(fact, binding.property()));
            } else if (!(fact instanceof Scope.Unclear) && !isKeyOf(fact, part)) {
                Condition condition = comparisons.check(fact, part);
                if (condition != null) {
                    conditions.add(condition);
                }
            }
        }
    }

    private void bind(Token variable, @Nullable Term value) {
        boolean free = value == null
                ? scope.name(variable.text(), scope.unclear(variable.text()))
                : scope.name(variable.text(), value);
        if (!free) {
            complainTaken(variable);
        }
    }

    private void complainTaken(Token variable) {
        complaints.error(
                variable,
                "variable",
                "变量 %s 用了两次".formatted(variable.text()),
                "the variable %s is bound twice".formatted(variable.text()));
    }

    private Scope.Fact fact(RuleSyntax.Pattern pattern) {
        String type = pattern.type().text();
        Optional<RuleStage> meant =
                stages.stream().filter(one -> one.fact().equals(type)).findFirst();
        if (meant.isPresent()) {
            if (stage != null) {
                complaints.error(
                        pattern.type(),
                        "two-projects",
                        "一条规则只能写一个 %s".formatted(stage.fact()),
                        "a rule names one %s only".formatted(stage.fact()));
                return scope.unclear(type);
            }
            return judged(meant.get(), pattern);
        }
        if (type.equals(Vocabulary.PARAMETER)) {
            return parameter(pattern);
        }
        ImmutableList<TableColumn> columns = vocabulary.tables().get(type);
        if (isBroken(BrokenNames.Kind.TABLE, pattern.type())
                && (columns == null || !vocabulary.broken().isUnreadable(BrokenNames.Kind.TABLE))) {
            return scope.unclear(type);
        }
        if (columns != null) {
            return scope.join(type, columns);
        }
        Optional<String> near = complainUnknownFact(pattern.type());
        Optional<RuleStage> misspelt = stages.stream()
                .filter(one -> stage == null && near.filter(one.fact()::equals).isPresent())
                .findFirst();
        if (misspelt.isPresent()) {
            return judged(misspelt.get(), pattern);
        }
        return scope.unclear(type);
    }

    /** Complains, and gives the fact that was meant, where one is near by its name or by what people call it. */
    private Optional<String> complainUnknownFact(Token type) {
        Map<String, String> known = new LinkedHashMap<>();
        vocabulary.tables().keySet().forEach(table -> known.put(table, table));
        stages.forEach(one -> known.put(one.fact(), one.fact()));
        known.put(Vocabulary.PARAMETER, Vocabulary.PARAMETER);
        String names = String.join("、", known.keySet());
        known.putAll(vocabulary.labels());
        stages.forEach(one -> known.put(
                Objects.requireNonNull(vocabulary.facts().get(one.fact())).label(), one.fact()));
        known.put("参数", Vocabulary.PARAMETER);
        Optional<String> near = Nearest.to(type.text(), known.keySet().stream()).map(known::get);
        DidYouMean meant =
                DidYouMean.of(type.text(), near).or("；可用：" + names, "; choose one of " + names.replace("、", ", "));
        complaints.error(
                type,
                "unknown-fact",
                "没有名为“%s”的对象或表%s".formatted(type.text(), meant.zh()),
                "no fact or table %s%s".formatted(type.text(), meant.en()));
        return near;
    }

    private Scope.Judged judged(RuleStage meant, RuleSyntax.Pattern pattern) {
        stage = meant;
        judged = pattern.variable() == null ? null : pattern.variable().text();
        return new Scope.Judged(Objects.requireNonNull(vocabulary.facts().get(meant.fact())));
    }

    private Scope.Fact parameter(RuleSyntax.Pattern pattern) {
        Token key = pattern.parts().stream()
                .filter(RuleChecker::namesKey)
                .map(part -> ((RuleSyntax.Compared) part).right().get(0).first())
                .findFirst()
                .orElse(null);
        long keys = pattern.parts().stream().filter(RuleChecker::namesKey).count();
        if (key == null || keys > 1) {
            complaints.error(
                    pattern.type(),
                    "parameter-key",
                    "Parameter 要写且只写一个 key，例如 $t : Parameter( key == \"…\" )",
                    "a Parameter names one key: $t : Parameter( key == \"…\" )");
            return scope.unclear(Vocabulary.PARAMETER);
        }
        ValueType type = vocabulary.parameters().get(key.text());
        if (type == null && isBroken(BrokenNames.Kind.PARAMETER, key)) {
            return scope.unclear(Vocabulary.PARAMETER);
        }
        if (type == null) {
            DidYouMean meant = DidYouMean.of(key.text(), vocabulary.parameters().keySet().stream())
                    .or("；请在 parameters.csv 加一行，或改成已有的参数名", "; add a row there, or write a key it has");
            complaints.error(
                    key,
                    "unknown-parameter",
                    "parameters.csv 里没有参数“%s”%s".formatted(key.text(), meant.zh()),
                    "parameters.csv has no key %s%s".formatted(key.text(), meant.en()));
            return scope.unclear(Vocabulary.PARAMETER);
        }
        return new Scope.OneParameter(key.text(), type);
    }

    private static boolean isKeyOf(Scope.Fact fact, RuleSyntax.Part part) {
        return fact instanceof Scope.OneParameter && namesKey(part);
    }

    private static boolean namesKey(RuleSyntax.Part part) {
        return part instanceof RuleSyntax.Compared compared
                && compared.left().member() == null
                && compared.left().first().is("key")
                && compared.operator().equals("==")
                && compared.right().get(0).first().is(Token.Kind.TEXT);
    }

    private void checkSize() {
        long comparisons = conditions.stream().flatMap(Condition::comparisons).count();
        if (comparisons > MOST_COMPARISONS || rule.patterns().size() > MOST_PATTERNS) {
            complaints.error(
                    rule.name(),
                    "rule-too-large",
                    "规则 %s 有 %d 个比较、%d 个事实，最多 %d 个比较、%d 个事实；请拆成几条，或用 in、用表"
                            .formatted(id(), comparisons, rule.patterns().size(), MOST_COMPARISONS, MOST_PATTERNS),
                    "rule %s has %d comparisons and %d facts; %d and %d are the most: split it, or use in or a table"
                            .formatted(id(), comparisons, rule.patterns().size(), MOST_COMPARISONS, MOST_PATTERNS));
        }
    }

    /** A table that no condition ties down would pair every entry with every project. */
    private void checkJoins() {
        for (int join = 0; join < scope.joins().size(); join++) {
            int place = join;
            boolean tied = conditions.stream()
                    .flatMap(Condition::comparisons)
                    .flatMap(Condition.Comparison::terms)
                    .anyMatch(term -> term instanceof Term.OfEntry entry && entry.join() == place);
            if (!tied) {
                complaints.error(
                        rule.name(),
                        "loose-table",
                        "规则 %s 用了表 %s 却没有写它的条件".formatted(id(), scope.joins().get(join)),
                        "rule %s names table %s without a condition on it"
                                .formatted(id(), scope.joins().get(join)));
            }
        }
    }

    private void checkMatch(@Nullable RuleHead head) {
        if (head != null && head.match() != null && stage != null && stage != RuleStage.ROUTING) {
            complaints.error(
                    rule.name(),
                    "match",
                    "规则 %s 不是归口规则（routing.drl），不能写 @match".formatted(id()),
                    "rule %s is not a routing rule (routing.drl) and must not have @match".formatted(id()));
        }
    }

    private ImmutableList<Saying> says(RuleStage stage) {
        RuleSyntax.Action action = rule.action();
        if (action == null) {
            return ImmutableList.of();
        }
        if (!action.speaker().is(stage.speaker())) {
            complaints.error(
                    action.speaker(),
                    "speaker",
                    "%s 的 then 部分要写 %s.……，不能写 %s"
                            .formatted(
                                    stage.file(),
                                    stage.speaker(),
                                    action.speaker().text()),
                    "after then, %s says %s.…, not %s"
                            .formatted(
                                    stage.file(),
                                    stage.speaker(),
                                    action.speaker().text()));
            return ImmutableList.of();
        }
        Brackets brackets = new Brackets(scope, complaints, stage, judged);
        // Which fact is judged has been complained of, where that is not clear.
        boolean aboutFact = this.stage != null && brackets.nameFactFirst(action);
        ImmutableMap<String, Verb> verbs = Verb.of(stage, vocabulary);
        Verb verb = verbs.get(action.verb().text());
        if (verb == null && !isBroken(stage, action.verb())) {
            complainUnknown(action.verb(), stage, verbs.keySet());
        }
        if (verb == null || !aboutFact) {
            return ImmutableList.of();
        }
        if (verb instanceof Verb.ForRow) {
            Scope.Entry entry = brackets.row(action);
            return entry == null ? ImmutableList.of() : rows(entry, verbs, action.verb());
        }
        RuleAction says = brackets.says(action, verb);
        return says == null ? ImmutableList.of() : Saying.always(says);
    }

    /** A rule for each thing that rows of the table say. */
    private ImmutableList<Saying> rows(Scope.Entry entry, ImmutableMap<String, Verb> verbs, Token at) {
        TableColumn column =
                entry.columns().stream().filter(TableColumn::says).findFirst().orElseThrow();
        ImmutableList.Builder<Saying> all = ImmutableList.builder();
        vocabulary.said().getOrDefault(entry.table(), ImmutableMap.of()).forEach((label, name) -> {
            if (verbs.get(name) instanceof Verb.Plain plain) {
                Condition row = new Condition.Comparison(
                        new Term.OfEntry(entry.join(), column), Operator.EQUAL, new Term.Literal(label, column.type()));
                all.add(new Saying("." + name, plain.action(), ImmutableList.of(row)));
            } else {
                complainOfRow(entry.table(), label, at);
            }
        });
        return all.build();
    }

    private void complainOfRow(String table, String label, Token at) {
        complaints.error(
                at,
                "row-outcome",
                "表 %s 有一行写“%s”，这个文件的规则不能这样说；处理意见归 screening.drl，认定归 definitions.drl，标签归 classification.drl，请分成不同的表"
                        .formatted(table, label),
                "a row of the table %s says %s, which rules of this file cannot say; outcomes belong in screening.drl, notions in definitions.drl, tags in classification.drl: make tables of their own"
                        .formatted(table, label));
    }

    /** Whether what the verb says is declared where something else is wrong. */
    private boolean isBroken(RuleStage stage, Token verb) {
        if (verb.is(Verb.ROW) && !vocabulary.broken().of(BrokenNames.Kind.TABLE).isEmpty()) {
            return true;
        }
        return switch (stage) {
            case DEFINITIONS, CLASSIFICATION -> isBroken(BrokenNames.Kind.NOTION, verb);
            case DUTIES -> isBroken(BrokenNames.Kind.DUTY, verb);
            case OUTCOMES -> isBroken(BrokenNames.Kind.OUTCOME, verb);
            case SCREENING -> isBroken(BrokenNames.Kind.FINDING, verb);
            case AMOUNTS -> isBroken(BrokenNames.Kind.AMOUNT, verb);
            case ROUTING, RULINGS -> false;
        };
    }

    private boolean isBroken(BrokenNames.Kind kind, Token name) {
        return vocabulary.broken().has(kind, name, complaints.file());
    }

    private void complainUnknown(Token verb, RuleStage stage, Set<String> verbs) {
        Map<String, String> known = new LinkedHashMap<>(Verb.labels(stage, vocabulary));
        verbs.forEach(name -> known.put(name, name));
        Bilingual none = Verb.declaredIn(stage);
        DidYouMean meant = DidYouMean.of(
                        verb.text(),
                        Nearest.to(verb.text(), known.keySet().stream()).map(known::get))
                .or(
                        verbs.isEmpty() ? "；" + none.zh() : "；可用：" + String.join("、", verbs),
                        verbs.isEmpty() ? "; " + none.en() : "; choose one of " + String.join(", ", verbs));
        complaints.error(
                verb,
                "verb",
                "%s 没有“%s”这个说法%s".formatted(stage.speaker(), verb.text(), meant.zh()),
                "%s has no verb %s%s".formatted(stage.speaker(), verb.text(), meant.en()));
    }
}
