package org.hengzhun.drl.dialect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands between {@code when} and {@code then}: patterns and their conditions. */
final class Patterns {

    private static final ImmutableSet<String> FORBIDDEN =
            ImmutableSet.of("eval", "not", "exists", "forall", "accumulate", "acc", "collect", "groupby", "or", "and");

    /** What people write between two conditions, with the sign of rules. */
    private static final ImmutableMap<String, String> JOINERS = ImmutableMap.<String, String>builder()
            .put("且", ",")
            .put("并", ",")
            .put("和", ",")
            .put("并且", ",")
            .put("而且", ",")
            .put("同时", ",")
            .put("and", ",")
            .put("AND", ",")
            .put("&", "&&")
            .put("或", "||")
            .put("或者", "||")
            .put("or", "||")
            .put("OR", "||")
            .put("|", "||")
            .buildOrThrow();

    private final Parser in;
    private final ProblemCollector complaints;
    private final Conditions conditions;

    Patterns(Parser in, ProblemCollector complaints) {
        this.in = in;
        this.complaints = complaints;
        this.conditions = new Conditions(in, complaints);
    }

    ImmutableList<RuleSyntax.Pattern> all() {
        ImmutableList.Builder<RuleSyntax.Pattern> patterns = ImmutableList.builder();
        while (!in.peek().is("then") && !in.atSentence() && !in.atRuleEdge()) {
            RuleSyntax.Pattern pattern = pattern();
            if (pattern != null) {
                patterns.add(pattern);
            }
            while (in.peek().is(";")) {
                in.next();
            }
        }
        return patterns.build();
    }

    private RuleSyntax.@Nullable Pattern pattern() {
        Token variable = null;
        if (in.peek().is(Token.Kind.VARIABLE) && in.peek(1).is(":")) {
            variable = in.next();
            in.next();
        }
        Token type = in.peek();
        if (type.is(Token.Kind.NAME) && FORBIDDEN.contains(type.text())) {
            refuseConstruct(type);
            return null;
        }
        if (!type.is(Token.Kind.NAME) || !in.peek(1).is("(")) {
            complaints.error(
                    type,
                    "pattern",
                    "这里应是一个条件，写成 变量 : 名称( … )，例如 $p : Project( … )；不是“%s”".formatted(type.quoted()),
                    "expected a fact and brackets here, such as $p : Project( … ), not %s".formatted(type.quoted()));
            in.next();
            skipToNextPattern();
            return null;
        }
        in.next();
        in.next();
        ImmutableList<RuleSyntax.Part> parts = parts();
        if (in.peek().is("from")) {
            refuseConstruct(in.peek());
        }
        return new RuleSyntax.Pattern(variable, type, parts);
    }

    private void refuseConstruct(Token word) {
        complaints.error(
                word,
                word.is("eval") ? "eval" : "forbidden",
                "不允许 %s；条件只能写成 事实( 字段 比较 值 )，几个条件用逗号隔开".formatted(word.text()),
                "no %s: conditions are fact( field comparison value ), separated by commas".formatted(word.text()));
        in.next();
        skipToNextPattern();
    }

    private void skipToNextPattern() {
        int open = 0;
        while (!in.atRuleEdge() && !in.peek().is("then")) {
            boolean starts = in.peek().is(Token.Kind.VARIABLE)
                    && in.peek(1).is(":")
                    && in.peek(3).is("(");
            if (open <= 0 && starts) {
                return;
            }
            Token token = in.next();
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (open <= 0 && token.is(")") && !in.peek().is(".") && !in.peek().is(")")) {
                return;
            }
        }
    }

    private ImmutableList<RuleSyntax.Part> parts() {
        List<RuleSyntax.Part> parts = new ArrayList<>();
        while (!in.peek().is(")") && !in.peek().is("then") && !in.atRuleEdge()) {
            RuleSyntax.Part part = part();
            if (part != null) {
                parts.add(part);
            }
            if (in.peek().is(",")) {
                Token comma = in.next();
                if (in.peek().is(")")) {
                    complaints.error(comma, "comma", "逗号后面缺少条件，请删去这个逗号", "no condition after this comma; delete it");
                }
            } else if (!in.peek().is(")")) {
                expectComma();
            }
        }
        if (in.peek().is(")")) {
            in.next();
        } else {
            complaints.error(in.peek(), "bracket", "括号没有配对，请在这之前补上 )", "a bracket is not closed; add ) before this");
        }
        return ImmutableList.copyOf(parts);
    }

    private void expectComma() {
        Token found = in.peek();
        boolean alreadyTold = found.is("then") || in.atRuleEdge();
        if (!alreadyTold) {
            String joiner = JOINERS.get(found.text());
            complaints.error(
                    found,
                    "comma",
                    joiner == null
                            ? "这里应是英文逗号或右括号，不是“%s”".formatted(found.quoted())
                            : "“%s”要写成 %s：英文逗号 , 是“并且”，两竖线 || 是“或者”".formatted(found.text(), joiner),
                    joiner == null
                            ? "expected a comma or a closing bracket here, not %s".formatted(found.quoted())
                            : "write %s for %s: a comma means and, || means or".formatted(joiner, found.text()));
            conditions.skipPart();
            if (in.peek().is(",")) {
                in.next();
            }
        }
    }

    private RuleSyntax.@Nullable Part part() {
        if (in.peek().is(Token.Kind.VARIABLE) && in.peek(1).is(":")) {
            Token variable = in.next();
            in.next();
            Token property = in.peek();
            if (!property.is(Token.Kind.NAME)
                    || !(in.peek(1).is(",") || in.peek(1).is(")"))) {
                complaints.error(
                        property,
                        "binding",
                        "%s : 后面只写一个字段名；要比较时另写一个条件".formatted(variable.text()),
                        "after %s : there must be one field name; write a comparison as a condition of its own"
                                .formatted(variable.text()));
                conditions.skipPart();
                return null;
            }
            return new RuleSyntax.Binding(variable, in.next());
        }
        return conditions.anyOf();
    }
}
