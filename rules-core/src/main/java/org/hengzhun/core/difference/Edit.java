package org.hengzhun.core.difference;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a policy says otherwise than another (改动).
 *
 * @param name key of a parameter, {@code table/row}, name of a table, id of a rule or of a scheme
 * @param before where the old policy says it, or null where it says nothing of it on the day
 * @param after where the new policy says it, or null
 * @param parts what reads otherwise; empty where the whole is there in one of them only
 */
public record Edit(
        Kind kind,
        String name,
        @Nullable Place before,
        @Nullable Place after,
        List<Part> parts) {

    public Edit {
        parts = ImmutableList.copyOf(parts);
    }

    /** What it is. */
    public enum Kind {
        PARAMETER("参数", "parameter"),
        ROW("表行", "table row"),
        /** A table whose columns are others, with every rule that looks it up. */
        TABLE("目录表", "table"),
        RULE("规则", "rule"),
        SCHEME("方案", "scheme");

        private final Bilingual words;

        Kind(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }
    }

    /**
     * Where it is written.
     *
     * @param file with the folder of its pack
     * @param row 1-based row or line, or 0 for the file as a whole
     */
    public record Place(String file, int row) {}

    /**
     * A value that reads otherwise.
     *
     * @param name the column, or what of a rule it is
     * @param from as rules compare it, or {@link Bilingual} words; null where there was none
     * @param to the same of the new policy
     * @param unit the unit of numbers, or null
     */
    public record Part(
            String name,
            @Nullable Object from,
            @Nullable Object to,
            @Nullable Unit unit) {}
}
