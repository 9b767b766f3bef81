package org.hengzhun.drl.dialect;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.fact.IndustryCode;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.rule.NamedSet;
import org.hengzhun.drl.rule.Term;
import org.hengzhun.drl.rule.ValueType;
import org.jspecify.annotations.Nullable;

/** Reads the values authors write in a comparison, each as its left side demands. */
final class Literals {

    private final Scope scope;
    private final ProblemCollector complaints;

    Literals(Scope scope, ProblemCollector complaints) {
        this.scope = scope;
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

    /** The values of one operand of a list: those of a set of choices, or the one it writes; empty after complaining. */
    ImmutableList<Object> allOf(Term left, RuleSyntax.Operand operand) {
        if (left.type().choices().isEmpty() || !namesSet(left, operand)) {
            Object value = of(left, operand);
            return value == null ? ImmutableList.of() : ImmutableList.of(value);
        }
        Token name = Objects.requireNonNullElse(operand.member(), operand.first());
        Optional<NamedSet> set = scope.sets().stream()
                .filter(one -> one.isCalled(name.text()) && isOf(left, one))
                .findFirst();
        if (set.isEmpty() && !scope.isBrokenSet(name, complaints.file())) {
            complainOfSet(left, name);
        }
        return set.map(one -> ImmutableList.<Object>copyOf(one.choices())).orElse(ImmutableList.of());
    }

    /** {@code Sets.proposed}, or the quoted name of a set that is no choice. */
    private boolean namesSet(Term left, RuleSyntax.Operand operand) {
        Token first = operand.first();
        return operand.member() != null
                ? first.is(NamedSet.FAMILY)
                : first.is(Token.Kind.TEXT)
                        && chosen(left.type(), first.text()).isEmpty()
                        && scope.sets().stream().anyMatch(set -> set.isCalled(first.text()));
    }

    private static boolean isOf(Term left, NamedSet set) {
        return left instanceof Term.OfFact of && of.property().name().equals(set.field());
    }

    private void complainOfSet(Term left, Token name) {
        Optional<NamedSet> other =
                scope.sets().stream().filter(set -> set.isCalled(name.text())).findFirst();
        DidYouMean meant = DidYouMean.of(
                        name.text(),
                        scope.sets().stream()
                                .filter(set -> isOf(left, set))
                                .flatMap(
                                        set -> Stream.of(set.name(), set.words().zh())))
                .or("；请在 sets 里声明", "; declare it there");
        complaints.error(
                name,
                "set",
                other.map(set -> "集合 %s 是字段 %s 的选项，不能在这里用".formatted(set.name(), set.field()))
                        .orElse("policy.yaml 的 sets 里没有集合“%s”%s".formatted(name.text(), meant.zh())),
                other.map(set -> "the set %s is of the field %s and cannot be used here"
                                .formatted(set.name(), set.field()))
                        .orElse("sets in policy.yaml has no set %s%s".formatted(name.text(), meant.en())));
    }

    private static Optional<String> chosen(ValueType type, String written) {
        return type.choices().stream()
                .filter(choice -> choice.name().equals(written)
                        || choice.label().equals(written)
                        || choice.aliases().contains(written))
                .map(Choice::name)
                .findFirst();
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
        String written = (member == null ? operand.first() : member).text();
        Optional<String> chosen = chosen(type, written);
        boolean quoted = member == null && operand.first().is(Token.Kind.TEXT);
        if (chosen.isPresent() && (quoted || member != null && operand.first().is(family))) {
            return chosen.get();
        }
        Optional<NamedSet> set = scope.sets().stream()
                .filter(one -> one.isCalled(written) && holdsOnly(type, one))
                .findFirst();
        if (set.isPresent()) {
            complaints.error(
                    operand.first(),
                    "set",
                    "%s 是几个选项的集合，请用 in ( %s.%s )"
                            .formatted(
                                    set.get().words().zh(),
                                    NamedSet.FAMILY,
                                    set.get().name()),
                    "%s is a set of choices; write in ( %s.%s )"
                            .formatted(
                                    set.get().words().en(),
                                    NamedSet.FAMILY,
                                    set.get().name()));
            return null;
        }
        Optional<String> near = chosen.or(() -> Nearest.to(
                                written,
                                type.choices().stream().flatMap(choice -> Stream.of(choice.name(), choice.label())))
                        .flatMap(word -> chosen(type, word)))
                .map(name -> family + "." + name);
        DidYouMean meant = DidYouMean.of(operand.written(), near).or("；", ";");
        String allowed = type.choices().stream()
                .map(choice -> family + "." + choice.name() + " " + choice.label())
                .collect(Collectors.joining("、"));
        complaints.error(
                operand.first(),
                "choice",
                "没有“%s”这个选项%s可用：%s".formatted(operand.written(), meant.zh(), allowed),
                "no choice %s%s allowed: %s"
                        .formatted(
                                operand.written(),
                                meant.en(),
                                Stream.of(type.choices().toArray(new Choice[0]))
                                        .map(choice -> family + "." + choice.name())
                                        .collect(Collectors.joining(", "))));
        return null;
    }

    private static boolean holdsOnly(ValueType type, NamedSet set) {
        return type.choices().stream()
                .map(Choice::name)
                .collect(Collectors.toSet())
                .containsAll(set.choices());
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
