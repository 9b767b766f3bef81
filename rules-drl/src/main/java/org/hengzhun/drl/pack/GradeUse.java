package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;

/** Finds rules that ask for a grade (等次) no scheme gives: they could never hold. */
final class GradeUse {

    private static final String GRADE = "grade";

    private final ImmutableSet<String> grades;
    private final ImmutableListMultimap<String, Parameter> own;
    private final ImmutableListMultimap<String, Parameter> all;

    /**
     * The grades of these schemes.
     *
     * @param own parameters of the pack itself
     * @param all those it can read
     */
    GradeUse(
            Collection<SchemeSource> schemes,
            ImmutableListMultimap<String, Parameter> own,
            ImmutableListMultimap<String, Parameter> all) {
        this.grades =
                schemes.stream().flatMap(scheme -> scheme.grades().stream()).collect(ImmutableSet.toImmutableSet());
        this.own = own;
        this.all = all;
    }

    /**
     * Complains where the grade is written, in the rule or in its parameter.
     *
     * @param places where the rules of the pack are written, by id
     */
    void check(List<Rule> rules, Map<String, RulePlace> places, Function<String, ProblemCollector> files) {
        for (Rule rule : rules) {
            RulePlace place = places.get(rule.id());
            if (place != null) {
                rule.condition()
                        .comparisons()
                        .filter(one -> one.left() instanceof Term.OfFact of
                                && of.property().name().equals(GRADE))
                        .forEach(one -> check(rule, one, place, files));
            }
        }
    }

    private void check(
            Rule rule, Condition.Comparison compared, RulePlace place, Function<String, ProblemCollector> files) {
        if (compared.right() instanceof Term.OfParameter of) {
            all.get(of.key()).stream()
                    .distinct()
                    .forEach(parameter -> words(parameter.value()).forEach(word -> {
                        boolean here = own.containsEntry(parameter.key(), parameter);
                        complain(
                                word,
                                rule,
                                files.apply(here ? ParameterReader.FILE : place.file()),
                                here ? parameter.row() : place.line());
                    }));
        } else if (compared.right() instanceof Term.Literal literal) {
            words(literal.value()).forEach(word -> complain(word, rule, files.apply(place.file()), place.line()));
        } else if (compared.right() instanceof Term.LiteralList list) {
            words(list.values()).forEach(word -> complain(word, rule, files.apply(place.file()), place.line()));
        }
    }

    private Stream<String> words(Object value) {
        Stream<?> all = value instanceof Collection<?> several ? several.stream() : Stream.of(value);
        return all.map(Object::toString).filter(word -> !grades.contains(word));
    }

    private void complain(String grade, Rule rule, ProblemCollector complaints, int line) {
        DidYouMean meant = DidYouMean.of(grade, grades.stream())
                .or(
                        grades.isEmpty() ? "；方案还没有等次，请加 method 为 grade 的行" : "；方案的等次有 " + String.join("、", grades),
                        grades.isEmpty()
                                ? "; no scheme has grades yet, add rows with the method grade"
                                : "; the schemes have " + String.join(", ", grades));
        complaints.error(
                line,
                0,
                "unknown-grade",
                "规则 %s 要的等次“%s”哪个方案都没有，规则不会成立%s".formatted(rule.id(), grade, meant.zh()),
                "the rule %s asks for the grade %s, which no scheme gives, so it never holds%s"
                        .formatted(rule.id(), grade, meant.en()));
    }
}
