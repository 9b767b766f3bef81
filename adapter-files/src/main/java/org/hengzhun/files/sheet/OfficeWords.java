package org.hengzhun.files.sheet;

/**
 * The names that a package in either form of ISO/IEC 29500 calls its parts by.
 *
 * @param main of the elements of sheets
 * @param relationships of the ids of relations, and the start of their types
 */
record OfficeWords(String main, String relationships) {

    private static final OfficeWords TRANSITIONAL = new OfficeWords(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    private static final OfficeWords STRICT = new OfficeWords(
            "http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Those of the package whose workbook says so. */
    static OfficeWords of(String workbook) {
        return workbook.contains(STRICT.main) ? STRICT : TRANSITIONAL;
    }

    String emptyComments() {
        return HEAD
                + "<comments xmlns=\"%s\"><authors></authors><commentList></commentList></comments>".formatted(main);
    }

    static String emptyRelations() {
        return HEAD
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
    }

    /** A sheet of inline texts; the head of it, to be followed by rows and {@link #END}. */
    String sheet(String columns) {
        return HEAD + "<worksheet xmlns=\"%s\"><cols>%s</cols><sheetData>".formatted(main, columns);
    }

    static final String END = "</sheetData></worksheet>";

    /** A relation. */
    String relation(String prefix, String id, String type, String target) {
        return "<%sRelationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(prefix, id, relationships, type, target);
    }

    /** The type of a part of spreadsheets. */
    static String override(String prefix, String part, String type) {
        return "<%sOverride PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
                .formatted(prefix, part, type);
    }
}
