package org.hengzhun.drl.engine;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Operator;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;

/**
 * Writes the constraints of one rule, each in the last pattern it needs: the project, with the parameters of the day
 * beside it, then entries. What an earlier pattern binds, later ones read as variables.
 */
final class PatternWriter {

    /** How a comparison over an unknown is read. */
    enum Reading {
        /** As false: the rule is certainly true. */
        CERTAIN,
        /** As true: the rule is not certainly false. */
        POSSIBLE
    }

    private static final int PROJECT = 0;

    private final Rule rule;
    private final Reading reading;
    private final ImmutableList<Condition> parts;

    PatternWriter(Rule rule, Reading reading) {
        this.rule = rule;
        this.reading = reading;
        this.parts = rule.condition() instanceof Condition.All all ? all.parts() : ImmutableList.of(rule.condition());
    }

    List<String> project() {
        Set<String> constraints = new LinkedHashSet<>();
        rule.condition()
                .comparisons()
                .flatMap(Condition.Comparison::terms)
                .filter(term -> !isLiteral(term) && patternOf(term) == PROJECT && neededLater(term))
                .forEach(term ->
                        constraints.add("$%s : %s".formatted(FactLayout.property(term), FactLayout.property(term))));
        if (reading == Reading.CERTAIN) {
            parts.stream()
                    .filter(Condition.Comparison.class::isInstance)
                    .map(Condition.Comparison.class::cast)
                    .filter(leaf -> !(leaf.operator() == Operator.EQUAL && leaf.right() instanceof Term.Literal))
                    .flatMap(Condition.Comparison::terms)
                    .filter(PatternWriter::ofFact)
                    .forEach(term -> constraints.add(FactLayout.property(term) + " != null"));
        }
        constraints.addAll(constraintsOf(PROJECT));
        return List.copyOf(constraints);
    }

    List<String> entry(int join) {
        List<String> constraints = new ArrayList<>();
        rule.condition()
                .comparisons()
                .flatMap(Condition.Comparison::terms)
                .filter(term -> term instanceof Term.OfEntry entry && entry.join() == join)
                .distinct()
                .filter(this::neededLater)
                .forEach(term -> constraints.add("%s : %s".formatted(variable(term), own(term))));
        constraints.addAll(constraintsOf(patternOf(join)));
        return constraints;
    }

    private static int patternOf(int join) {
        return 1 + join;
    }

    private List<String> constraintsOf(int pattern) {
        return parts.stream()
                .filter(part -> lastPattern(part) == pattern)
                .map(part -> written(part, pattern))
                .toList();
    }

    private static int lastPattern(Condition part) {
        return part.comparisons()
                .flatMap(Condition.Comparison::terms)
                .mapToInt(PatternWriter::patternOf)
                .max()
                .orElse(PROJECT);
    }

    private static int patternOf(Term term) {
        return term instanceof Term.OfEntry entry ? patternOf(entry.join()) : PROJECT;
    }

    private boolean neededLater(Term term) {
        int home = patternOf(term);
        return parts.stream()
                .filter(part -> lastPattern(part) > home)
                .flatMap(Condition::comparisons)
                .flatMap(Condition.Comparison::terms)
                .anyMatch(term::equals);
    }

    private String written(Condition part, int pattern) {
        if (part instanceof Condition.All all) {
            return joined(all.parts(), " && ", pattern);
        }
        if (part instanceof Condition.Any any) {
            return joined(any.parts(), " || ", pattern);
        }
        return comparison((Condition.Comparison) part, pattern);
    }

    private String joined(List<Condition> inner, String sign, int pattern) {
        return inner.stream().map(part -> written(part, pattern)).collect(Collectors.joining(sign, "( ", " )"));
    }

    private String comparison(Condition.Comparison leaf, int pattern) {
        boolean turn =
                patternOf(leaf.left()) != pattern && patternOf(leaf.right()) == pattern && !isLiteral(leaf.right());
        Term left = turn ? leaf.right() : leaf.left();
        Term right = turn ? leaf.left() : leaf.right();
        Operator operator = turn ? leaf.operator().flipped() : leaf.operator();
        String bare = "%s %s %s".formatted(side(left, pattern), operator.drl(), side(right, pattern));
        List<String> unknowable = leaf.terms()
                .filter(PatternWriter::ofFact)
                .map(term -> side(term, pattern))
                .distinct()
                .toList();
        boolean plainEquality =
                operator == Operator.EQUAL && isLiteral(right) && parts.contains(leaf) && reading == Reading.CERTAIN;
        if (unknowable.isEmpty() || plainEquality || reading == Reading.CERTAIN && parts.contains(leaf)) {
            return bare;
        }
        return reading == Reading.CERTAIN
                ? "( %s && %s )".formatted(each(unknowable, " != null", " && "), bare)
                : "( %s || %s )".formatted(each(unknowable, " == null", " || "), bare);
    }

    private static String each(List<String> sides, String suffix, String sign) {
        return sides.stream().map(side -> side + suffix).collect(Collectors.joining(sign));
    }

    private String side(Term term, int pattern) {
        if (term instanceof Term.Literal literal) {
            return literal(literal.value());
        }
        if (term instanceof Term.LiteralList list) {
            return list.values().stream().map(PatternWriter::literal).collect(Collectors.joining(", ", "( ", " )"));
        }
        return patternOf(term) == pattern ? own(term) : variable(term);
    }

    /** The name of the term inside its own pattern. */
    private static String own(Term term) {
        if (term instanceof Term.OfEntry entry) {
            return FactLayout.property(entry.column());
        }
        return FactLayout.property(term);
    }

    /** The name of the term in later patterns. */
    private String variable(Term term) {
        if (term instanceof Term.OfEntry entry) {
            return "$e%d_%s".formatted(entry.join(), entry.column().name());
        }
        return "$" + FactLayout.property(term);
    }

    private static boolean ofFact(Term term) {
        return term instanceof Term.OfFact || term instanceof Term.OfNotion;
    }

    private static boolean isLiteral(Term term) {
        return term instanceof Term.Literal || term instanceof Term.LiteralList;
    }

    private static String literal(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString() + "B";
        }
        return value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    /** A Java text literal; what could end it or escape it never reaches here, and is refused if it does. */
    static String quoted(String text) {
        if (text.chars().anyMatch(c -> c == '"' || c == '\\' || Character.isISOControl(c))) {
            throw new IllegalArgumentException(
                    "A text (%s) for the engine holds a quote, backslash or control character.".formatted(text));
        }
        return '"' + text + '"';
    }
}
