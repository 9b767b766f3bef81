package org.hengzhun.files.sheet;

import org.hengzhun.core.reading.CellText;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What one cell of a sheet says, as its reader sees it: a day as 2022-09-30, a percentage with its sign, a code with its zeros.
 *
 * @param text without spaces around it; empty for an empty cell
 * @param mergedFrom what the cell says that this one was merged into from above, or an empty text
 * @param trouble why the text is not what the cell says, such as a formula in error; or null
 * @param note what its owner should look at, such as a number format that hides digits; or null
 */
public record SheetCell(
        String text,
        String mergedFrom,
        @Nullable Bilingual trouble,
        @Nullable Bilingual note) {

    /** A cell that says nothing. */
    public static final SheetCell EMPTY = new SheetCell("", "", null, null);

    /** A cell that says this and nothing more. */
    public static SheetCell of(String text) {
        String trimmed = CellText.trim(text);
        return trimmed.isEmpty() ? EMPTY : new SheetCell(trimmed, "", null, null);
    }

    /** Whether there is anything in it, be it in error. */
    public boolean says() {
        return !text.isEmpty() || trouble != null;
    }

    static SheetCell troubled(String text, Bilingual trouble) {
        return new SheetCell(text, "", trouble, null);
    }

    static SheetCell noted(String text, Bilingual note) {
        return new SheetCell(text, "", null, note);
    }
}
