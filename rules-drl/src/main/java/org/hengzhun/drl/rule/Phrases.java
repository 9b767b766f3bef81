package org.hengzhun.drl.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;

/** Says conditions and rules in sentences for people. */
public final class Phrases {

    private Phrases() {}

    /** The label of a term, such as 年综合能耗(等价值). */
    public static Bilingual label(Term term) {
        if (term instanceof Term.OfFact of) {
            return of.property().words();
        }
        if (term instanceof Term.OfNotion of) {
            return of.notion().words();
        }
        if (term instanceof Term.OfEntry of) {
            return new Bilingual(
                    "目录" + of.column().label(), "entry " + of.column().name());
        }
        if (term instanceof Term.OfParameter of) {
            return new Bilingual("参数 " + of.key(), "parameter " + of.key());
        }
        return term instanceof Term.Literal literal
                ? value(literal.value(), literal.type())
                : value(((Term.LiteralList) term).values(), term.type());
    }

    /** A value with its unit, choices and truths in words. */
    public static Bilingual value(Object value, ValueType type) {
        if (value instanceof Collection<?> many) {
            List<Bilingual> words = many.stream().map(one -> value(one, type)).toList();
            return new Bilingual(
                    words.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
                    words.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
        }
        if (value instanceof Boolean truth) {
            return truth ? new Bilingual("是", "yes") : new Bilingual("否", "no");
        }
        if (value.equals("")) {
            return new Bilingual("空", "empty");
        }
        for (Choice choice : type.choices()) {
            if (choice.name().equals(value)) {
                return new Bilingual(choice.label(), choice.name());
            }
        }
        Unit unit = type.unit();
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return unit == null
                ? Bilingual.same(text)
                : new Bilingual(text + " " + unit.symbol(), text + " " + unit.code());
    }

    /** A value of the property in words: what people call a choice, a country, a text of it. */
    public static Bilingual value(Object value, Property property) {
        if (value instanceof Collection<?> many) {
            List<Bilingual> words =
                    many.stream().map(one -> value(one, property)).toList();
            return new Bilingual(
                    words.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
                    words.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
        }
        return value instanceof String text && !text.isEmpty()
                ? property.called(text)
                : value(value, ValueType.of(property).one());
    }

    /** The right side of a comparison in words, its value known, by what its left side calls it. */
    public static Bilingual right(Condition.Comparison leaf, Object value) {
        return leaf.left() instanceof Term.OfFact of
                ? value(value, of.property())
                : value(value, leaf.right().type());
    }

    /** A comparison with what its right side holds, such as 阶段 为 拟签约. */
    public static Bilingual comparison(Term left, Operator operator, Bilingual right) {
        return comparison(label(left), operator, right);
    }

    private static Bilingual comparison(Bilingual label, Operator operator, Bilingual right) {
        return new Bilingual(
                "%s %s %s".formatted(label.zh(), operator.words().zh(), right.zh()),
                "%s %s %s".formatted(label.en(), operator.words().en(), right.en()));
    }

    /**
     * A comparison with the day that lies a length of time before the day of judgement, such as 签约日期 已满 12 个月.
     *
     * @param length in words
     */
    public static Bilingual ago(Condition.Comparison leaf, Bilingual length) {
        Bilingual label = label(leaf.left());
        Bilingual passed = switch (leaf.operator()) {
            case AT_MOST -> new Bilingual("已满", "at least");
            case LESS -> new Bilingual("已超过", "more than");
            case GREATER -> new Bilingual("未满", "less than");
            case AT_LEAST -> new Bilingual("未超过", "at most");
            case EQUAL -> new Bilingual("恰满", "exactly");
            default -> new Bilingual("不是恰满", "not exactly");
        };
        return new Bilingual(
                "%s %s %s".formatted(label.zh(), passed.zh(), length.zh()),
                "%s is %s %s ago".formatted(label.en(), passed.en(), length.en()));
    }

    /** A whole condition, with the names of what it compares with. */
    public static Bilingual condition(Condition condition) {
        return condition(condition, Phrases::label);
    }

    /**
     * A whole condition.
     *
     * @param figures what to say of a parameter, such as its value
     */
    public static Bilingual condition(Condition condition, Function<Term.OfParameter, Bilingual> figures) {
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), figures, "，且 ", " and ");
        }
        if (condition instanceof Condition.Any any) {
            return bracketed(joined(any.parts(), figures, " 或 ", " or "));
        }
        Condition.Comparison leaf = facingFact((Condition.Comparison) condition);
        return leaf.right() instanceof Term.OfParameter of && of.ago()
                ? ago(leaf, figures.apply(of))
                : comparison(said(leaf.left(), figures), leaf.operator(), written(leaf, figures));
    }

    private static Bilingual written(Condition.Comparison leaf, Function<Term.OfParameter, Bilingual> figures) {
        if (leaf.right() instanceof Term.Literal literal) {
            return right(leaf, literal.value());
        }
        return leaf.right() instanceof Term.LiteralList list ? right(leaf, list.values()) : said(leaf.right(), figures);
    }

    private static Bilingual said(Term term, Function<Term.OfParameter, Bilingual> figures) {
        return term instanceof Term.OfParameter parameter ? figures.apply(parameter) : label(term);
    }

    /** A rule as one sentence: when …: …, with the names of the figures it reads. */
    public static Bilingual rule(Rule rule) {
        return rule(rule, Phrases::label);
    }

    /**
     * A rule as one sentence.
     *
     * @param figures what to say of a parameter, such as its value
     */
    public static Bilingual rule(Rule rule, Function<Term.OfParameter, Bilingual> figures) {
        Bilingual condition = condition(rule.written(), figures);
        Bilingual says = rule.action() instanceof RuleAction.Grants grants
                ? AmountPhrases.formula(grants.formula(), figures)
                : rule.action().words();
        return new Bilingual(
                "当 %s 时：%s。".formatted(condition.zh(), says.zh()), "When %s: %s.".formatted(condition.en(), says.en()));
    }

    /** The same comparison with what is read of the judged fact on the left. */
    public static Condition.Comparison facingFact(Condition.Comparison leaf) {
        boolean turn = !ofFact(leaf.left()) && ofFact(leaf.right());
        return turn ? leaf.flipped() : leaf;
    }

    private static boolean ofFact(Term term) {
        return term instanceof Term.OfFact || term instanceof Term.OfNotion;
    }

    private static Bilingual joined(
            List<Condition> parts, Function<Term.OfParameter, Bilingual> figures, String zh, String en) {
        List<Bilingual> words = parts.stream().map(part -> part(part, figures)).toList();
        return new Bilingual(
                words.stream().map(Bilingual::zh).collect(Collectors.joining(zh)),
                words.stream().map(Bilingual::en).collect(Collectors.joining(en)));
    }

    /** A part that holds several stands in brackets, or nobody knows which belong together. */
    private static Bilingual part(Condition part, Function<Term.OfParameter, Bilingual> figures) {
        Bilingual words = condition(part, figures);
        return part instanceof Condition.All ? bracketed(words) : words;
    }

    private static Bilingual bracketed(Bilingual inner) {
        return new Bilingual("（" + inner.zh() + "）", "(" + inner.en() + ")");
    }
}
