package org.hengzhun.files.write;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;
import org.jspecify.annotations.Nullable;

/** Prints names and plain values for people, by the fields of the policy that is written about. Mutable in that alone, for one thread. */
public final class ValueText {

    private final Language language;
    private FieldDictionary fields = Project.DICTIONARY;

    public ValueText(Language language) {
        this.language = language;
    }

    /** Says which fields there are: those of the project that is written about next, as its policy knows it. */
    public void about(Project project) {
        fields = project.dictionary();
    }

    /** The fields there are. */
    public FieldDictionary fields() {
        return fields;
    }

    public boolean chinese() {
        return language == Language.ZH;
    }

    public Language language() {
        return language;
    }

    /** One of two texts of ours. */
    public String say(String zh, String en) {
        return language.say(zh, en);
    }

    /** What stands for a value nobody gave. */
    public String unknown() {
        return say("未填", "unknown");
    }

    /** The text in the brackets of the language. */
    public String brackets(String inside) {
        return say("（" + inside + "）", " (" + inside + ")");
    }

    /** What people call the property: its Chinese label or English name; a name the dictionary lacks as it is. */
    public String label(String property) {
        return chinese() ? fields.named(property).map(Property::label).orElse(property) : property;
    }

    /** The labels with the separator of the language between. */
    public String labels(Iterable<String> properties) {
        return StreamSupport.stream(properties.spliterator(), false)
                .map(this::label)
                .collect(Collectors.joining(chinese() ? "、" : ", "));
    }

    /** The value of a property with its unit. */
    public String of(String property, Object value) {
        Optional<Property> known = fields.named(property);
        Unit unit = known.map(Property::unit).orElse(null);
        return value instanceof BigDecimal number ? number(number, unit) : plain(known.orElse(null), value);
    }

    /** A value in a unit, or without one; {@code property} tells the labels of choices. */
    public String of(String property, Object value, @Nullable Unit unit) {
        return value instanceof BigDecimal number
                ? number(number, unit)
                : plain(fields.named(property).orElse(null), value);
    }

    /** The value of a field of any fact, with its unit. */
    public <T> String of(Field<T> field, Object value) {
        Object plain = field.plain(field.cast(value));
        return plain instanceof BigDecimal number ? number(number, field.unit()) : plain(field, plain);
    }

    /** The number in full, never with an exponent, and its unit; ratios and counts have none worth printing. */
    public String number(BigDecimal number, @Nullable Unit unit) {
        String digits = Decimals.plain(number).toPlainString();
        return unit == null || unit == Unit.RATIO ? digits : digits + " " + (chinese() ? unit.symbol() : unit.code());
    }

    private String plain(@Nullable Property property, Object value) {
        if (value instanceof Boolean truth) {
            return truth ? say("是", "yes") : say("否", "no");
        }
        if (value instanceof Iterable<?> many) {
            String all = StreamSupport.stream(many.spliterator(), false)
                    .map(one -> one instanceof BigDecimal number ? number(number, null) : plain(property, one))
                    .collect(Collectors.joining(chinese() ? "、" : ", "));
            return all.isEmpty() ? say("无", "none") : all;
        }
        String text = Objects.toString(value);
        String called = property == null ? chosen(text) : property.called(text).in(language);
        return VisibleText.of(called);
    }

    /** A figure of a policy that lists choices of some field says them by their English names. */
    private String chosen(String text) {
        return fields.fields().stream()
                .flatMap(field -> field.choices().stream())
                .filter(choice -> chinese() && choice.name().equals(text))
                .findFirst()
                .map(Choice::label)
                .orElse(text);
    }
}
