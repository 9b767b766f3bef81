package org.hengzhun.drl.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Bilingual;

/** Says in a sentence how an amount is worked out. */
public final class AmountPhrases {

    private AmountPhrases() {}

    /**
     * The formula, such as 设备奖励 = 设备投资 × 5%，最高 500 万元.
     *
     * @param figures what to say of a parameter, such as its value
     */
    public static Bilingual formula(AmountFormula formula, Function<Term.OfParameter, Bilingual> figures) {
        Bilingual sum = formula.of().isEmpty() ? product(formula, figures) : together(formula);
        Bilingual floored = limited(sum, formula.floor().map(term -> said(term, figures)), "最低", "at least");
        Bilingual held = limited(floored, formula.cap().map(term -> said(term, figures)), "最高", "at most");
        return new Bilingual(
                formula.words().zh() + " = " + held.zh(), formula.words().en() + " = " + held.en());
    }

    private static Bilingual product(AmountFormula formula, Function<Term.OfParameter, Bilingual> figures) {
        List<Bilingual> factors = new ArrayList<>();
        formula.base().ifPresent(base -> factors.add(base.words()));
        formula.factors().forEach(term -> factors.add(said(term, figures)));
        Bilingual product = joined(factors, " × ", " × ");
        if (formula.table().isEmpty()) {
            return product;
        }
        return formula.several() == AmountFormula.Several.SUM
                ? new Bilingual(product.zh() + "（几行相加）", product.en() + " (of all rows)")
                : new Bilingual(product.zh() + "（就高）", product.en() + " (of the highest row)");
    }

    private static Bilingual together(AmountFormula formula) {
        List<Bilingual> parts = List.copyOf(formula.of().values());
        if (formula.several() == AmountFormula.Several.SUM) {
            return joined(parts, " + ", " + ");
        }
        Bilingual all = joined(parts, "、", ", ");
        return new Bilingual(all.zh() + "中最高的一项", "the highest of " + all.en());
    }

    private static Bilingual joined(List<Bilingual> parts, String zh, String en) {
        return new Bilingual(
                parts.stream().map(Bilingual::zh).collect(Collectors.joining(zh)),
                parts.stream().map(Bilingual::en).collect(Collectors.joining(en)));
    }

    private static Bilingual limited(Bilingual sum, Optional<Bilingual> limit, String zh, String en) {
        return limit.map(one ->
                        new Bilingual(sum.zh() + "，" + zh + " " + one.zh(), sum.en() + ", " + en + " " + one.en()))
                .orElse(sum);
    }

    private static Bilingual said(Term term, Function<Term.OfParameter, Bilingual> figures) {
        return term instanceof Term.OfParameter parameter ? figures.apply(parameter) : Phrases.label(term);
    }
}
