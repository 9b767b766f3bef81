package org.hengzhun.drl.pack;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** How the tables of a pack are cut into cells, by whoever reads, lays out or changes them. */
public final class CsvText {

    private CsvText() {}

    /**
     * The records of the text: empty lines are records, rows may be longer or shorter than the header.
     *
     * @return throws {@link de.siegmar.fastcsv.reader.CsvParseException} at a quotation mark that nothing closes; close it after use
     */
    public static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }
}
