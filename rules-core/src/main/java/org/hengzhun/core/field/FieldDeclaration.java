package org.hengzhun.core.field;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A field being declared; {@link #describedAs} finishes it. Used only while a dictionary is built, by one thread.
 *
 * @param <T> the type of its values
 */
public final class FieldDeclaration<T> {

    final FieldDictionary.Builder dictionary;
    final String name;
    final String label;
    final List<String> aliases = new ArrayList<>();
    final List<String> vagueHeaders = new ArrayList<>();
    final List<String> lesserHeaders = new ArrayList<>();
    final Class<?> type;
    final Kind kind;
    final boolean many;
    final @Nullable Unit unit;
    final ImmutableList<? extends Choice> choices;
    final Function<T, Object> judged;
    final Function<Object, T> fromPlain;
    Bilingual meaning = Bilingual.same("-");
    UnaryOperator<String> called = UnaryOperator.identity();
    int step = Field.LAST_STEP;
    Respondent respondent = Respondent.CLERK;
    int longest = Field.LONGEST;
    boolean verbatim;
    boolean burden;
    boolean key;
    final Map<String, Boolean> answers = new LinkedHashMap<>();

    FieldDeclaration(
            FieldDictionary.Builder dictionary,
            String name,
            String label,
            Class<?> type,
            Kind kind,
            boolean many,
            @Nullable Unit unit,
            List<? extends Choice> choices,
            Function<T, Object> judged,
            Function<Object, T> fromPlain) {
        this.dictionary = dictionary;
        this.name = name;
        this.label = label;
        this.type = type;
        this.kind = kind;
        this.many = many;
        this.unit = unit;
        this.choices = ImmutableList.copyOf(choices);
        this.judged = judged;
        this.fromPlain = fromPlain;
    }

    /** Adds other headers people use for the column. */
    @CanIgnoreReturnValue
    public FieldDeclaration<T> alias(String... others) {
        aliases.addAll(List.of(others));
        return this;
    }

    /**
     * Adds headers that leave open whether this field is meant, or on what basis: nothing is read by them, but the field is offered
     * to whoever writes one. Several fields may share one.
     */
    @CanIgnoreReturnValue
    public FieldDeclaration<T> vaguely(String... others) {
        vagueHeaders.addAll(List.of(others));
        return this;
    }

    /** Adds aliases of columns that often accompany the better one: where both are, the better one alone is read. */
    @CanIgnoreReturnValue
    public FieldDeclaration<T> lesser(String... others) {
        lesserHeaders.addAll(List.of(others));
        return alias(others);
    }

    /** Says what people call a text of the field that files write as a code. */
    @CanIgnoreReturnValue
    public FieldDeclaration<T> called(UnaryOperator<String> names) {
        this.called = names;
        return this;
    }

    /**
     * Says when to ask for the field and whom.
     *
     * @param step 1 for what is asked first; see {@link Field#step}
     */
    @CanIgnoreReturnValue
    public FieldDeclaration<T> asked(int step, Respondent respondent) {
        this.step = step;
        this.respondent = respondent;
        return this;
    }

    /** Says that more of it is never judged milder, as of energy (see {@link Field#isBurden}). */
    @CanIgnoreReturnValue
    public FieldDeclaration<T> burden() {
        this.burden = true;
        return this;
    }

    /** Says how many characters a text of it has at most. */
    @CanIgnoreReturnValue
    public FieldDeclaration<T> atMost(int characters) {
        this.longest = characters;
        return this;
    }

    /** Takes words such as 待定 and 无 at their word; see {@link Field#verbatim}. */
    @CanIgnoreReturnValue
    public FieldDeclaration<T> verbatim() {
        this.verbatim = true;
        return this;
    }

    /** Tells one fact from another; see {@link Field#key}. */
    @CanIgnoreReturnValue
    public FieldDeclaration<T> key() {
        this.key = true;
        return this;
    }

    /** Adds what people answer for yes and for no; see {@link Field#answers}. */
    @CanIgnoreReturnValue
    public FieldDeclaration<T> answered(String yes, String no) {
        answers.put(yes, true);
        answers.put(no, false);
        return this;
    }

    /** Says what the field is and adds it to the dictionary. */
    public Field<T> describedAs(String zh, String en) {
        meaning = new Bilingual(zh, en);
        return dictionary.add(this);
    }
}
