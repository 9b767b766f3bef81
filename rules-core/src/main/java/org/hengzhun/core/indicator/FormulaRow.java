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
            arguments.flaw(
                    "unit",
                    "argument-unknown-choice",
                    "参数（unit）的值（%s）应为下列之一：%s".formatted(unit, allowed),
                    "the value (%s) of argument (unit) must be one of %s".formatted(unit, allowed));
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
        String named = arguments.text("current");
        Formula current = operands.apply(named, "current");
        Formula base = operands.apply(arguments.optional("base").orElse(named + "LastYear"), "base");
        alike("base", ImmutableList.of(current, base));
        return new Growth(current, base, choice("negativeBase", Growth.NegativeBase.UNDEFINED));
    }

    Formula targetShare() {
        String named = arguments.text("actual");
        Formula actual = operands.apply(named, "actual");
        Formula target = operands.apply(arguments.optional("target").orElse(named + "Target"), "target");
        alike("target", ImmutableList.of(actual, target));
        return new TargetShare(actual, target);
    }
}
