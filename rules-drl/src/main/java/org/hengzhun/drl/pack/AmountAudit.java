package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.rule.AmountFormula;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.Term;

/** The checks of amounts that need the rules: each is given by one rule, its figures are not below 0, its limits in order. */
final class AmountAudit {

    private final ImmutableMap<String, AmountFormula> amounts;
    private final ImmutableListMultimap<String, Parameter> parameters;
    private final Map<String, RulePlace> places;
    private final Function<String, ProblemCollector> files;

    /**
     * Audits the amounts of one pack.
     *
     * @param places where its own rules are written, by id
     * @param files gives who is told of a file
     */
    AmountAudit(
            ImmutableMap<String, AmountFormula> amounts,
            ImmutableListMultimap<String, Parameter> parameters,
            Map<String, RulePlace> places,
            Function<String, ProblemCollector> files) {
        this.amounts = amounts;
        this.parameters = parameters;
        this.places = places;
        this.files = files;
    }

    void check(List<Rule> rules) {
        Map<String, Rule> granted = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.action() instanceof RuleAction.Grants grants) {
                Rule before = granted.putIfAbsent(grants.formula().name(), rule);
                if (before != null) {
                    complainOfTwo(grants.formula(), before, rule);
                }
            }
        }
        amounts.values().forEach(one -> {
            one.figures().forEach(term -> checkSign(one, term));
            checkLimits(one);
        });
        amounts.values()
                .forEach(one -> one.of().keySet().stream()
                        .filter(part -> granted.containsKey(one.name()) && !granted.containsKey(part))
                        .forEach(part -> files.apply(ManifestReader.FILE)
                                .error(
                                        0,
                                        0,
                                        "amount",
                                        "金额 %s 由 %s 等合成，却没有规则给出 %s；请在 amounts.drl 写上规则"
                                                .formatted(one.name(), part, part),
                                        "the amount %s is put together of %s and others, but no rule grants %s; write one in amounts.drl"
                                                .formatted(one.name(), part, part))));
    }

    private void complainOfTwo(AmountFormula amount, Rule before, Rule rule) {
        RulePlace place = places.get(rule.id());
        boolean inherited = place == null || !places.containsKey(before.id());
        String file = place == null ? ManifestReader.FILE : place.file();
        files.apply(file)
                .error(
                        place == null ? 0 : place.line(),
                        0,
                        "amount-twice",
                        "金额 %s 已由规则 %s 给出，一项金额只由一条规则给出；%s"
                                .formatted(
                                        amount.name(),
                                        before.id(),
                                        inherited
                                                ? "要改那条规则，请在 policy.yaml 写 replaces"
                                                : "几种情形用 || 写在一条里，或在 policy.yaml 另列一项金额"),
                        "the amount %s is granted by the rule %s already, and one rule grants it; %s"
                                .formatted(
                                        amount.name(),
                                        before.id(),
                                        inherited
                                                ? "to change that rule write replaces in policy.yaml"
                                                : "join the situations by ||, or declare another amount"));
    }

    private void checkSign(AmountFormula amount, Term term) {
        if (term instanceof Term.OfParameter of) {
            parameters.get(of.key()).stream()
                    .filter(parameter -> number(parameter).signum() < 0)
                    .forEach(parameter -> complain(
                            parameter,
                            "金额 %s 用的参数 %s（%s）不能小于 0"
                                    .formatted(
                                            amount.name(),
                                            of.key(),
                                            number(parameter).toPlainString()),
                            "the parameter %s (%s) of the amount %s must not be below 0"
                                    .formatted(of.key(), number(parameter).toPlainString(), amount.name())));
        }
    }

    private void checkLimits(AmountFormula amount) {
        if (amount.floor().isPresent()
                && amount.cap().isPresent()
                && amount.floor().get() instanceof Term.OfParameter floor
                && amount.cap().get() instanceof Term.OfParameter cap) {
            for (Parameter least : parameters.get(floor.key())) {
                parameters.get(cap.key()).stream()
                        .filter(most -> least.validity().overlaps(most.validity()))
                        .filter(most -> number(least).compareTo(number(most)) > 0)
                        .forEach(most -> complain(
                                least,
                                "金额 %s 的最低（%s）高于最高（%s）"
                                        .formatted(
                                                amount.name(),
                                                number(least).toPlainString(),
                                                number(most).toPlainString()),
                                "the least of the amount %s (%s) is above its most (%s)"
                                        .formatted(
                                                amount.name(),
                                                number(least).toPlainString(),
                                                number(most).toPlainString())));
            }
        }
    }

    private void complain(Parameter parameter, String zh, String en) {
        files.apply(ParameterReader.FILE).error(parameter.row(), 0, "amount", zh, en);
    }

    private static BigDecimal number(Parameter parameter) {
        return (BigDecimal) parameter.value();
    }
}
