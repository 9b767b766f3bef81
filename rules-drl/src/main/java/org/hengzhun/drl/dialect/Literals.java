package org.hengzhun.drl.dialect;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.fact.IndustryCode;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.rule.Term;
import org.hengzhun.drl.rule.ValueType;
import org.jspecify.annotations.Nullable;

/** Reads the values authors write in a comparison, each as its left side demands. */
final class Literals {

    private final ProblemCollector complaints;

    Literals(ProblemCollector complaints) {
        this.complaints = complaints;
    }

    /** The value of a literal, or null after complaining. */
    @Nullable
    Object of(Term left, RuleSyntax.Operand operand) {
        ValueType type = left.type();
        Token first = operand.first();
        if (first.is("null")) {
            complaints.error(
                    first,
                    "null",
                    "不能与 null 比较：未填的字段自动成为“未判定”，不用写条件",
                    "do not compare with null: a rule over an unknown field is undecided by itself");
            return null;
        }
        return switch (type.kind()) {
            case NUMBER -> number(type, operand);
            case TRUTH -> truth(operand);
            case CHOICE -> choice(type, operand);
            case TEXT, COUNTRY, INDUSTRY -> text(type, operand);
            case DATE, QUANTITY -> {
                complaints.error(
                        first,
                        "type",
                        "日期要写在参数表里，这里用 $参数.value",
                        "put the date into parameters.csv and write $parameter.value here");
                yield null;
            }
        };
    }

    private @Nullable Object number(ValueType type, RuleSyntax.Operand operand) {
        Token first = operand.first();
        if (!first.is(Token.Kind.NUMBER)) {
            complaints.error(
                    first,
                    "type",
                    "左边是数值（单位%s），右边应为 $参数.value 或表中的列，实为 %s".formatted(Comparisons.unit(type), operand.written()),
                    "the left side is a number; the right side must be $parameter.value or a column, not %s"
                            .formatted(operand.written()));
            return null;
        }
        if (operand.member() != null
                || !first.text().equals("0") && !first.text().equals("1")) {
            String plain = first.text().replace(",", "");
            boolean thousands = !plain.equals(first.text());
            complaints.error(
                    first,
                    "number-in-rule",
                    "规则里只能写数字 0 和 1；请在 parameters.csv 加一行写 %s%s 和它的出处，这里用 $t : Parameter( key == \"参数名\" ) 取出，写 $t.value"
                            .formatted(first.text(), thousands ? "（写成 " + plain + "，不带千分位逗号）" : ""),
                    "a rule holds no number but 0 and 1; put %s into parameters.csv or a table%s with its source"
                            .formatted(first.text(), thousands ? " (as " + plain + ", without commas)" : ""));
            return null;
        }
        return first.text().equals("0") ? BigDecimal.ZERO : BigDecimal.ONE;
    }

    private @Nullable Object truth(RuleSyntax.Operand operand) {
        if (operand.member() == null
                && (operand.first().is("true") || operand.first().is("false"))) {
            return operand.first().is("true");
        }
        complaints.error(
                operand.first(),
                "type",
                "左边是“是/否”，右边只能写 true 或 false，实为 %s".formatted(operand.written()),
                "the left side is yes/no; write true or false, not %s".formatted(operand.written()));
        return null;
    }

    private @Nullable Object choice(ValueType type, RuleSyntax.Operand operand) {
        String family = type.choices().get(0).family();
        Token member = operand.member();
        if (operand.first().is(family) && member != null) {
            for (Choice choice : type.choices()) {
                if (choice.name().equals(member.text())) {
                    return choice.name();
                }
            }
        }
        String written = (member == null ? operand.first() : member).text();
        Optional<String> near = type.choices().stream()
                .filter(choice ->
                        choice.label().equals(written) || choice.aliases().contains(written))
                .map(Choice::name)
                .findFirst()
                .or(() -> Nearest.to(written, type.choices().stream().map(Choice::name)))
                .map(name -> family + "." + name);
        String allowed = type.choices().stream()
                .map(choice -> family + "." + choice.name() + " " + choice.label())
                .collect(Collectors.joining("、"));
        complaints.error(
                operand.first(),
                "choice",
                "没有“%s”这个选项%s可用：%s"
                        .formatted(
                                operand.written(),
                                near.map(name -> "，是不是 " + name + "？").orElse("；"),
                                allowed),
                "no choice %s; %sallowed: %s"
                        .formatted(
                                operand.written(),
                                near.map(name -> "did you mean " + name + "? ").orElse(""),
                                Stream.of(type.choices().toArray(new Choice[0]))
                                        .map(choice -> family + "." + choice.name())
                                        .collect(Collectors.joining(", "))));
        return null;
    }

    private @Nullable Object text(ValueType type, RuleSyntax.Operand operand) {
        Token first = operand.first();
        if (!first.is(Token.Kind.TEXT)) {
            complaints.error(
                    first,
                    "type",
                    "左边是%s，右边要加双引号: \"%s\"".formatted(type.kind().words().zh(), operand.written()),
                    "the left side is a %s; write \"%s\" in quotes"
                            .formatted(type.kind().words().en(), operand.written()));
            return null;
        }
        if (type.kind() == Kind.INDUSTRY) {
            try {
                return IndustryCode.of(first.text()).digits();
            } catch (RefusedException notACode) {
                complaints.error(
                        first,
                        "industry-code",
                        "“%s”不是行业代码，应为 2 至 4 位数字".formatted(first.text()),
                        "%s is not an industry code of 2 to 4 digits".formatted(first.text()));
                return null;
            }
        }
        return first.text();
    }
}
