package org.hengzhun.drl.difference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Property;
import org.hengzhun.drl.pack.Evaluation;
import org.hengzhun.drl.pack.Parameter;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;

/**
 * The values of a parameter at which a comparison with it may come out otherwise for a project: those of the properties, columns
 * and other figures that rules compare it with. Between two of them nothing changes. Immutable.
 */
final class Standpoints {

    /** Days or months that a rule may look back at most. */
    private static final int LONGEST = 9999;

    private final Parameter parameter;
    private final LocalDate day;
    private final Set<Property> properties = new LinkedHashSet<>();
    private final Set<BigDecimal> fixed = new TreeSet<>();
    private final Set<LocalDate> fixedDays = new TreeSet<>();
    private Optional<Term.OfParameter> lookingBack = Optional.empty();

    Standpoints(Rulebook book, Parameter parameter, LocalDate day) {
        this.parameter = parameter;
        this.day = day;
        Evaluation evaluation = new Evaluation(book.pack(), day);
        for (Rule rule : book.rules()) {
            if (book.pack().holds(rule, day)) {
                rule.condition().comparisons().forEach(leaf -> add(rule, leaf, evaluation));
            }
        }
    }

    private void add(Rule rule, Condition.Comparison leaf, Evaluation evaluation) {
        add(rule, leaf.right(), leaf.left(), evaluation);
        add(rule, leaf.left(), leaf.right(), evaluation);
    }

    private void add(Rule rule, Term one, Term other, Evaluation evaluation) {
        if (one instanceof Term.OfParameter of && of.key().equals(parameter.key())) {
            if (of.ago()) {
                lookingBack = Optional.of(of);
            }
            against(rule, other, evaluation);
        }
    }

    private void against(Rule rule, Term other, Evaluation evaluation) {
        if (other instanceof Term.OfFact of) {
            properties.add(of.property());
        } else if (other instanceof Term.OfEntry of) {
            evaluation
                    .entries(rule.joins().get(of.join()))
                    .forEach(entry -> add(entry.values().get(of.column().position()), fixed::add, fixedDays::add));
        } else if (!(other instanceof Term.OfNotion)) {
            add(evaluation.constant(rule, other, ImmutableList.of()), fixed::add, fixedDays::add);
        }
    }

    private static void add(Object value, Consumer<BigDecimal> numbers, Consumer<LocalDate> days) {
        Stream<?> each = value instanceof Collection<?> many ? many.stream() : Stream.of(value);
        each.forEach(one -> {
            if (one instanceof BigDecimal number) {
                numbers.accept(number);
            } else if (one instanceof LocalDate date) {
                days.accept(date);
            }
        });
    }

    /** Whether the figure takes whole numbers only: it says how far a rule looks back. */
    boolean inWholes() {
        return lookingBack.isPresent();
    }

    /** The highest value the figure may have. */
    Optional<BigDecimal> most() {
        return lookingBack.map(any -> BigDecimal.valueOf(LONGEST));
    }

    /** The values for the project, in their order; two that differ in their zeros only are one. */
    ImmutableSortedSet<BigDecimal> of(Project project) {
        Set<BigDecimal> numbers = new TreeSet<>(fixed);
        Set<LocalDate> days = new TreeSet<>(fixedDays);
        for (Property property : properties) {
            Object value = property.valueIn(project);
            if (value != null) {
                add(value, numbers::add, days::add);
            }
        }
        return lookingBack.map(term -> wholes(term, numbers, days)).orElseGet(() -> ImmutableSortedSet.copyOf(numbers));
    }

    /** For each property whether and where among the points it is, so that projects of one pattern have alike bands. */
    ImmutableList<Object> pattern(Project project, ImmutableSortedSet<BigDecimal> points) {
        if (inWholes()) {
            return ImmutableList.copyOf(points);
        }
        ImmutableList.Builder<Object> places = ImmutableList.builder();
        for (BigDecimal one : fixed) {
            places.add(points.headSet(one).size());
        }
        for (Property property : properties) {
            Object value = property.valueIn(project);
            places.add(
                    value instanceof BigDecimal number ? points.headSet(number).size() : String.valueOf(value));
        }
        return places.build();
    }

    private ImmutableSortedSet<BigDecimal> wholes(Term.OfParameter term, Set<BigDecimal> numbers, Set<LocalDate> days) {
        TreeSet<BigDecimal> points = new TreeSet<>();
        for (BigDecimal number : numbers) {
            points.add(number.setScale(0, RoundingMode.FLOOR));
            points.add(number.setScale(0, RoundingMode.CEILING));
        }
        for (LocalDate date : days) {
            int reached = first(length -> !ago(term, length).isAfter(date));
            int passed = first(length -> ago(term, length).isBefore(date));
            Stream.of(reached, passed - 1, passed).map(BigDecimal::valueOf).forEach(points::add);
        }
        points.removeIf(point -> point.signum() < 0 || point.compareTo(BigDecimal.valueOf(LONGEST)) > 0);
        return ImmutableSortedSet.copyOf(points);
    }

    private LocalDate ago(Term.OfParameter term, int length) {
        return (LocalDate)
                VariedFigure.at(parameter, BigDecimal.valueOf(length)).read(term, day);
    }

    /** The shortest length that meets what every longer one meets too; one more than the longest where none does. */
    private static int first(Predicate<Integer> meets) {
        int low = 0;
        int high = LONGEST + 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (meets.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
