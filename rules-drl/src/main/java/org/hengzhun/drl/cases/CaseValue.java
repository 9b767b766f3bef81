package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Nearest;

/** Turns one written value into the plain value of a field, as project files in JSON have it. */
final class CaseValue {

    /** What may be written where a value is unknown. */
    static final ImmutableSet<String> UNKNOWN = ImmutableSet.of("null", "~");

    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]{1,30}(?:\\.[0-9]{1,20})?)\\s*(\\D*)");
    private static final ImmutableSet<String> COUNTRIES = ImmutableSet.copyOf(Locale.getISOCountries());

    private CaseValue() {}

    /** A text that is no value of the field; its message says what one looks like. */
    static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Bilingual words;

        Wrong(String zh, String en) {
            super(en);
            this.words = new Bilingual(zh, en);
        }

        Bilingual words() {
            return words;
        }
    }

    /** The plain value, or one element of it where the field holds several. */
    static Object of(Field<?> field, String text) throws Wrong {
        return switch (field.kind()) {
            case NUMBER -> number(Objects.requireNonNull(field.unit()), text);
            case TRUTH -> truth(text);
            case CHOICE -> choice(field, text);
            case DATE -> day(text);
            case COUNTRY -> country(text);
            case TEXT, INDUSTRY, QUANTITY -> text;
        };
    }

    private static BigDecimal number(Unit base, String text) throws Wrong {
        Matcher shape = NUMBER.matcher(text);
        Optional<Unit> unit = !shape.matches()
                ? Optional.empty()
                : shape.group(2).isBlank() ? Optional.of(base) : Unit.written(shape.group(2), base.dimension());
        if (unit.isEmpty()) {
            String units = Arrays.stream(Unit.values())
                    .filter(one -> one.dimension() == base.dimension())
                    .map(Unit::symbol)
                    .collect(Collectors.joining("、"));
            throw new Wrong(
                    "“%s”不是数，应写成 500000000 这样，后面可跟单位（%s）".formatted(text, units),
                    "%s is no number; write it as 500000000, a unit may follow (%s)".formatted(text, units));
        }
        return unit.get().toBase(new BigDecimal(shape.group(1)));
    }

    private static Boolean truth(String text) throws Wrong {
        return switch (text) {
            case "true", "是" -> true;
            case "false", "否" -> false;
            default ->
                throw new Wrong(
                        "“%s”应为 true（是）或 false（否），不知道就不写".formatted(text),
                        "%s must be true or false; leave it out when unknown".formatted(text));
        };
    }

    private static String choice(Field<?> field, String text) throws Wrong {
        for (Choice choice : field.choices()) {
            if (choice.name().equals(text)
                    || choice.label().equals(text)
                    || choice.aliases().contains(text)) {
                return choice.name();
            }
        }
        String all = field.choices().stream().map(Choice::name).collect(Collectors.joining("、"));
        String near = Nearest.to(text, field.choices().stream().map(Choice::name))
                .map(name -> "，是不是 " + name + "？")
                .orElse("；可用：" + all);
        throw new Wrong(
                "没有“%s”这个选项%s".formatted(text, near), "there is no choice %s; there are %s".formatted(text, all));
    }

    private static LocalDate day(String text) throws Wrong {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new Wrong(
                    "“%s”不是日期，请写成 2022-09-30 的形式".formatted(text),
                    "%s is no day; write it as 2022-09-30".formatted(text));
        }
    }

    private static String country(String text) throws Wrong {
        if (!COUNTRIES.contains(text)) {
            throw new Wrong(
                    "“%s”不是国家或地区代码，应为 ISO 3166-1 两位大写字母，例如 FR".formatted(text),
                    "%s is no code of a country or region; write two capital letters of ISO 3166-1, such as FR"
                            .formatted(text));
        }
        return text;
    }
}
