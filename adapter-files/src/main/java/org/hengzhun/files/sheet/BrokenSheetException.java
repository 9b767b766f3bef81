package org.hengzhun.files.sheet;

import java.io.IOException;
import org.hengzhun.core.words.Bilingual;

/** Nothing more of a sheet can be read. */
public class BrokenSheetException extends IOException {

    private static final long serialVersionUID = 1;

    private final int row;
    private final transient Bilingual problem;

    /**
     * A sheet that breaks off.
     *
     * @param row where, as a spreadsheet counts, or 0 where nobody can tell
     * @param problem what is wrong and what to do next
     */
    public BrokenSheetException(int row, Bilingual problem) {
        super(problem.en());
        this.row = row;
        this.problem = problem;
    }

    /** Where, as a spreadsheet counts, or 0. */
    public final int row() {
        return row;
    }

    /** What is wrong and what to do next. */
    public final Bilingual problem() {
        return problem;
    }
}
