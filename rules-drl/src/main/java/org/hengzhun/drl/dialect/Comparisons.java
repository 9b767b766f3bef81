package org.hengzhun.drl.dialect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Objects;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Operator;
import org.hengzhun.drl.rule.Term;
import org.hengzhun.drl.rule.ValueType;
import org.jspecify.annotations.Nullable;

/** Gives the comparisons of one rule their meaning, and refuses those that compare what does not compare. */
final class Comparisons {

    private static final ImmutableSet<String> LITERAL_WORDS = ImmutableSet.of("true", "false", "null");

    private final Scope scope;
    private final ProblemCollector complaints;
    private final Literals literals;

    Comparisons(Scope scope, ProblemCollector complaints) {
        this.scope = scope;
        this.complaints = complaints;
        this.literals = new Literals(scope, complaints);
    }

    @Nullable
    Condition check(Scope.Fact fact, RuleSyntax.Part part) {
        if (part instanceof RuleSyntax.AllOf all) {
            ImmutableList<Condition> parts = checkAll(fact, all.parts());
            return new Condition.All(parts);
        }
        if (part instanceof RuleSyntax.AnyOf any) {
            ImmutableList<Condition> parts = checkAll(fact, any.parts());
            return parts.isEmpty() ? null : new Condition.Any(parts);
        }
        return part instanceof RuleSyntax.Compared compared ? compared(fact, compared) : null;
    }

    private ImmutableList<Condition> checkAll(Scope.Fact fact, ImmutableList<RuleSyntax.Part> parts) {
        return parts.stream()
                .map(part -> check(fact, part))
                .filter(Objects::nonNull)
                .collect(ImmutableList.toImmutableList());
    }

    private @Nullable Condition compared(Scope.Fact fact, RuleSyntax.Compared compared) {
        Term left = term(fact, compared.left());
        if (left == null) {
            return null;
        }
        Operator operator = Arrays.stream(Operator.values())
                .filter(one -> one.drl().equals(compared.operator()))
                .findFirst()
                .orElseThrow();
        if (!fits(left, operator, compared)) {
            return null;
        }
        Term right = operator.takesList()
                ? literals(left, compared)
                : right(fact, left, compared.right().get(0));
        return right == null || !matches(left, operator, right, compared) || comparesWholeCode(left, right, compared)
                ? null
                : new Condition.Comparison(left, operator, right);
    }

    /** A code may stop at the division, and would then differ from every class below it as if it were known. */
    private boolean comparesWholeCode(Term left, Term right, RuleSyntax.Compared compared) {
        boolean whole = isWholeCode(left) || isWholeCode(right);
        if (whole) {
            complain(
                    compared.left().first(),
                    "code-depth",
                    "行业代码可能只填到大类，整码比较会把“不知道”当成“不是”；请改用 industryDivision（2位大类）、industryGroup（3位中类）或 industryClass（4位小类）",
                    "an industry code may stop at its division, and comparing it whole would take the unknown for a no;"
                            + " use industryDivision (2 digits), industryGroup (3) or industryClass (4)");
        }
        return whole;
    }

    private static boolean isWholeCode(Term term) {
        return term instanceof Term.OfFact of && of.property() == Project.INDUSTRY_CODE;
    }

    private boolean fits(Term left, Operator operator, RuleSyntax.Compared compared) {
        ValueType type = left.type();
        String name = compared.left().written();
        if (left instanceof Term.OfEntry entry && entry.column().optional()) {
            complainBlank(compared.left().first(), name);
            return false;
        }
        if (type.kind() == Kind.QUANTITY) {
            complain(
                    compared.at(),
                    "type",
                    name + " 各带各的单位，规则不能比较",
                    name + " carries units of its own and cannot be compared");
            return false;
        }
        if (operator.orders() && (type.many() || type.kind() != Kind.NUMBER && type.kind() != Kind.DATE)) {
            complain(
                    compared.at(),
                    "type",
                    "%s 是%s，不能比大小；请用 == != 或 in"
                            .formatted(name, type.kind().words().zh()),
                    "%s is a %s and has no order; use == != or in"
                            .formatted(name, type.kind().words().en()));
            return false;
        }
        if (type.many() && !operator.looksIntoLeft()) {
            complain(compared.at(), "type", name + " 可以有多个值，请用 contains", name + " holds several values; use contains");
            return false;
        }
        if (!type.many() && operator.looksIntoLeft()) {
            complain(compared.at(), "type", name + " 只有一个值，请用 ==", name + " holds one value; use ==");
            return false;
        }
        return true;
    }

    /** A blank cell is neither equal nor unequal to anything. */
    private void complainBlank(Token at, String name) {
        complain(
                at,
                "blank-column",
                name + " 这一列可以留空（optional），规则不能比较它",
                name + " may be blank (optional) and cannot be compared");
    }

    private boolean matches(Term left, Operator operator, Term right, RuleSyntax.Compared compared) {
        if (right instanceof Term.OfEntry entry && entry.column().optional()) {
            complainBlank(
                    compared.right().get(0).first(), compared.right().get(0).written());
            return false;
        }
        if (right instanceof Term.Literal && operator.looksIntoRight()) {
            complain(
                    compared.at(),
                    "type",
                    "memberOf 的右边应是列表参数，例如 $list.value；几个固定的值请用 in ( … )",
                    "memberOf takes a list parameter such as $list.value; use in ( … ) for values written here");
            return false;
        }
        if (right instanceof Term.Literal || right instanceof Term.LiteralList) {
            return true;
        }
        ValueType a = left.type();
        ValueType b = right.type();
        String written = compared.right().get(0).written();
        if (operator.looksIntoRight() != b.many()) {
            complain(
                    compared.at(),
                    "type",
                    b.many() ? written + " 是多个值，请用 memberOf" : written + " 只有一个值，请用 ==",
                    b.many() ? written + " holds several values; use memberOf" : written + " holds one value; use ==");
            return false;
        }
        if (comparable(a.kind()) != comparable(b.kind())) {
            complain(
                    compared.at(),
                    "type",
                    "%s 是%s，%s 是%s，不能比较"
                            .formatted(
                                    compared.left().written(),
                                    a.kind().words().zh(),
                                    written,
                                    b.kind().words().zh()),
                    "%s is a %s and %s is a %s: they do not compare"
                            .formatted(
                                    compared.left().written(),
                                    a.kind().words().en(),
                                    written,
                                    b.kind().words().en()));
            return false;
        }
        if (a.unit() != b.unit()) {
            complain(
                    compared.at(),
                    "unit",
                    "单位不符：%s 的单位是%s，%s 的单位是%s".formatted(compared.left().written(), unit(a), written, unit(b)),
                    "units differ: %s is in %s, %s in %s"
                            .formatted(compared.left().written(), unit(a), written, unit(b)));
            return false;
        }
        return true;
    }

    /** Codes, choices, countries and texts are all compared as texts. */
    private static Kind comparable(Kind kind) {
        return switch (kind) {
            case INDUSTRY, CHOICE, COUNTRY -> Kind.TEXT;
            default -> kind;
        };
    }

    static String unit(ValueType type) {
        return type.unit() == null ? "（无）" : type.unit().symbol();
    }

    private @Nullable Term right(Scope.Fact fact, Term left, RuleSyntax.Operand operand) {
        if (operand.first().is(Token.Kind.VARIABLE) || namesProperty(fact, left, operand)) {
            return term(fact, operand);
        }
        Object value = literals.of(left, operand);
        return value == null ? null : new Term.Literal(value, left.type().one());
    }

    /** Whether a bare word on the right is a property, or likely a slip in the name of one, rather than a value. */
    private boolean namesProperty(Scope.Fact fact, Term left, RuleSyntax.Operand operand) {
        Token first = operand.first();
        if (!first.is(Token.Kind.NAME) || operand.member() != null || LITERAL_WORDS.contains(first.text())) {
            return false;
        }
        boolean known = scope.property(fact, first.text()).isPresent();
        boolean slip = left.type().kind() != Kind.CHOICE
                && scope.nearestProperty(fact, first.text()).isPresent();
        return known || slip;
    }

    private @Nullable Term literals(Term left, RuleSyntax.Compared compared) {
        ImmutableList.Builder<Object> values = ImmutableList.builder();
        for (RuleSyntax.Operand operand : compared.right()) {
            ImmutableList<Object> some = literals.allOf(left, operand);
            if (some.isEmpty()) {
                return null;
            }
            values.addAll(some);
        }
        ImmutableList<Object> all = ImmutableSet.copyOf(values.build()).asList();
        if (all.isEmpty()) {
            complain(compared.at(), "list", "in 的括号里至少要有一个值", "in needs at least one value");
            return null;
        }
        return new Term.LiteralList(all, left.type().one());
    }

    /** What a word that names something means, or null after complaining. */
    private @Nullable Term term(Scope.Fact fact, RuleSyntax.Operand operand) {
        Token first = operand.first();
        if (first.is(Token.Kind.VARIABLE)) {
            return operand.member() == null ? variable(first) : memberOf(first, operand.member());
        }
        if (!first.is(Token.Kind.NAME) || operand.member() != null) {
            complain(
                    first,
                    "left-side",
                    "比较的左边应是字段名，不是“%s”".formatted(operand.written()),
                    "a comparison starts with a field, not %s".formatted(operand.written()));
            return null;
        }
        return property(fact, first);
    }

    private @Nullable Term variable(Token variable) {
        Term value = scope.value(variable.text());
        Scope.Fact named = scope.fact(variable.text());
        if (value == null && named instanceof Scope.Unclear) {
            return null;
        }
        if (value == null && named != null) {
            complain(
                    variable,
                    "variable",
                    "%s 是整个参数或表里的一行，请写明取它的什么：参数写 %s.value，表写 %s.列名"
                            .formatted(variable.text(), variable.text(), variable.text()),
                    "%s is a fact; name a property, such as %s.value".formatted(variable.text(), variable.text()));
        } else if (value == null) {
            complainUnknownVariable(variable);
        }
        return value;
    }

    private @Nullable Term memberOf(Token variable, Token member) {
        Scope.Fact fact = scope.fact(variable.text());
        if (fact == null) {
            complainUnknownVariable(variable);
            return null;
        }
        return property(fact, member);
    }

    private void complainUnknownVariable(Token variable) {
        var near = scope.nearestVariable(variable.text());
        complain(
                variable,
                "variable",
                "没有名为 %s 的变量%s"
                        .formatted(
                                variable.text(),
                                near.map(n -> "，是不是 " + n + "？")
                                        .orElse("，变量要先在前面写 %s : 字段".formatted(variable.text()))),
                "no variable %s; %s"
                        .formatted(
                                variable.text(),
                                near.map(n -> "did you mean " + n + "?").orElse("bind it before it is used")));
    }

    @Nullable
    Term property(Scope.Fact fact, Token name) {
        Term term = scope.property(fact, name.text()).orElse(null);
        if (term == null && fact instanceof Scope.OneParameter && name.is(Scope.AGO)) {
            complain(
                    name,
                    "ago",
                    "“多久以前”（.ago）只能用于单位为 天、月 或 年 的参数；请核对这个参数的单位，要比较它的数值请写 .value",
                    "only a parameter in days, months or years has .ago; check its unit, or write .value to compare the figure itself");
            return null;
        }
        if (term == null && !scope.isBroken(fact, name, complaints.file())) {
            DidYouMean meant = DidYouMean.of(name.text(), scope.nearestProperty(fact, name.text()))
                    .or("；全部字段见 hengzhun policy fields", "; see hengzhun policy fields");
            complain(
                    name,
                    "unknown-field",
                    "%s 没有名为“%s”的字段%s".formatted(fact.label(), name.text(), meant.zh()),
                    "%s has no field %s%s".formatted(fact.label(), name.text(), meant.en()));
        }
        return term;
    }

    private void complain(Token at, String code, String zh, String en) {
        complaints.error(at, code, zh, en);
    }
}
