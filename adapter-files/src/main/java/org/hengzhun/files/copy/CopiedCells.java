package org.hengzhun.files.copy;

import java.util.Optional;
import org.hengzhun.core.words.Bilingual;

/** The cells of a table as a file holds them. Whoever changes one changes nothing else. Immutable. */
interface CopiedCells {

    /** How many columns there are. */
    int width();

    /** Why the file cannot hold this text, or nothing where it can. */
    Optional<Bilingual> cannotHold(String cell);

    /**
     * The table with this cell.
     *
     * @param row as a spreadsheet counts it; it must be there
     * @param column from 0; what the row lacks up to it stays empty
     */
    CopiedCells with(int row, int column, String cell);

    /** The same for a cell of the header, which looks like its neighbour. */
    CopiedCells headed(int row, int column, String label);

    /** The table with the text of this cell written as the number it is; the same where it is none, or where texts are all there are. */
    CopiedCells asNumber(int row, int column, String cell);

    /** The file. */
    byte[] bytes();
}
