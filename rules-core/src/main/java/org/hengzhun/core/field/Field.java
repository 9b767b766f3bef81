package org.hengzhun.core.field;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * One given component of a fact, declared once: the header of its column, its type, its unit, its meaning.
 *
 * @param <T> the type of its values
 */
public final class Field<T> implements Property {

    /** The step of fields that nothing is gained by asking early. */
    static final int LAST_STEP = 6;

    /** Longest text anybody may write for a value, in characters, where a field does not say less. */
    static final int LONGEST = 10_000;

    private final FieldDictionary.Builder dictionary;
    private final String name;
    private final String label;
    private final ImmutableList<String> aliases;
    private final ImmutableList<String> vagueHeaders;
    private final ImmutableList<String> lesserHeaders;
    private final Class<?> type;
    private final Kind kind;
    private final boolean many;
    private final @Nullable Unit unit;
    private final ImmutableList<? extends Choice> choices;
    private final Bilingual meaning;
    private final Function<T, Object> judged;
    private final Function<Object, T> fromPlain;
    private final UnaryOperator<String> called;
    private final int step;
    private final Respondent respondent;
    private final int longest;
    private final boolean verbatim;
    private final boolean key;
    private final boolean burden;
    private final ImmutableMap<String, Boolean> answers;
    private final int position;

    Field(FieldDeclaration<T> draft, int position) {
        this.dictionary = draft.dictionary;
        this.name = draft.name;
        this.label = draft.label;
        this.aliases = ImmutableList.copyOf(draft.aliases);
        this.vagueHeaders = ImmutableList.copyOf(draft.vagueHeaders);
        this.lesserHeaders = ImmutableList.copyOf(draft.lesserHeaders);
        this.type = draft.type;
        this.kind = draft.kind;
        this.many = draft.many;
        this.unit = draft.unit;
        this.choices = draft.choices;
        this.meaning = draft.meaning;
        this.judged = draft.judged;
        this.fromPlain = draft.fromPlain;
        this.called = draft.called;
        this.step = draft.step;
        this.respondent = draft.respondent;
        this.longest = draft.longest;
        this.verbatim = draft.verbatim;
        this.key = draft.key;
        this.burden = draft.burden;
        this.answers = ImmutableMap.copyOf(draft.answers);
        this.position = position;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String label() {
        return label;
    }

    /** Other headers people use for the same column; may be empty. */
    public List<String> aliases() {
        return aliases;
    }

    /** Headers that may mean the field or another one; see {@link FieldDeclaration#vaguely}. */
    List<String> vagueHeaders() {
        return vagueHeaders;
    }

    /** Those of the aliases that give way to any other; see {@link FieldDeclaration#lesser}. */
    List<String> lesserHeaders() {
        return lesserHeaders;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** The Java type of its values; a set where it holds several. */
    public Class<?> type() {
        return type;
    }

    /** The value as its type. */
    @SuppressWarnings("unchecked")
    public T cast(Object value) {
        return (T) type.cast(value);
    }

    @Override
    public boolean many() {
        return many;
    }

    @Override
    public @Nullable Unit unit() {
        return unit;
    }

    @Override
    public List<? extends Choice> choices() {
        return choices;
    }

    @Override
    public Bilingual called(String value) {
        return choices.isEmpty() ? new Bilingual(called.apply(value), value) : Property.super.called(value);
    }

    /** What the field is, in one sentence. */
    @Override
    public Bilingual meaning() {
        return meaning;
    }

    /**
     * When to ask for it, 1 to 6: 1 what the project is and how far it has come, 2 what it builds and uses, 3 details that matter
     * only after those, 4 what departments say of it, 5 lists it may stand on, 6 everything else.
     */
    public int step() {
        return step;
    }

    /** Who can know it. */
    public Respondent respondent() {
        return respondent;
    }

    /** What it costs to ask for it; see {@link Respondent#cost}. */
    public int askingCost() {
        return respondent.cost();
    }

    /** How many characters a text of it has at most. */
    public int longest() {
        return longest;
    }

    /** Whether words such as 待定 and 无 are taken at their word, as in a name or a remark that nothing judges. */
    public boolean verbatim() {
        return verbatim;
    }

    /** Whether it tells one fact from another, so that two spellings that look alike are one. */
    public boolean key() {
        return key;
    }

    /** Whether more of it is never judged milder, all else being alike: a burden on energy, environment or land (越大越不应从宽). */
    public boolean isBurden() {
        return burden;
    }

    /** What people answer to a question of yes or no besides yes and no, as 符合 and 不符合; may be empty. */
    public Map<String, Boolean> answers() {
        return answers;
    }

    /** 0-based place in the dictionary: the order of columns and of JSON. */
    public int position() {
        return position;
    }

    @Override
    public @Nullable Object valueIn(Fact fact) {
        T value = fact.get(this);
        return value == null ? null : judged.apply(value);
    }

    /** A known value as rules compare it and as results print it. */
    public Object plain(T value) {
        return judged.apply(value);
    }

    /**
     * The value that {@link #plain} would give as {@code plain}: the way readers and generators build values
     * without knowing the type. A number is in the unit of the field, a choice is its English name.
     *
     * @throws IllegalArgumentException when the value is not one of this field, with the reason
     */
    public T fromPlain(Object plain) {
        return fromPlain.apply(plain);
    }

    /**
     * The value in the one form facts keep it.
     *
     * @throws RefusedException when it is not one of this field: of another currency or basis, or out of its range
     */
    public T checked(T value) {
        T kept = fromPlain.apply(judged.apply(value));
        if (!kept.equals(value) && !(value instanceof BigDecimal)) {
            throw new RefusedException(
                    "%s（%s）不能写入 %s，应为 %s".formatted(label, name, value, kept),
                    "%s (%s) does not take %s; it must be like %s".formatted(name, label, value, kept));
        }
        return kept;
    }

    /** Whether it was declared in the dictionary that this builder makes. */
    public boolean isOf(FieldDictionary.Builder builder) {
        return dictionary == builder;
    }

    @Override
    public Set<Field<?>> inputs() {
        return ImmutableSet.of(this);
    }

    @Override
    public Set<Field<?>> sources(Fact fact) {
        return ImmutableSet.of(this);
    }

    @Override
    public Set<Field<?>> missingInputs(Fact fact) {
        return fact.knows(this) ? ImmutableSet.of() : ImmutableSet.of(this);
    }

    @Override
    public String toString() {
        return name;
    }
}
