package org.hengzhun.drl.dialect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hengzhun.drl.rule.RuleStage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rules of one file. What the subset does not have is named where it stands and skipped, so that the rules
 * after it are still read.
 */
final class Parser {

    private static final ImmutableSet<String> TOP_LEVEL = ImmutableSet.of(
            "rule",
            "package",
            "import",
            "function",
            "global",
            "declare",
            "query",
            "unit",
            "dialect",
            "expander",
            "template");
    private static final ImmutableSet<String> ATTRIBUTES = ImmutableSet.of(
            "salience",
            "no",
            "lock",
            "agenda",
            "activation",
            "ruleflow",
            "auto",
            "enabled",
            "duration",
            "timer",
            "calendars",
            "date",
            "dialect",
            "extends",
            "direct",
            "refract");

    private static final ImmutableSet<String> SPEAKERS =
            Arrays.stream(RuleStage.values()).map(RuleStage::speaker).collect(ImmutableSet.toImmutableSet());

    private final List<Token> tokens;
    private final ProblemCollector complaints;
    private int at;

    Parser(List<Token> tokens, ProblemCollector complaints) {
        this.tokens = Keywords.inSmallLetters(tokens, complaints);
        this.complaints = complaints;
    }

    /** The rules that could be read; where nothing was complained of, all of them. */
    ImmutableList<RuleSyntax> file() {
        ImmutableList.Builder<RuleSyntax> rules = ImmutableList.builder();
        while (!peek().is(Token.Kind.END)) {
            if (peek().is("rule")) {
                RuleSyntax rule = rule();
                if (rule != null) {
                    rules.add(rule);
                }
            } else if (at == 0 && peek().is("package")) {
                packageLine();
            } else {
                refuseTopLevel();
            }
        }
        return rules.build();
    }

    /** {@code package a.b;}, which says nothing here and may stand first, as editors for DRL like it. */
    private void packageLine() {
        next();
        if (peek().is(Token.Kind.NAME) && !TOP_LEVEL.contains(peek().text())) {
            next();
        }
        while (peek().is(".") && peek(1).is(Token.Kind.NAME)) {
            next();
            next();
        }
        if (peek().is(";")) {
            next();
        }
    }

    private void refuseTopLevel() {
        Token start = next();
        String word = start.text();
        switch (word) {
            case "import" ->
                complaints.error(
                        start,
                        "import",
                        "不需要也不允许 import，规则只用本库的事实和参数；请删除这一行",
                        "no import: rules use this library's facts only; delete the line");
            case "function" ->
                complaints.error(
                        start,
                        "function",
                        "不允许自定义 function；要算的数请用已有字段或参数",
                        "no function: use existing fields and parameters");
            case "global", "declare", "query", "unit", "dialect", "expander", "template" ->
                complaints.error(
                        start,
                        "forbidden",
                        "不允许 %s，规则文件里只写 rule … end".formatted(word),
                        "no %s: a rule file holds rules only".formatted(word));
            default ->
                complaints.error(
                        start,
                        "unexpected",
                        "这里应是 rule \"编号\"，不是“%s”".formatted(start.quoted()),
                        "expected rule \"id\" here, not %s".formatted(start.quoted()));
        }
        while (!peek().is(Token.Kind.END) && !(peek().is(Token.Kind.NAME) && TOP_LEVEL.contains(peek().text()))) {
            next();
        }
    }

    private @Nullable RuleSyntax rule() {
        int before = complaints.count();
        next();
        Token name = peek();
        if (!name.is(Token.Kind.TEXT) && !name.is(Token.Kind.NAME)
                || name.text().isBlank()) {
            complaints.error(
                    name,
                    "rule-name",
                    "rule 后面要写双引号括起来的规则编号，例如 rule \"XC2-1.4f-1\"",
                    "a rule needs its id in quotes after the word rule");
            skipToEnd();
            return null;
        }
        next();
        name = wholeName(name);
        ImmutableList<RuleSyntax.Annotation> annotations = annotations();
        attributes();
        if (!peek().is("when")) {
            complaints.error(
                    peek(),
                    "when",
                    "规则 %s 缺少 when：这里应写 when，下一行起写条件；现在是“%s”".formatted(name.text(), peek().quoted()),
                    "rule %s needs the word when here, not %s".formatted(name.text(), peek().quoted()));
            if (!startsCondition()) {
                skipToEnd();
                return null;
            }
        } else {
            next();
        }
        ImmutableList<RuleSyntax.Pattern> patterns = new Patterns(this, complaints).all();
        RuleSyntax.Action action = null;
        if (peek().is("then")) {
            next();
            action = action(name);
        } else if (atSentence()) {
            complaints.error(
                    peek(),
                    "then",
                    "规则 %s 缺少 then：这一句（%s.…）之前要另起一行写 then".formatted(name.text(), peek().text()),
                    "rule %s lacks the word then: write it on a line of its own above this sentence (%s.…)"
                            .formatted(name.text(), peek().text()));
            action = action(name);
        } else if (complaints.count() == before) {
            complaints.error(
                    peek(),
                    "then",
                    "规则 %s 缺少 then：条件写完后另起一行写 then，下一行写结论，例如 findings.jointReview( $p );，最后写 end"
                            .formatted(name.text()),
                    "rule %s lacks the word then: write it after the conditions, below it what follows, such as findings.jointReview( $p ); and then end"
                            .formatted(name.text()));
        }
        endOfRule(name, complaints.count() > before);
        return new RuleSyntax(name, annotations, patterns, action);
    }

    /** The id as people write it without quotes, which falls into several words; it is complained of once. */
    private Token wholeName(Token first) {
        StringBuilder whole = new StringBuilder(first.text());
        while (first.is(Token.Kind.NAME)
                && peek().line() == first.line()
                && !peek().is("@")
                && !peek().is("when")
                && !isAttribute(peek())) {
            whole.append(next().text());
        }
        if (whole.length() == first.text().length()) {
            return first;
        }
        complaints.error(
                first,
                "rule-name",
                "规则编号要用英文双引号括起来，写成 rule \"%s\"".formatted(whole),
                "put the id of the rule in quotes: rule \"%s\"".formatted(whole));
        return new Token(Token.Kind.TEXT, whole.toString(), first.line(), first.column());
    }

    private static boolean isAttribute(Token word) {
        return word.is(Token.Kind.NAME) && ATTRIBUTES.contains(word.text());
    }

    /** Whether a sentence as it belongs after then comes next, such as {@code findings.advise}. */
    boolean atSentence() {
        return SPEAKERS.contains(peek().text()) && peek(1).is(".") && peek(2).is(Token.Kind.NAME);
    }

    private boolean startsCondition() {
        return peek().is(Token.Kind.VARIABLE) && peek(1).is(":");
    }

    private ImmutableList<RuleSyntax.Annotation> annotations() {
        ImmutableList.Builder<RuleSyntax.Annotation> annotations = ImmutableList.builder();
        while (peek().is("@")) {
            next();
            Token name = next();
            if (!peek().is("(") || !peek(1).is(Token.Kind.TEXT) || !peek(2).is(")")) {
                complaints.error(
                        name,
                        "annotation",
                        "@%s 后面要写 (\"……\")，括号里只放一段双引号文字".formatted(name.text()),
                        "@%s must be followed by one text in quotes and brackets".formatted(name.text()));
                while (!peek().is("@") && !peek().is("when") && !atRuleEdge()) {
                    next();
                }
                continue;
            }
            annotations.add(new RuleSyntax.Annotation(name, peek(1)));
            at += 3;
        }
        return annotations.build();
    }

    private void attributes() {
        while (!peek().is("when") && !peek().is("then") && !startsCondition() && !atRuleEdge()) {
            Token word = next();
            if (isAttribute(word)) {
                complaints.error(
                        word,
                        "attribute",
                        "不允许规则属性 %s；先后和轻重由结论的类别决定，生效期写 @effective / @expires".formatted(word.text()),
                        "no rule attribute %s: severity orders findings; dates are @effective and @expires"
                                .formatted(word.text()));
                while (!peek().is("when") && !atRuleEdge() && !isAttribute(peek())) {
                    next();
                }
            } else {
                complaints.error(
                        word,
                        "unexpected",
                        "when 之前只能写 @title(\"…\") 这样的标注，不能写“%s”".formatted(word.quoted()),
                        "only annotations may come before when, not %s".formatted(word.quoted()));
                while (!peek().is("when") && !atRuleEdge()) {
                    next();
                }
            }
        }
    }

    private RuleSyntax.@Nullable Action action(Token rule) {
        Token speaker = peek();
        boolean shaped =
                speaker.is(Token.Kind.NAME) && peek(1).is(".") && peek(2).is(Token.Kind.NAME) && peek(3).is("(");
        if (!shaped || speaker.is("end")) {
            refuseAction(rule, speaker);
            return null;
        }
        Token verb = peek(2);
        at += 4;
        List<Token> arguments = new ArrayList<>();
        if (peek().is(Token.Kind.VARIABLE)) {
            arguments.add(next());
        }
        while (!arguments.isEmpty() && peek().is(",") && peek(1).is(Token.Kind.VARIABLE)) {
            next();
            arguments.add(next());
        }
        if (!peek().is(")")) {
            refuseAction(rule, peek());
            return null;
        }
        next();
        while (peek().is(";")) {
            next();
        }
        if (!peek().is("end") && !atRuleEdge()) {
            refuseSecond(rule, peek());
            return null;
        }
        return new RuleSyntax.Action(speaker, verb, ImmutableList.copyOf(arguments));
    }

    private void refuseSecond(Token rule, Token where) {
        if (!where.is(Token.Kind.NAME) || !peek(1).is(".")) {
            refuseAction(rule, where);
            return;
        }
        complaints.error(
                where,
                "action",
                "规则 %s 的 then 部分只能写一句，“%s”是第二句；请删去一句，或把它写成另一条规则（另取编号，条件照抄）".formatted(rule.text(), where.quoted()),
                "after then, rule %s says one thing and %s starts a second; delete one, or write it as a rule of its own with the same conditions"
                        .formatted(rule.text(), where.quoted()));
    }

    private void refuseEmpty(Token rule, Token where) {
        complaints.error(
                where,
                "action",
                "规则 %s 的 then 和 end 之间是空的；那里只能写一句，说明符合条件时得出什么，例如 findings.jointReview( $p );".formatted(rule.text()),
                "nothing is between then and end of rule %s; write one sentence there that says what follows, such as findings.jointReview( $p );"
                        .formatted(rule.text()));
    }

    private void refuseAction(Token rule, Token where) {
        if (where.is("end")) {
            refuseEmpty(rule, where);
            return;
        }
        complaints.error(
                where,
                "action",
                "规则 %s 的 then 部分只能写一句，例如 findings.jointReview( $p ); 这里的“%s”不允许（不能写 Java 代码）"
                        .formatted(rule.text(), where.quoted()),
                "after then, rule %s says one thing, such as findings.jointReview( $p ); %s is not allowed (no Java code)"
                        .formatted(rule.text(), where.quoted()));
    }

    private void endOfRule(Token name, boolean complained) {
        if (!peek().is("end") && !complained) {
            complaints.error(
                    peek(),
                    "end",
                    "规则 %s 末尾缺少 end；请在%s另起一行写 end".formatted(name.text(), peek().is(Token.Kind.END) ? "文件末尾" : "这一行之前"),
                    "rule %s lacks the word end; write it on a line of its own %s"
                            .formatted(
                                    name.text(),
                                    peek().is(Token.Kind.END) ? "at the end of the file" : "above this one"));
        }
        skipToEnd();
    }

    /** Skips past the {@code end} of this rule, or to the start of the next where there is none. */
    private void skipToEnd() {
        while (!atRuleEdge()) {
            next();
        }
        if (peek().is("end")) {
            next();
        }
    }

    boolean atRuleEdge() {
        return peek().is(Token.Kind.END)
                || peek().is("end")
                || peek().is("rule")
                        && (peek(1).is(Token.Kind.TEXT) || peek(1).is(Token.Kind.NAME))
                        && peek().column() <= 2;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }
}
