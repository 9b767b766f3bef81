package org.hengzhun.drl.dialect;

import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.drl.rule.AmountFormula;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.RuleStage;
import org.hengzhun.drl.rule.TableColumn;
import org.jspecify.annotations.Nullable;

/** Checks what stands in the brackets behind a verb: the judged fact, and beside it what the verb needs. */
final class Brackets {

    private final Scope scope;
    private final ProblemCollector complaints;
    private final RuleStage stage;
    private final @Nullable String judged;

    /**
     * Checks against the names of one rule.
     *
     * @param judged the variable of the judged fact, or null when the rule gives it none
     */
    Brackets(Scope scope, ProblemCollector complaints, RuleStage stage, @Nullable String judged) {
        this.scope = scope;
        this.complaints = complaints;
        this.stage = stage;
        this.judged = judged;
    }

    /** Whether they begin with the judged fact; complains when not. */
    boolean nameFactFirst(RuleSyntax.Action action) {
        if (action.arguments().isEmpty()) {
            complaints.error(
                    action.verb(),
                    "argument",
                    "括号里要写%s变量，例如 ( $p )".formatted(label()),
                    "name the %s in the brackets, such as ( $p )".formatted(stage.fact()));
            return false;
        }
        Token first = action.arguments().get(0);
        boolean names = first.text().equals(judged);
        if (!names && !isUnclear(first)) {
            complaints.error(
                    first,
                    "argument",
                    "第一个变量应是%s，即 $p : %s( … ) 的 $p".formatted(label(), stage.fact()),
                    "the first argument is the %s".formatted(stage.fact()));
        }
        return names;
    }

    /** What the verb gives with what stands behind the fact, or null after complaining. */
    @Nullable
    RuleAction says(RuleSyntax.Action action, Verb verb) {
        List<Token> others = action.arguments().subList(1, action.arguments().size());
        if (verb instanceof Verb.ForEntry one) {
            return entry(action, others, one);
        }
        if (verb instanceof Verb.ForPoints points) {
            return points(action, others, points);
        }
        if (verb instanceof Verb.ForAmount amount) {
            return amount(action, others, amount.formula());
        }
        Verb.Plain plain = (Verb.Plain) verb;
        return (plain.grounds() ? entries(others) : nothing(others)) ? plain.action() : null;
    }

    /** The entry whose row says what the rule says, or null after complaining. */
    Scope.@Nullable Entry row(RuleSyntax.Action action) {
        List<Token> others = action.arguments().subList(1, action.arguments().size());
        Scope.Fact named = others.size() == 1 ? scope.fact(others.get(0).text()) : null;
        if (named instanceof Scope.Entry entry && entry.columns().stream().anyMatch(TableColumn::says)) {
            return entry;
        }
        if (!(named instanceof Scope.Unclear)) {
            complaints.error(
                    action.verb(),
                    "argument",
                    "括号里要写项目和一行，例如 ( $p, $e )，其中 $e : 表名( … )，那张表在 policy.yaml 里有一列 type: outcome",
                    "name the project and one entry, such as ( $p, $e ); its table has a column of the type outcome in policy.yaml");
        }
        return null;
    }

    private String label() {
        return switch (stage) {
            case RULINGS -> "考核单位";
            case OUTCOMES -> "名次";
            default -> "项目";
        };
    }

    private boolean nothing(List<Token> others) {
        others.forEach(other -> complaints.error(
                other, "argument", "这个说法的括号里只写第一个变量，请删去 " + other.text(), "this verb takes one argument only"));
        return others.isEmpty();
    }

    private boolean entries(List<Token> others) {
        List<Token> wrong = new ArrayList<>(others);
        wrong.removeIf(other -> scope.fact(other.text()) instanceof Scope.Entry || isUnclear(other));
        wrong.forEach(other -> complaints.error(
                other,
                "argument",
                "%s 应是前面写过的表的变量".formatted(other.text()),
                "%s must be a table entry named above".formatted(other.text())));
        return wrong.isEmpty();
    }

    private boolean isUnclear(Token variable) {
        return scope.fact(variable.text()) instanceof Scope.Unclear;
    }

    private @Nullable RuleAction entry(RuleSyntax.Action action, List<Token> others, Verb.ForEntry verb) {
        Scope.Fact named = others.size() == 1 ? scope.fact(others.get(0).text()) : null;
        if (named instanceof Scope.Entry entry) {
            return verb.action().apply(entry);
        }
        if (named instanceof Scope.Unclear) {
            return null;
        }
        complaints.error(
                action.verb(),
                "argument",
                "括号里要写两个变量：项目和它归到的那一行，例如 ( $p, $g )，其中 $g : 表名( … )",
                "name the project and the one table entry it goes to, such as ( $p, $g )");
        return null;
    }

    /** An amount read from a table names the entry; any other may name entries as grounds. */
    private @Nullable RuleAction amount(RuleSyntax.Action action, List<Token> others, AmountFormula formula) {
        if (formula.table().isEmpty()) {
            return entries(others) ? new RuleAction.Grants(formula) : null;
        }
        Scope.Fact named = others.size() == 1 ? scope.fact(others.get(0).text()) : null;
        if (named instanceof Scope.Entry entry && entry.table().equals(formula.table())) {
            return new RuleAction.Grants(formula.from(entry.join()));
        }
        if (!(named instanceof Scope.Unclear)) {
            complaints.error(
                    action.verb(),
                    "argument",
                    "%s（%s）的数取自表 %s，括号里要写项目和那张表的一行，例如 ( $p, $e )，其中 $e : %s( … )"
                            .formatted(formula.words().zh(), formula.name(), formula.table(), formula.table()),
                    "%s is read from the table %s: name the project and an entry of it, such as ( $p, $e ) with $e : %s( … )"
                            .formatted(formula.name(), formula.table(), formula.table()));
        }
        return null;
    }

    private @Nullable RuleAction points(RuleSyntax.Action action, List<Token> others, Verb.ForPoints verb) {
        Scope.Fact parameter = others.size() == 1 ? scope.fact(others.get(0).text()) : null;
        if (parameter instanceof Scope.OneParameter one
                && one.type().kind() == Kind.NUMBER
                && one.type().unit() == Unit.POINT
                && !one.type().many()) {
            return verb.action().apply(one);
        }
        if (parameter instanceof Scope.Unclear) {
            return null;
        }
        complaints.error(
                action.verb(),
                "argument",
                "括号里要写考核单位和分值参数，例如 ( $u, $points )，其中 $points : Parameter( key == \"…\" )，参数的单位为“分”",
                "name the unit and the parameter of the points, such as ( $u, $points ); its unit is points");
        return null;
    }
}
