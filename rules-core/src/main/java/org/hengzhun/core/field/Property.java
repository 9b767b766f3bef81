package org.hengzhun.core.field;

import com.google.common.base.CaseFormat;
import java.util.Set;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A property of a fact that a rule may read: a field as it was given, or a figure computed from fields.
 * What rules compare is always one of: BigDecimal in the unit, String, Boolean, LocalDate, or an immutable set of String;
 * a choice is compared by its English name.
 */
public sealed interface Property permits Field, Computed {

    String name();

    /** Official Chinese term. */
    String label();

    /** What people call the property: its term, and the words of its English name. Either may head a column. */
    default Bilingual words() {
        return new Bilingual(label(), spoken(name()));
    }

    /** The words of a name in English: total investment for totalInvestment. */
    static String spoken(String name) {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, name).replace('_', ' ');
    }

    /** What it is, in a sentence. */
    Bilingual meaning();

    Kind kind();

    /** Whether the property holds a set of values. */
    boolean many();

    /** The unit of a number, or null when the kind has none. */
    @Nullable
    Unit unit();

    /** The allowed values of a choice; empty for other kinds. */
    java.util.List<? extends Choice> choices();

    /** What people call a text or choice that the property may hold; in English as rules write it. */
    default Bilingual called(String value) {
        return choices().stream()
                .filter(choice -> choice.name().equals(value))
                .findFirst()
                .map(choice -> new Bilingual(choice.label(), choice.name()))
                .orElseGet(() -> Bilingual.same(value));
    }

    /** The value as rules compare it, or null when it is unknown. */
    @Nullable
    Object valueIn(Fact fact);

    /** Every given field the value may ever rest on. */
    Set<Field<?>> inputs();

    /** The given fields the value was taken from. */
    Set<Field<?>> sources(Fact fact);

    /** The given fields that would make the value known; empty when it is known. */
    Set<Field<?>> missingInputs(Fact fact);
}
