package org.hengzhun.files.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.words.VisibleText;

/** Writes any table for spreadsheets: UTF-8 with a byte order mark, and no cell that a spreadsheet would run as a formula. */
public final class CsvTable {

    /** What spreadsheets take for the start of a formula, in plain and in full width. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    /** Whatever may hold something hidden; a cell may have several lines, and tabs in them. */
    private static final Pattern HIDDEN = Pattern.compile("[^\\t\\n\\p{L}\\p{N}]+");

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?%?");

    private CsvTable() {}

    /** A writer of a result as the rows made of it, the header first. */
    public static <R> ReportWriter<R> of(Writer out, Function<R, List<List<String>>> rows) {
        return (report, sources) -> write(out, rows.apply(report));
    }

    /** Writes the rows, the header first; the output stays open and is flushed. */
    public static void write(Writer out, List<List<String>> rows) throws IOException {
        out.write('\uFEFF');
        CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        for (List<String> row : rows) {
            table.writeRecord(row.stream().map(CsvTable::guarded).toList());
        }
        table.flush();
        out.flush();
    }

    /** The number of a row of an input; an empty text for the input as a whole. */
    public static String row(int number) {
        return number > 0 ? String.valueOf(number) : "";
    }

    /** The cell as a spreadsheet may be trusted with it. */
    public static String guarded(String cell) {
        boolean formula =
                FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        String shown = HIDDEN.matcher(cell).replaceAll(part -> Matcher.quoteReplacement(VisibleText.of(part.group())));
        return formula ? "'" + shown : shown;
    }
}
