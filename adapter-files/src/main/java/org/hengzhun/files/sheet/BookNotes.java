package org.hengzhun.files.sheet;

import com.google.common.xml.XmlEscapers;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sheet of notes that is added to a workbook as its last, or takes the place of an earlier one. Mutable, for one thread. */
final class BookNotes {

    private static final String ID = "rIdHengzhunNotes";

    private static final Pattern SHEET_ID = Pattern.compile("\\bsheetId=\"([0-9]{1,9})\"");

    /** Widths of the two columns, in digits. */
    private static final String COLUMNS = "<col min=\"1\" max=\"1\" width=\"18\" customWidth=\"1\"/>"
            + "<col min=\"2\" max=\"2\" width=\"100\" customWidth=\"1\"/>";

    private final OfficeWords words;
    private final String name;
    private String part = "";
    private String target = "";

    BookNotes(OfficeWords words, String name) {
        this.words = words;
        this.name = name;
    }

    void replaces(String there) {
        part = there;
    }

    void isNew(Parts parts, String main) {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        target = "worksheets/hengzhunNotes.xml";
        for (int count = 2; parts.has(folder + target); count++) {
            target = "worksheets/hengzhunNotes%d.xml".formatted(count);
        }
        part = folder + target;
    }

    String part() {
        return part;
    }

    Optional<String> listedIn(String workbook) {
        Matcher ids = SHEET_ID.matcher(workbook);
        int most = 0;
        while (ids.find()) {
            most = Math.max(most, Integer.parseInt(ids.group(1)));
        }
        int id = most + 1;
        return PartText.atEndOf(
                "sheets",
                workbook,
                prefix -> "<%ssheet xmlns:r=\"%s\" name=\"%s\" sheetId=\"%d\" r:id=\"%s\"/>"
                        .formatted(
                                prefix,
                                words.relationships(),
                                XmlEscapers.xmlAttributeEscaper().escape(name),
                                id,
                                ID));
    }

    Optional<String> relatedIn(String relations) {
        return PartText.atEndOf("Relationships", relations, prefix -> words.relation(prefix, ID, "worksheet", target));
    }

    Optional<String> typedIn(String types) {
        return PartText.atEndOf("Types", types, prefix -> OfficeWords.override(prefix, part, "worksheet"));
    }

    /** The sheet with these rows. */
    String sheet(List<List<String>> rows) {
        StringBuilder sheet = new StringBuilder(words.sheet(COLUMNS));
        for (int row = 0; row < rows.size(); row++) {
            sheet.append("<row r=\"%d\">".formatted(row + 1));
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.append("<c r=\"%s%d\"".formatted(CellPlace.letters(column), row + 1))
                        .append(WidenedSheet.inline("", rows.get(row).get(column)))
                        .append("</c>");
            }
            sheet.append("</row>");
        }
        return sheet.append(OfficeWords.END).toString();
    }
}
