package org.hengzhun.core.reading;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.core.words.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of the fields of one dictionary. Whatever door a value comes through (a cell, a member of JSON, a case, a map), it
 * is decided here and nowhere else what it says: an empty text is unknown, and so is a {@link Placeholder}; figures may carry a
 * unit and are converted exactly; 无 says of a field of several values that there is none.
 * What is known comes as the field keeps it, its range checked. Immutable.
 */
public final class FieldReader {

    private static final ImmutableSet<Class<?>> EXACT =
            ImmutableSet.of(BigDecimal.class, BigInteger.class, Long.class, Integer.class, Short.class, Byte.class);

    /** Kept for the dictionaries read last, each the very one it was asked for: making one takes longer than reading a project. */
    private static final LoadingCache<FieldDictionary, FieldReader> MADE =
            CacheBuilder.newBuilder().weakKeys().maximumSize(64).build(CacheLoader.from(FieldReader::new));

    private final FieldDictionary fields;
    private final ImmutableList<Cell> cells;

    private FieldReader(FieldDictionary fields) {
        this.fields = fields;
        this.cells = fields.fields().stream().map(FieldReader::cell).collect(ImmutableList.toImmutableList());
    }

    public static FieldReader of(FieldDictionary fields) {
        return MADE.getUnchecked(fields);
    }

    /** The dictionary whose fields it reads. */
    public FieldDictionary fields() {
        return fields;
    }

    /**
     * What a text says.
     *
     * @param unit the unit its header gives, or null
     */
    public Reading text(Field<?> field, String text, @Nullable Unit unit) {
        return kept(field, ofText(field, text, unit));
    }

    /**
     * What a number written as such says: a figure, or 1 and 0 for yes and no, or a whole number where any text may stand.
     *
     * @param digits the number as it was written
     */
    public Reading number(Field<?> field, String digits, @Nullable Unit unit) {
        return switch (field.kind()) {
            case NUMBER, TRUTH -> text(field, digits, unit);
            case INDUSTRY ->
                Reading.bad(
                        "行业代码要加引号写成文字，例如 \"3011\"，否则前面的 0 会丢。",
                        "Put the industry code in quotes, such as \"3011\", or leading zeros get lost.");
            case TEXT ->
                digits.matches("[0-9]{1,18}") && !field.many()
                        ? text(field, digits, unit)
                        : Reading.bad("请加引号写成文字。", "Put the value in quotes.");
            default ->
                Reading.bad(
                        "应为%s，请加引号写成文字。".formatted(field.kind().words().zh()),
                        "It must be a %s in quotes."
                                .formatted(field.kind().words().en()));
        };
    }

    /** What a yes or no written as such says. */
    public Reading truth(Field<?> field, boolean truth) {
        return field.kind() == Kind.TRUTH
                ? new Reading.Known(truth)
                : Reading.bad(
                        "不是是/否字段，应为%s；请改写。".formatted(field.kind().words().zh()),
                        "This is not a yes/no field; write a %s."
                                .formatted(field.kind().words().en()));
    }

    /** What a list of texts or choices says; an empty one says that there is none. */
    public Reading list(Field<?> field, Iterable<?> elements) {
        if (!field.many()) {
            return Reading.bad(
                    "只能有一个值，不能是数组；请直接写值。", "This holds one value and must not be an array; write the value itself.");
        }
        List<Object> values = new ArrayList<>();
        boolean unknown = false;
        for (Object element : elements) {
            Reading one = ofElement(field, element);
            if (one instanceof Reading.Bad) {
                return one;
            }
            unknown |= one instanceof Reading.Unknown;
            if (one instanceof Reading.Known known && known.value() instanceof Iterable<?> plain) {
                plain.forEach(values::add);
            }
        }
        return values.isEmpty() && unknown
                ? Reading.UNKNOWN
                : kept(field, new Reading.Known(ImmutableSet.copyOf(values)));
    }

    /**
     * What a value of any type says: null, a text, an exact number, a truth, a list, a choice, a day, or a value as the field keeps
     * it. Binary fractions are refused, for what was written can no longer be told.
     */
    public Reading any(Field<?> field, @Nullable Object value, @Nullable Unit unit) {
        if (value == null) {
            return Reading.UNKNOWN;
        }
        if (value instanceof CharSequence text) {
            return text(field, text.toString(), unit);
        }
        if (value instanceof Boolean truth) {
            return truth(field, truth);
        }
        if (value instanceof Number) {
            return EXACT.contains(value.getClass()) ? number(field, value.toString(), unit) : inexact();
        }
        if (value instanceof Iterable<?> elements) {
            return list(field, elements);
        }
        if (value instanceof Choice choice && field.choices().contains(choice)) {
            return kept(field, new Reading.Known(field.many() ? ImmutableSet.of(choice.name()) : choice.name()));
        }
        boolean wholly = field.kind() == Kind.INDUSTRY || field.kind() == Kind.DATE;
        if (wholly && field.type().isInstance(value)) {
            return text(field, value.toString(), unit);
        }
        return field.type().isInstance(value) ? checked(field, value) : wrongType(field, value);
    }

    private Reading ofText(Field<?> field, String raw, @Nullable Unit unit) {
        String text = CellText.trim(raw);
        Reading empty = text.isEmpty() ? Reading.UNKNOWN : Placeholder.reading(field, text);
        if (empty != null) {
            return empty;
        }
        return text.length() > field.longest()
                ? tooLong(field, text)
                : cells.get(field.position()).read(text, unit);
    }

    /** An element of a list is already apart: a comma inside it belongs to its text. */
    private Reading ofElement(Field<?> field, @Nullable Object element) {
        if (element instanceof Choice choice && field.choices().contains(choice)) {
            return new Reading.Known(ImmutableSet.of(choice.name()));
        }
        if (!(element instanceof CharSequence written)) {
            return Reading.bad(
                    "数组里每一项都要是文字；请给每一项加引号。", "Every element of the array must be a text; put each in quotes.");
        }
        String text = CellText.trim(written.toString());
        Reading empty = text.isEmpty() ? null : Placeholder.reading(field, text);
        if (empty != null) {
            return empty;
        }
        return field.kind() == Kind.TEXT && !text.isEmpty() && text.length() <= field.longest()
                ? new Reading.Known(ImmutableSet.of(CellText.oneLine(text)))
                : ofText(field, text, null);
    }

    /** What was read, as the field keeps it, or why it keeps no such value. */
    private static Reading kept(Field<?> field, Reading plain) {
        if (!(plain instanceof Reading.Known known)) {
            return plain;
        }
        try {
            return new Reading.Known(field.fromPlain(known.value()), known.note());
        } catch (RefusedException refused) {
            return new Reading.Bad(VisibleText.of(refused.words()));
        }
    }

    private static <T> Reading checked(Field<T> field, Object value) {
        try {
            return new Reading.Known(field.checked(field.cast(value)));
        } catch (RefusedException refused) {
            return new Reading.Bad(VisibleText.of(refused.words()));
        }
    }

    private static Reading wrongType(Field<?> field, Object value) {
        String type = value instanceof TemporalAccessor
                ? value.toString()
                : value.getClass().getSimpleName();
        return Reading.bad(
                "不能是 %s；应为%s。".formatted(type, field.kind().words().zh()),
                "It must be a %s, not %s.".formatted(field.kind().words().en(), type));
    }

    private static Reading inexact() {
        return Reading.bad(
                "不收二进制小数（double、float），它不精确；请给整数、BigDecimal 或文字。",
                "Binary fractions (double, float) are not exact; give a whole number, a BigDecimal or a text.");
    }

    private static Reading tooLong(Field<?> field, String text) {
        return Reading.bad(
                "有 %d 个字，最多 %d 个；请缩短。".formatted(text.length(), field.longest()),
                "This has %d characters, at most %d are read; shorten it.".formatted(text.length(), field.longest()));
    }

    private static Cell cell(Field<?> field) {
        return switch (field.kind()) {
            case NUMBER ->
                NumberCell.of(Optional.ofNullable(field.unit()).orElseThrow().dimension());
            case TRUTH -> new TruthCell(field);
            case INDUSTRY -> new IndustryCell();
            case CHOICE -> new ChoiceCell(field);
            case COUNTRY -> new CountryCell();
            case DATE -> new DateCell();
            case QUANTITY -> new QuantityCell();
            case TEXT ->
                field.key()
                        ? new KeyCell()
                        : field.many()
                                ? (text, unit) -> new Reading.Known(ImmutableSet.copyOf(CellText.parts(text)))
                                : (text, unit) -> new Reading.Known(CellText.oneLine(text));
        };
    }
}
