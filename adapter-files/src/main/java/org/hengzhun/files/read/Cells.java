package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.jspecify.annotations.Nullable;

/** How the text of a cell is read, for each field of a fact. */
final class Cells {

    /** Longest text a cell may hold, in characters. */
    static final int LONGEST_CELL = 10_000;

    /** Longest id, so that a million of them can be held against doubles. */
    static final int LONGEST_ID = 200;

    /** What people write into a cell to say that they do not know. A text field takes them at their word. */
    static final ImmutableSet<String> UNKNOWN_MARKS = ImmutableSet.of("-", "—", "/", "未知", "不详", "待定", "NA", "N/A");

    /** What people write into a cell of several values to say that there is none. */
    static final ImmutableSet<String> NONE_MARKS = ImmutableSet.of("无", "没有", "none", "None", "NONE");

    private static final Pattern BETWEEN = Pattern.compile("[;；、|,，]");

    private static final ImmutableList<Cell> BY_POSITION =
            Project.DICTIONARY.fields().stream().map(Cells::of).collect(ImmutableList.toImmutableList());

    private Cells() {}

    /** What the cell says; {@code unit} is the unit the header gives, or null. */
    static Reading read(Field<?> field, String raw, @Nullable Unit unit) {
        return read(field, raw, unit, BY_POSITION.get(field.position()));
    }

    /** The same, by the cell reader of a field of any fact. */
    static Reading read(Field<?> field, String raw, @Nullable Unit unit, Cell cell) {
        String text = CellText.trim(raw);
        if (text.isEmpty() || (field.kind() != Kind.TEXT && UNKNOWN_MARKS.contains(text))) {
            return Reading.UNKNOWN;
        }
        if (field.many() && NONE_MARKS.contains(text)) {
            return new Reading.Known(ImmutableSet.of());
        }
        int longest = field == Project.ID ? LONGEST_ID : LONGEST_CELL;
        if (text.length() > longest) {
            return Reading.bad(
                    "有 %d 个字，最多 %d 个；请缩短。".formatted(text.length(), longest),
                    "This has %d characters, at most %d are read; shorten it.".formatted(text.length(), longest));
        }
        return cell.read(text, unit);
    }

    /** The parts of a cell that may hold several values. */
    static List<String> parts(String text) {
        return BETWEEN.splitAsStream(text)
                .map(CellText::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static Cell of(Field<?> field) {
        return switch (field.kind()) {
            case NUMBER ->
                new NumberCell(Optional.ofNullable(field.unit()).orElseThrow().dimension());
            case TRUTH -> new TruthCell();
            case INDUSTRY -> new IndustryCell();
            case CHOICE -> new ChoiceCell(field);
            case DATE -> new DateCell();
            case QUANTITY -> new QuantityCell();
            case TEXT -> text(field);
        };
    }

    private static Cell text(Field<?> field) {
        if (field == Project.INVESTOR_ORIGINS) {
            return new CountryCell();
        }
        return field.many()
                ? (text, unit) -> new Reading.Known(ImmutableSet.copyOf(parts(text)))
                : (text, unit) -> new Reading.Known(text);
    }
}
