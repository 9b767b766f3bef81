package org.hengzhun.drl.cases;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.Yaml;

/** What a case demands of one amount. */
public sealed interface AmountExpectation {

    /** A number, and perhaps its unit. */
    Pattern QUANTITY = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*(\\D*)");

    /** The project is entitled to it, and it comes to exactly this. */
    record Of(BigDecimal value, Unit unit) implements AmountExpectation {
        @Override
        public Bilingual words() {
            String digits = value.toPlainString();
            return new Bilingual(digits + " " + unit.symbol(), digits + " " + unit.code());
        }
    }

    /** Something unknown leaves it open. */
    record Open() implements AmountExpectation {
        @Override
        public Bilingual words() {
            return new Bilingual("未定", "open");
        }
    }

    /** The project is certainly not entitled to it. */
    record None() implements AmountExpectation {
        @Override
        public Bilingual words() {
            return new Bilingual("没有", "none");
        }
    }

    Bilingual words();

    /**
     * What stands under the name of the amount, or nothing after complaining.
     *
     * @param unit the base unit of the amount
     */
    static Optional<AmountExpectation> read(Yaml written, String name, Unit unit) {
        String word = written.required(name);
        switch (word) {
            case "" -> {
                return Optional.empty();
            }
            case "open", "未定" -> {
                return Optional.of(new Open());
            }
            case "none", "没有", "无" -> {
                return Optional.of(new None());
            }
            default -> {
                Optional<AmountExpectation> read = quantity(word, unit);
                if (read.isEmpty()) {
                    written.complain(
                            name,
                            "amount",
                            "金额 %s（%s）应写数和单位，例如 50万元（单位要能换算成%s）；未定写 open，没有写 none".formatted(name, word, unit.symbol()),
                            "the amount %s (%s) must be a number and a unit that converts into %s; or write open, or none"
                                    .formatted(name, word, unit.code()));
                }
                return read;
            }
        }
    }

    private static Optional<AmountExpectation> quantity(String word, Unit unit) {
        Matcher shape = QUANTITY.matcher(word);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String written = shape.group(2).strip();
        Optional<Unit> said = written.isEmpty() ? Optional.of(unit) : Unit.written(written, unit.dimension());
        return said.flatMap(one ->
                Decimals.written(shape.group(1)).map(number -> new Of(Decimals.plain(one.toBase(number)), unit)));
    }
}
