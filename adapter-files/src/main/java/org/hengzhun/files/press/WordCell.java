package org.hengzhun.files.press;

import java.util.List;
import org.hengzhun.files.write.DisplayWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/**
 * What a cell says and how it is set.
 *
 * @param said its lines, at least one
 * @param width of the cell, in twips
 */
record WordCell(List<String> said, Letters letters, Typeface typeface, STJc.Enum alignment, int width) {

    void setInto(CTTc cell, WordText text) {
        for (String line : said) {
            text.set(cell.addNewP(), letters.style(), typeface, line).addNewJc().setVal(alignment);
        }
    }

    /** About how many lines it takes when the longer ones are broken. */
    int lines() {
        int columns = letters.columnsIn(width);
        return said.stream()
                .mapToInt(line -> Math.max(1, (DisplayWidth.WIDE.of(line) + columns - 1) / columns))
                .sum();
    }

    /** About how high that is, in twips. */
    int height() {
        return lines() * letters.style().line();
    }
}
