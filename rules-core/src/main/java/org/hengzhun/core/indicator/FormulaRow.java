package org.hengzhun.core.indicator;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.field.Range;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.number.Ratio;

/**
 * One row of indicators while its kind understands it: its arguments, and the formulas behind the names they write.
 *
 * @param operands the formula behind a name that an argument of this key writes; a neutral one where there is none, which is told
 */
record FormulaRow(IndicatorRow row, Arguments arguments, BiFunction<String, String, Formula> operands) {

    private static final Range ANY = new Range(null, null);

    boolean has(String key) {
        return arguments.has(key);
    }

    <E extends Enum<E>> E choice(String key, E otherwise) {
        return arguments.choice(key, otherwise);
    }

    /** The choice of a key that the row must give. */
    <E extends Enum<E>> E requiredChoice(String key, E neutral) {
        return arguments.text(key).isEmpty() ? neutral : arguments.choice(key, neutral);
    }

    /** The formulas of two keys, counted in the same. */
    ImmutableList<Formula> pair(String first, String second) {
        ImmutableList<Formula> pair = ImmutableList.of(term(first), term(second));
        alike(second, pair);
        return pair;
    }

    Formula term(String key) {
        return operands.apply(arguments.text(key), key);
    }

    /** The formulas of a key whose names stand on both sides of a sign. */
    ImmutableList<Formula> terms(String key, char sign) {
        ImmutableList<Formula> terms = Splitter.on(sign)
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(arguments.text(key))
                .map(name -> operands.apply(name, key))
                .collect(ImmutableList.toImmutableList());
        return terms.isEmpty() ? ImmutableList.of(new Constant(Ratio.ONE)) : terms;
    }

    /** The terms of a key, which are counted in the same. */
    ImmutableList<Formula> alikeTerms(String key) {
        ImmutableList<Formula> terms = terms(key, '+');
        alike(key, terms);
        return terms;
    }

    /** Reports the first of the formulas that cannot be compared with or added to those before it. */
    void alike(String key, List<Formula> formulas) {
        Measure common = Formula.common(formulas);
        formulas.stream()
                .filter(formula -> !formula.measure().fits(common))
                .findFirst()
                .ifPresent(formula -> arguments.checkUnit(key, formula.label().zh(), formula.measure(), common, false));
    }

    /** The sum of the terms, or the one there is. */
    Formula sum(String key) {
        ImmutableList<Formula> terms = alikeTerms(key);
        return terms.size() == 1 ? terms.get(0) : new Sum(terms);
    }

    Formula column() {
        Optional<String> strange =
                arguments.optional("unit").filter(unit -> row.unit().isEmpty());
        strange.ifPresent(unit -> {
            String allowed = Stream.of(Unit.Dimension.values())
                    .map(dimension -> Unit.base(dimension).symbol())
                    .collect(Collectors.joining(", "));
            String counts = String.join("、", Unit.COUNT.spellings());
            arguments.flaw(
                    "unit",
                    "argument-unknown-choice",
                    "参数（unit）的值（%s）应为下列之一：%s；计数的还可写 %s".formatted(unit, allowed, counts),
                    "the value (%s) of argument (unit) must be one of %s; counts may also be %s"
                            .formatted(unit, allowed, counts));
        });
        String column = arguments.optional("column").orElse(row.name());
        arguments.optional("range").ifPresent(range -> checkRange(range, column));
        return Column.of(column, row.label().zh(), row.unit().orElse(Unit.RATIO));
    }

    private void checkRange(String range, String column) {
        CountyPeriod.dictionary()
                .field(column)
                .ifPresent(field -> arguments.flaw(
                        "range",
                        "range-of-common-column",
                        "列（%s）是各政策共用的，不能在这里限定范围；请去掉 range".formatted(field.label()),
                        "the column (%s) is common to all policies and takes no range here; drop range"
                                .formatted(column)));
        if (arguments.made(row::writtenRange, Optional.of(ANY)).isEmpty()) {
            arguments.flaw(
                    "range",
                    "range-malformed",
                    "范围（%s）应写作 下限..上限，如 0..100、0..、..500亿元".formatted(range),
                    "the range (%s) must be written lower..upper, such as 0..100, 0.. or ..500亿元".formatted(range));
        }
    }

    Formula growth() {
        Formula current = operands.apply(arguments.text("current"), "current");
        Formula base = beside("current", current, "base", "LastYear");
        alike("base", ImmutableList.of(current, base));
        return new Growth(current, base, choice("negativeBase", Growth.NegativeBase.UNDEFINED));
    }

    Formula targetShare() {
        Formula actual = operands.apply(arguments.text("actual"), "actual");
        Formula target = beside("actual", actual, "target", "Target");
        alike("target", ImmutableList.of(actual, target));
        return new TargetShare(actual, target);
    }

    /** The figure of a key, or the column called after another; nothing more is told where that one is not known itself. */
    private Formula beside(String first, Formula known, String key, String suffix) {
        Optional<String> written = arguments.optional(key);
        String name = arguments.text(first);
        boolean unknown = known instanceof Constant && Arguments.numberIn(name).isEmpty();
        return written.isEmpty() && unknown ? known : operands.apply(written.orElse(name + suffix), key);
    }
}
