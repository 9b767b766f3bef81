package org.hengzhun.files.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.write.ValueText;
import org.jspecify.annotations.Nullable;

/**
 * Values as people say them: 1.2亿元 and not 120000000 元, 2022年9月30日 and not 2022-09-30. Nothing is rounded: where the large unit
 * would need many decimals, the small one stays. Immutable.
 */
public final class ReadAloud {

    /** Decimals that are still said in one breath. */
    private static final int DECIMALS = 4;

    private final Language language;
    private final ValueText values;

    public ReadAloud(Language language) {
        this.language = language;
        this.values = new ValueText(language);
    }

    public Language language() {
        return language;
    }

    /** Says which fields there are; see {@link ValueText#about}. */
    public void about(Project project) {
        values.about(project);
    }

    public ValueText values() {
        return values;
    }

    public String say(String zh, String en) {
        return language.say(zh, en);
    }

    /** What people call the field: its Chinese label in full-width brackets, or the words of its English name. */
    public String label(String field) {
        return say(brackets(values.label(field)), Property.spoken(field));
    }

    /** The labels, one after the other. */
    public String labels(List<String> fields) {
        return fields.stream().map(this::label).collect(listed());
    }

    /** Puts what is listed one after the other. */
    public Collector<CharSequence, ?, String> listed() {
        return Collectors.joining(say("、", ", "));
    }

    /** Puts parts of a sentence one after the other. */
    public Collector<CharSequence, ?, String> chained() {
        return Collectors.joining(say("；", "; "));
    }

    /** The value of the field with its unit; nothing where nobody gave it. */
    public Optional<String> value(Project project, Field<?> field) {
        Object value = field.valueIn(project);
        return value == null ? Optional.empty() : Optional.of(value(field.name(), value));
    }

    /** A plain value of the field, as rules read it. */
    public String value(String field, Object value) {
        Unit unit = values.fields().named(field).map(Property::unit).orElse(null);
        return figure(value, unit).orElseGet(() -> brackets(values.of(field, value)));
    }

    /** A figure of a policy in its unit, or a text. */
    public String figure(Object value, @Nullable Unit unit, String property) {
        return figure(value, unit).orElseGet(() -> brackets(values.of(property, value, unit)));
    }

    /** A number in its unit. */
    public String number(BigDecimal number, Unit unit) {
        return figure(number, unit).orElseGet(() -> values.number(number, unit));
    }

    private Optional<String> figure(Object value, @Nullable Unit unit) {
        if (value instanceof LocalDate day) {
            return Optional.of(day(day));
        }
        return language == Language.ZH && unit != null && value instanceof BigDecimal number
                ? Optional.of(amount(number, unit))
                : Optional.empty();
    }

    /** The amount in the largest unit of its kind in which it is said shortly. */
    private static String amount(BigDecimal number, Unit unit) {
        Unit best = larger(unit)
                .filter(one -> isShort(unit.toBase(number), one))
                .findFirst()
                .orElse(unit);
        BigDecimal said = best == unit
                ? number
                : unit.toBase(number).divide(best.factor()).stripTrailingZeros();
        String digits = Decimals.plain(said).toPlainString();
        return best == Unit.RATIO ? digits : digits + best.symbol();
    }

    /** The units documents use for large amounts, the largest first. */
    private static Stream<Unit> larger(Unit unit) {
        List<Unit> all = switch (unit.dimension()) {
            case CNY -> List.of(Unit.YI_YUAN, Unit.WAN_YUAN);
            case USD -> List.of(Unit.YI_USD, Unit.WAN_USD);
            case COAL_EQUIVALENT -> List.of(Unit.WAN_TCE);
            case ELECTRICITY -> List.of(Unit.YI_KWH, Unit.WAN_KWH);
            case MASS -> List.of(Unit.WAN_TONNE);
            default -> List.of();
        };
        return all.stream().sorted(Comparator.comparing(Unit::factor).reversed());
    }

    /** Factors are powers of ten, so the division ends. */
    private static boolean isShort(BigDecimal base, Unit unit) {
        BigDecimal scaled = base.divide(unit.factor()).stripTrailingZeros();
        return scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= DECIMALS;
    }

    public String day(LocalDate day) {
        return say("%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), day.toString());
    }

    /** 2020年第四季度 for 2020Q4; a period of another shape as it is. */
    public String period(String label) {
        if (language == Language.EN || Period.written(label).isEmpty()) {
            return label;
        }
        String year = label.substring(0, DECIMALS) + "年";
        String rest = label.substring(DECIMALS);
        return switch (rest) {
            case "" -> year;
            case "H1" -> year + "上半年";
            case "H2" -> year + "下半年";
            case "Q1" -> year + "第一季度";
            case "Q2" -> year + "第二季度";
            case "Q3" -> year + "第三季度";
            case "Q4" -> year + "第四季度";
            default -> rest.matches("-[0-9]{2}") ? year + Integer.parseInt(rest.substring(1)) + "月" : label;
        };
    }

    /** Document and section. */
    public String basis(Citation citation) {
        return brackets(citation.document()) + say("", ", section ") + brackets(citation.section());
    }

    /** The text with the brackets of the language. */
    public String brackets(String text) {
        return language == Language.ZH ? text.replace('(', '（').replace(')', '）') : text;
    }

    /** 一、 and so on up to 九十九、; level 2 is （一）. */
    public String number(int level, int number) {
        String digits = say(chinese(number), String.valueOf(number));
        return level == 1 ? digits + say("、", ". ") : say("（", "(") + digits + say("）", ") ");
    }

    private static String chinese(int number) {
        String digits = "零一二三四五六七八九";
        int tens = number / 10;
        int ones = number % 10;
        String first = tens == 0 ? "" : (tens == 1 ? "" : String.valueOf(digits.charAt(tens))) + "十";
        return first + (ones == 0 && tens > 0 ? "" : String.valueOf(digits.charAt(ones)));
    }
}
