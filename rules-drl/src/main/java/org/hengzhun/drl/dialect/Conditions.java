package org.hengzhun.drl.dialect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one condition of a pattern: comparisons, brackets, {@code &&} and {@code ||}. */
final class Conditions {

    private static final ImmutableSet<String> SIGNS = ImmutableSet.of("==", "!=", "<", "<=", ">", ">=");
    private static final ImmutableSet<String> WORDS = ImmutableSet.of("in", "contains", "memberOf");

    /** How two values may be compared; a word may have “not” in front. */
    static final ImmutableSet<String> COMPARISONS =
            ImmutableSet.<String>builder().addAll(SIGNS).addAll(WORDS).build();

    /** What people write for a comparison, with the sign of rules. */
    private static final ImmutableMap<String, String> MEANT = ImmutableMap.<String, String>builder()
            .put("≥", ">=")
            .put("≧", ">=")
            .put("≤", "<=")
            .put("≦", "<=")
            .put("≠", "!=")
            .put("=>", ">=")
            .put("=<", "<=")
            .put("大于", ">")
            .put("超过", ">")
            .put("高于", ">")
            .put("小于", "<")
            .put("低于", "<")
            .put("不到", "<")
            .put("等于", "==")
            .put("不等于", "!=")
            .put("大于等于", ">=")
            .put("不小于", ">=")
            .put("不低于", ">=")
            .put("不少于", ">=")
            .put("小于等于", "<=")
            .put("不大于", "<=")
            .put("不高于", "<=")
            .put("不超过", "<=")
            .put("属于", "in ( … )")
            .put("包含", "contains")
            .buildOrThrow();

    /** How deep brackets may nest; far beyond what people can read. */
    private static final int DEEPEST = 16;

    /** Values of one list; more of them are a table, which is found by an index and not read value by value. */
    private static final int MOST_VALUES = 1_000;

    private final Parser in;
    private final ProblemCollector complaints;
    private int depth;

    Conditions(Parser in, ProblemCollector complaints) {
        this.in = in;
        this.complaints = complaints;
    }

    RuleSyntax.@Nullable Part anyOf() {
        List<RuleSyntax.Part> parts = new ArrayList<>();
        boolean whole = addPart(parts, allOf());
        while (in.peek().is("||")) {
            in.next();
            whole &= addPart(parts, allOf());
        }
        return !whole ? null : parts.size() == 1 ? parts.get(0) : new RuleSyntax.AnyOf(ImmutableList.copyOf(parts));
    }

    private RuleSyntax.@Nullable Part allOf() {
        List<RuleSyntax.Part> parts = new ArrayList<>();
        boolean whole = addPart(parts, single());
        while (in.peek().is("&&")) {
            in.next();
            whole &= addPart(parts, single());
        }
        return !whole ? null : parts.size() == 1 ? parts.get(0) : new RuleSyntax.AllOf(ImmutableList.copyOf(parts));
    }

    private static boolean addPart(List<RuleSyntax.Part> parts, RuleSyntax.@Nullable Part part) {
        return part != null && parts.add(part);
    }

    private RuleSyntax.@Nullable Part single() {
        if (!in.peek().is("(")) {
            return compared();
        }
        Token open = in.next();
        if (++depth > DEEPEST) {
            complaints.error(
                    open,
                    "depth",
                    "括号嵌套太深，最多 %d 层".formatted(DEEPEST),
                    "brackets nest deeper than %d".formatted(DEEPEST));
            skipPart();
            depth--;
            return null;
        }
        RuleSyntax.Part inner = anyOf();
        depth--;
        if (in.peek().is(")")) {
            in.next();
        } else if (inner != null) {
            complaints.error(in.peek(), "bracket", "括号没有配对，请在这之前补上 )", "a bracket is not closed; add ) before this");
        }
        return inner;
    }

    private RuleSyntax.@Nullable Part compared() {
        Token start = in.peek();
        if (start.is("eval")) {
            complaints.error(
                    start, "eval", "不允许 eval；条件只能写成 字段 比较 值", "no eval: a condition is field comparison value");
            skipPart();
            return null;
        }
        if (start.is("!")) {
            complaints.error(
                    start,
                    "negation",
                    "不允许 !( … )；请改用 != 、not in 或写明 == false",
                    "no !( … ): use != or not in, or write == false");
            skipPart();
            return null;
        }
        RuleSyntax.Operand left = operand();
        if (left == null) {
            return null;
        }
        Token at = in.peek();
        String operator = operator(left);
        if (operator == null) {
            return null;
        }
        ImmutableList<RuleSyntax.Operand> right = operator.endsWith("in") ? list() : one();
        return right == null ? null : new RuleSyntax.Compared(left, at, operator, right);
    }

    private @Nullable String operator(RuleSyntax.Operand left) {
        Token sign = in.peek();
        if (sign.is(Token.Kind.SIGN) && SIGNS.contains(sign.text())) {
            return in.next().text();
        }
        boolean negated = sign.is("not") && WORDS.contains(in.peek(1).text());
        Token word = negated ? in.peek(1) : sign;
        if (word.is(Token.Kind.NAME) && WORDS.contains(word.text())) {
            in.next();
            if (negated) {
                in.next();
            }
            return (negated ? "not " : "") + word.text();
        }
        String meant = MEANT.get(
                sign.is("=") && in.peek(1).is(Token.Kind.SIGN)
                        ? "=" + in.peek(1).text()
                        : sign.text());
        if (meant != null) {
            complaints.error(
                    sign,
                    "operator",
                    "“%s”要写成 %s".formatted(sign.is("=") ? "=" + in.peek(1).text() : sign.text(), meant),
                    "write %s for %s"
                            .formatted(meant, sign.is("=") ? "=" + in.peek(1).text() : sign.text()));
        } else if (sign.is("=")) {
            complaints.error(sign, "single-equals", "“等于”要写两个等号 ==", "write == for equality");
        } else if (sign.is(",") || sign.is(")") || sign.is("&&") || sign.is("||")) {
            complaints.error(
                    left.first(),
                    "no-comparison",
                    "条件“%s”没有比较；是/否字段请写成 %s == true".formatted(left.written(), left.written()),
                    "the condition %s compares nothing; write %s == true for a yes/no field"
                            .formatted(left.written(), left.written()));
            return null;
        } else {
            complaints.error(
                    sign,
                    "operator",
                    "不认识的比较“%s”；可用 == != < <= > >= in contains memberOf，前三个词前可加 not".formatted(sign.quoted()),
                    "unknown comparison %s; use == != < <= > >= in contains memberOf".formatted(sign.quoted()));
        }
        skipPart();
        return null;
    }

    private @Nullable ImmutableList<RuleSyntax.Operand> one() {
        RuleSyntax.Operand operand = operand();
        return operand == null ? null : ImmutableList.of(operand);
    }

    private @Nullable ImmutableList<RuleSyntax.Operand> list() {
        if (!in.peek().is("(")) {
            complaints.error(
                    in.peek(),
                    "list",
                    "in 后面要写括号，例如 in ( \"a\", \"b\" )",
                    "in needs brackets, such as in ( \"a\", \"b\" )");
            skipPart();
            return null;
        }
        in.next();
        List<RuleSyntax.Operand> operands = new ArrayList<>();
        boolean more = !in.peek().is(")");
        while (more) {
            RuleSyntax.Operand operand = operand();
            if (operand == null) {
                skipList();
                return null;
            }
            if (operands.size() == MOST_VALUES) {
                complaints.error(
                        operand.first(),
                        "list",
                        "in 的括号里最多 %d 个值；更多的请放进 tables/ 下的表".formatted(MOST_VALUES),
                        "in takes at most %d values; put more of them into a table below tables/"
                                .formatted(MOST_VALUES));
                skipList();
                return null;
            }
            operands.add(operand);
            more = in.peek().is(",");
            if (more) {
                in.next();
            }
        }
        if (!in.peek().is(")") && !in.peek().is("then") && !in.atRuleEdge()) {
            complaints.error(
                    in.peek(),
                    "comma",
                    "in 的括号里，值与值之间要用逗号隔开，不能是“%s”".formatted(in.peek().quoted()),
                    "commas separate the values of in, not %s"
                            .formatted(in.peek().quoted()));
        }
        skipList();
        return ImmutableList.copyOf(operands);
    }

    /** Skips past the bracket that ends a list. */
    private void skipList() {
        while (!in.peek().is(")") && !in.peek().is("then") && !in.atRuleEdge()) {
            in.next();
        }
        if (in.peek().is(")")) {
            in.next();
        }
    }

    private RuleSyntax.@Nullable Operand operand() {
        Token first = in.peek();
        boolean starts = first.is(Token.Kind.NAME)
                || first.is(Token.Kind.VARIABLE)
                || first.is(Token.Kind.NUMBER)
                || first.is(Token.Kind.TEXT);
        if (!starts || first.is("then") || first.is("end")) {
            complaints.error(
                    first,
                    "operand",
                    "这里应是字段、\"文字\"、true/false 或 $变量，不是“%s”".formatted(first.quoted()),
                    "expected a field, a \"text\", true/false or a $variable here, not %s".formatted(first.quoted()));
            skipPart();
            return null;
        }
        in.next();
        Token member = null;
        if (in.peek().is(".") && in.peek(1).is(Token.Kind.NAME)) {
            in.next();
            member = in.next();
        }
        if (in.peek().is("(")
                || in.peek().is(".")
                || in.peek().is("[")
                || in.peek().is("#")) {
            complaints.error(
                    first,
                    "java",
                    "不能调用 Java（“%s…”）；只能比较字段、参数和表中的列".formatted(new RuleSyntax.Operand(first, member).written()),
                    "no Java calls (%s…): compare fields, parameters and columns of tables"
                            .formatted(new RuleSyntax.Operand(first, member).written()));
            skipPart();
            return null;
        }
        if (in.peek().is("+")
                || in.peek().is("-")
                || in.peek().is("*")
                || in.peek().is("/")
                || in.peek().is("%")) {
            complaints.error(
                    in.peek(),
                    "arithmetic",
                    "规则里不做运算（“%s”）；请用已有的计算字段或参数".formatted(in.peek().text()),
                    "no arithmetic (%s) in rules: use a computed field or a parameter"
                            .formatted(in.peek().text()));
            skipPart();
            return null;
        }
        return new RuleSyntax.Operand(first, member);
    }

    /** Skips to the comma or bracket that ends this part of the pattern. */
    void skipPart() {
        int open = 0;
        while (!in.atRuleEdge() && !in.peek().is("then")) {
            if (open == 0 && (in.peek().is(",") || in.peek().is(")"))) {
                return;
            }
            Token token = in.next();
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
    }
}
