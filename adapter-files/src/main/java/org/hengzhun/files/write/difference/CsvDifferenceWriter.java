package org.hengzhun.files.write.difference;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.difference.PolicyChange;
import org.hengzhun.core.difference.ProjectDifference;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.CsvTable;

/** Writes a table for spreadsheets: a project that flips, or a refusal, a row; every row says whether it is a supposition. */
public final class CsvDifferenceWriter implements DifferenceWriter {

    private final Writer out;
    private final CsvWriter table;
    private final DifferenceRows rows;

    /** Writes to the output, which stays open. */
    public CsvDifferenceWriter(Writer out, Language language) {
        this.out = out;
        this.rows = new DifferenceRows(language);
        this.table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    @Override
    public void between(PolicyChange change) {
        rows.between(change);
    }

    @Override
    public void begin(PolicyStamp policy, LocalDate asOf, int inputs) throws IOException {
        out.write('\uFEFF');
        table.writeRecord(rows.header());
    }

    @Override
    public void write(ProjectDifference difference, Source source) {
        if (difference.flips()) {
            row(rows.of(difference, source));
        }
    }

    @Override
    public void refused(Refusal refusal) {
        row(rows.of(refusal));
    }

    private void row(List<String> cells) {
        table.writeRecord(cells.stream().map(CsvTable::guarded).toList());
    }

    @Override
    public void end(List<InputSummary> inputs) throws IOException {
        table.flush();
        out.flush();
    }
}
