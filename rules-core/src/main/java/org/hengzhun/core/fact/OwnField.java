package org.hengzhun.core.fact;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.FieldDeclaration;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.OwnChoice;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Range;
import org.hengzhun.core.field.Respondent;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A field that a policy adds to those every project may have (政策自有的项目字段).
 *
 * @param name English name, by which rules and JSON know it
 * @param label what people call it, and its header
 * @param kind one of text, number, yes or no, date, choice
 * @param many whether it holds several texts or choices
 * @param unit the unit a number is kept in, of factor 1, or null for a plain figure and for what is no number
 * @param range the figures it takes, or null for any
 * @param choices what may be chosen; empty where nothing is
 * @param answers what people answer for yes and for no besides yes and no; empty, or these two
 * @param aliases other headers
 * @param burden whether more of it is never judged milder; see {@link org.hengzhun.core.field.Field#isBurden}
 * @param respondent who can know it
 * @param meaning what it is, in a sentence
 */
public record OwnField(
        String name,
        Bilingual label,
        Kind kind,
        boolean many,
        @Nullable Unit unit,
        @Nullable Range range,
        List<OwnChoice> choices,
        List<String> answers,
        List<String> aliases,
        boolean burden,
        Respondent respondent,
        Bilingual meaning) {

    public OwnField {
        choices = ImmutableList.copyOf(choices);
        answers = ImmutableList.copyOf(answers);
        aliases = ImmutableList.copyOf(aliases);
    }

    /** Asked for after what the project is and before the lists it may be on. */
    private static final int STEP = 4;

    /** A field of one value without unit, choices or aliases, which the clerk knows. */
    public static OwnField of(String name, Bilingual label, Kind kind) {
        return new OwnField(
                name,
                label,
                kind,
                false,
                null,
                null,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                false,
                Respondent.CLERK,
                label);
    }

    /** Whether a value of the one may be one of the other. */
    boolean isLike(OwnField other) {
        return kind == other.kind && many == other.many && unit == other.unit && choices.equals(other.choices);
    }

    void addTo(FieldDictionary.Builder dictionary) {
        FieldDeclaration<?> declared = declared(dictionary);
        declared.alias(aliases.toArray(String[]::new)).asked(STEP, respondent);
        if (burden) {
            declared.burden();
        }
        if (!answers.isEmpty()) {
            declared.answered(answers.get(0), answers.get(1));
        }
        declared.describedAs(meaning.zh(), meaning.en());
    }

    private FieldDeclaration<?> declared(FieldDictionary.Builder add) {
        return switch (kind) {
            case NUMBER -> add.number(name, label.zh(), unit == null ? Unit.RATIO : unit, within());
            case TRUTH -> add.truth(name, label.zh());
            case DATE -> add.date(name, label.zh());
            case CHOICE -> many ? add.choices(name, label.zh(), choices) : add.choice(name, label.zh(), choices);
            case TEXT -> many ? add.texts(name, label.zh()) : add.text(name, label.zh());
            case INDUSTRY, COUNTRY, QUANTITY ->
                throw new IllegalArgumentException("A policy declares no field of the kind (%s).".formatted(kind));
        };
    }

    private UnaryOperator<BigDecimal> within() {
        Unit kept = unit == null ? Unit.RATIO : unit;
        return range == null
                ? Decimals::plain
                : figure -> range.checked(Decimals.plain(figure), kept, label.zh(), Property.spoken(name));
    }
}
