package org.hengzhun.files.write;

import com.google.common.base.Joiner;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.result.Amount;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.words.VisibleText;

/** What a project is entitled to or owes, in words: how much, and how that was worked out. Immutable. */
public final class AmountText {

    private final ValueText text;
    private final BiFunction<BigDecimal, Unit, String> figures;

    public AmountText(ValueText text) {
        this(text, text::number);
    }

    /** @param figures how a figure and its unit are said */
    public AmountText(ValueText text, BiFunction<BigDecimal, Unit, String> figures) {
        this.text = text;
        this.figures = figures;
    }

    /** What it is and what it comes to. */
    public String amount(Amount amount) {
        return name(amount) + text.say("：", ": ") + figure(amount.value(), amount.unit());
    }

    /** What people call it. */
    public String name(Amount amount) {
        return amount.words().in(text.language());
    }

    /** How it was worked out: base, rates, the sum, and whether a limit held. */
    public String working(Amount amount) {
        List<String> steps = new ArrayList<>();
        for (Amount.Part part : amount.parts()) {
            steps.add(part(part, amount.unit()));
        }
        boolean several = steps.size() > 1;
        String sum = several ? text.say("；合计 ", "; in all ") + figure(amount.before(), amount.unit()) : "";
        return Joiner.on(text.say("；", "; ")).join(steps)
                + sum
                + limits(amount.limits(), amount.before(), amount.unit());
    }

    private String part(Amount.Part part, Unit unit) {
        String entry = part.entry().isEmpty() ? "" : VisibleText.of(part.entry()) + text.say("：", ": ");
        String factors = part.factors().stream().map(this::factor).collect(Collectors.joining(" × "));
        String product = part.factors().size() > 1 ? " = " + figure(part.before(), unit) : "";
        return entry + factors + product + limits(part.limits(), part.before(), unit);
    }

    /** A parameter is known by its value alone, a field or a column by its name too. */
    private String factor(Amount.Factor factor) {
        String figure = figure(factor.value(), factor.unit());
        return factor.words().zh().equals(factor.name())
                ? figure
                : factor.words().in(text.language()) + " " + figure;
    }

    private String limits(Amount.Limits limits, BigDecimal sum, Unit unit) {
        Optional<Amount.Limit> met = limits.met(sum);
        String cap = limits.cap().map(one -> figure(one.value(), unit)).orElse("");
        String floor = limits.floor().map(one -> figure(one.value(), unit)).orElse("");
        if (met.isPresent()) {
            return met.get() == Amount.Limit.CAP
                    ? text.say(
                            "，超过最高 %s，按 %s 计".formatted(cap, cap),
                            ", above the most, %s, and held to it".formatted(cap))
                    : text.say(
                            "，不到最低 %s，按 %s 计".formatted(floor, floor),
                            ", below the least, %s, and raised to it".formatted(floor));
        }
        String within = cap.isEmpty() ? "" : text.say("，不超过最高 " + cap, ", within the most, " + cap);
        return within + (floor.isEmpty() ? "" : text.say("，不低于最低 " + floor, ", no less than " + floor));
    }

    /** An amount that something unknown leaves open. */
    public String open(OpenRule open) {
        return text.say(
                "%s：未定，待补 %s".formatted(open.words().zh(), text.labels(open.missing())),
                "%s: open until known: %s".formatted(open.words().en(), text.labels(open.missing())));
    }

    /** A figure in its unit, a ratio in percent. */
    public String figure(BigDecimal value, Unit unit) {
        return unit == Unit.RATIO ? Decimals.percent(value) : figures.apply(value, unit);
    }
}
