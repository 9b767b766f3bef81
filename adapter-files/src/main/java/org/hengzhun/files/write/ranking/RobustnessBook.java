package org.hengzhun.files.write.ranking;

import java.io.OutputStream;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.book.BookTable;
import org.hengzhun.files.write.ReportWriter;

/** How firm a ranking is, as a workbook: a unit a row with the places it may take. */
public final class RobustnessBook {

    private static final BookTable TABLE = BookTable.called("稳健性", "robustness").figures(2, 3, 4, 5, 6, 7);

    private RobustnessBook() {}

    /** Writes to the output, which stays open. */
    public static ReportWriter<RobustnessReport> of(OutputStream out, Language language) {
        return TABLE.of(out, language, (report, sources) -> RobustnessRows.of(report, language), (report, about) -> {
            about.policy(report.policy(), report.asOf());
            about.words(language.say("提醒", "note"), report.warnings());
        });
    }
}
