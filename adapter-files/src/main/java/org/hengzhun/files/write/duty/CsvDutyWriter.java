package org.hengzhun.files.write.duty;

import java.io.IOException;
import java.io.Writer;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.CsvTable;
import org.hengzhun.files.write.ReportWriter;

/** Writes a calendar of duties as a table for spreadsheets: a row for each who owes it. */
public final class CsvDutyWriter implements ReportWriter<DutyReport> {

    private final Writer out;
    private final DutyText text;

    /** Writes to the output, which stays open. */
    public CsvDutyWriter(Writer out, Language language) {
        this.out = out;
        this.text = new DutyText(language);
    }

    @Override
    public void write(DutyReport report, Sources sources) throws IOException {
        CsvTable.write(out, new DutyRows(text).of(report, sources));
    }
}
