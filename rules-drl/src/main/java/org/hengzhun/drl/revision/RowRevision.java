package org.hengzhun.drl.revision;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.words.Bilingual;

/**
 * What becomes of a row.
 *
 * @param kind whether it is new, gone or another
 * @param key what tells it from other rows: a name, an id, a name and the day it begins
 * @param row where it stands: in the edited table, one that is gone in the file
 * @param cells what changes in it; of a new row what it says, of one that is gone what it said
 */
public record RowRevision(Kind kind, String key, int row, ImmutableList<Cell> cells) {

    /** What can become of a row. */
    public enum Kind {
        ADDED("增加", "added"),
        REMOVED("删去", "removed"),
        CHANGED("修改", "changed");

        private final Bilingual words;

        Kind(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }
    }

    /**
     * What becomes of a cell.
     *
     * @param column its name in the file
     * @param header what people call it
     * @param before an empty text where there was nothing
     * @param after an empty text where nothing is left
     */
    public record Cell(String column, String header, String before, String after) {}
}
