package org.hengzhun.files.sheet;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a workbook in which one sheet has further columns, cells have comments, and a sheet of notes stands last. Every other
 * part, and every other cell, is copied byte for byte, in constant memory. To be closed; for one thread.
 */
public final class WidenedBook implements Closeable {

    private static final String TYPES = "[Content_Types].xml";

    private final Parts parts;
    private final String main;
    private final String part;
    private final SheetExtent extent;
    private final int first;
    private final BookNotes notes;
    private final SheetRemarks remarks;
    private final OfficeWords words;

    /** Parts that are other ones in the copy, by their key, or new. */
    private final Map<String, String> changed = new LinkedHashMap<>();

    /**
     * What is added.
     *
     * @param sheet name of the sheet that gets columns
     * @param headerTop the first row of its header, as a spreadsheet counts it
     * @param first the 0-based column the added ones take the place of, or -1 to add them after all others
     * @param widths of the columns, in digits
     * @param author of comments
     * @param notes name of the sheet of notes; one of that name gives way
     */
    public record Plan(String sheet, int headerTop, int first, List<Integer> widths, String author, String notes) {

        public Plan {
            widths = List.copyOf(widths);
        }
    }

    private WidenedBook(Parts parts, String main, String part, SheetExtent extent, Plan plan, String workbook)
            throws IOException {
        this.parts = parts;
        this.main = main;
        this.part = part;
        this.extent = extent;
        this.first = plan.first() < 0 ? extent.columns() : plan.first();
        this.words = OfficeWords.of(workbook);
        Map<String, Parts.Relation> relations = parts.relations(part);
        Parts.Relation drawing = extent.drawing() == null ? null : relations.get(extent.drawing());
        this.remarks = SheetRemarks.of(
                parts,
                words,
                plan.author(),
                drawing == null ? null : drawing.target(),
                Parts.target(relations, "comments"));
        this.notes = new BookNotes(words, plan.notes());
    }

    /** Opens the workbook; nothing where it is written so that columns cannot be added with all else as it is. */
    public static Optional<WidenedBook> of(Path file, Plan plan) throws IOException {
        Parts parts = Parts.open(file);
        Optional<WidenedBook> opened = Optional.empty();
        try {
            opened = of(parts, file, plan);
            return opened;
        } finally {
            if (opened.isEmpty()) {
                parts.close();
            }
        }
    }

    private static Optional<WidenedBook> of(Parts parts, Path file, Plan plan) throws IOException {
        String main = String.valueOf(Parts.target(parts.relations(""), "officeDocument"));
        Optional<String> workbook = PartText.of(parts, main);
        // Under another ending a workbook with macros would not open.
        boolean plain = PartText.of(parts, TYPES)
                .filter(types -> !types.contains("macroEnabled"))
                .isPresent();
        if (workbook.isEmpty() || !plain) {
            return Optional.empty();
        }
        String part = null;
        String notes = null;
        try (Workbook book = Workbook.open(file)) {
            for (Workbook.Tab tab : book.sheets()) {
                part = tab.name().equals(plan.sheet()) ? book.part(tab) : part;
                notes = tab.name().equals(plan.notes()) ? book.part(tab) : notes;
            }
        }
        if (part == null || part.equals(notes) || !isUtf8(parts, part)) {
            return Optional.empty();
        }
        SheetExtent extent;
        try (InputStream in = parts.bytes(part)) {
            extent = SheetExtent.of(tokens(in), plan.headerTop());
        }
        WidenedBook widened = new WidenedBook(parts, main, part, extent, plan, workbook.get());
        boolean fits = widened.first + plan.widths().size() <= CellPlace.MOST_COLUMNS;
        return extent.placed() && fits && widened.announce(workbook.get(), notes)
                ? Optional.of(widened)
                : Optional.empty();
    }

    private static boolean isUtf8(Parts parts, String part) throws IOException {
        try (InputStream in = parts.bytes(part)) {
            byte[] head = in.readNBytes(2);
            return head.length == 2 && head[0] != 0 && head[1] != 0 && head[0] != (byte) 0xFE && head[0] != (byte) 0xFF;
        }
    }

    private static XmlTokens tokens(InputStream in) {
        return new XmlTokens(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** Has the workbook list the sheet of notes; false where it is written in some way of its own. */
    private boolean announce(String workbook, @Nullable String there) throws IOException {
        if (there != null) {
            notes.replaces(there);
            return true;
        }
        notes.isNew(parts, main);
        Optional<String> listed = notes.listedIn(workbook);
        String relations = relationsOf(main);
        Optional<String> related = PartText.of(parts, relations).flatMap(notes::relatedIn);
        Optional<String> typed = PartText.of(parts, TYPES).flatMap(notes::typedIn);
        listed.ifPresent(text -> changed.put(Parts.key(main), text));
        related.ifPresent(text -> changed.put(Parts.key(relations), text));
        typed.ifPresent(text -> changed.put(Parts.key(TYPES), text));
        return listed.isPresent() && related.isPresent() && typed.isPresent();
    }

    private static String relationsOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    /**
     * Writes the copy, once.
     *
     * @param added in the order of their rows
     * @param told the lines of the notes, fit to be seen
     */
    public void write(OutputStream out, List<Integer> widths, Iterator<AppendedCells> added, List<List<String>> told)
            throws IOException {
        // The end of a zip file is written by closing it, which the output must outlive.
        ZipOutputStream zip = new ZipOutputStream(out);
        copy(zip, widths, added);
        Map<String, String> drawn = remarked();
        for (ZipEntry entry : parts.entries()) {
            String key = Parts.key(entry.getName());
            if (key.equals(Parts.key(part))) {
                continue;
            }
            String other = drawn.remove(key);
            String text = other == null ? changed.get(key) : other;
            if (key.equals(Parts.key(notes.part()))) {
                put(zip, entry.getName(), entry, notes.sheet(told));
            } else if (text != null) {
                put(zip, entry.getName(), entry, text);
            } else {
                same(zip, entry);
            }
        }
        for (Map.Entry<String, String> fresh : drawn.entrySet()) {
            put(zip, fresh.getKey(), null, fresh.getValue());
        }
        if (!parts.has(notes.part())) {
            put(zip, notes.part(), null, notes.sheet(told));
        }
        zip.finish();
    }

    private void copy(ZipOutputStream zip, List<Integer> widths, Iterator<AppendedCells> added) throws IOException {
        ZipEntry entry = parts.entry(part);
        begin(zip, entry.getName(), entry);
        Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        try (InputStream in = parts.bytes(part)) {
            int[] columns = widths.stream().mapToInt(width -> width).toArray();
            new WidenedSheet(tokens(in), text, first, columns, added, remarks).copy();
        }
        text.flush();
        zip.closeEntry();
    }

    /** The parts that hold comments, and those that name them, by their key where they are there and by their name where not. */
    private Map<String, String> remarked() throws IOException {
        Map<String, String> drawn = new LinkedHashMap<>();
        if (!remarks.any()) {
            return drawn;
        }
        Map<String, Parts.Relation> relations = parts.relations(part);
        Parts.Relation drawing = extent.drawing() == null ? null : relations.get(extent.drawing());
        String comments = Parts.target(relations, "comments");
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = part.substring(folder.length(), part.length() - ".xml".length());
        String newDrawing = folder + "hengzhun-" + name + ".vml";
        String newComments = folder + "hengzhun-" + name + "-comments.xml";
        drawn.put(drawing == null ? newDrawing : Parts.key(drawing.target()), remarks.drawing());
        drawn.put(comments == null ? newComments : Parts.key(comments), remarks.comments());
        String more = (drawing == null ? relation(SheetRemarks.DRAWING_ID, "vmlDrawing", newDrawing) : "")
                + (comments == null ? relation(SheetRemarks.COMMENTS_ID, "comments", newComments) : "");
        if (!more.isEmpty()) {
            String related = relationsOf(part);
            String text = PartText.of(parts, related).orElse(OfficeWords.emptyRelations());
            drawn.put(
                    parts.has(related) ? Parts.key(related) : related,
                    PartText.atEndOf("Relationships", text, prefix -> more.replace("<", "<" + prefix))
                            .orElse(text));
            String types = changed.getOrDefault(
                    Parts.key(TYPES), PartText.of(parts, TYPES).orElse(""));
            drawn.put(Parts.key(TYPES), typed(types, comments == null ? newComments : ""));
        }
        return drawn;
    }

    private String relation(String id, String type, String target) {
        return words.relation("", id, type, target.substring(target.lastIndexOf('/') + 1));
    }

    private static String typed(String types, String comments) {
        return PartText.atEndOf(
                        "Types",
                        types,
                        prefix -> (types.contains("Extension=\"vml\"")
                                        ? ""
                                        : "<%sDefault Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
                                                .formatted(prefix))
                                + (comments.isEmpty() ? "" : OfficeWords.override(prefix, comments, "comments")))
                .orElse(types);
    }

    private static void begin(ZipOutputStream zip, String name, @Nullable ZipEntry like) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(like == null ? 0 : like.getTime());
        zip.putNextEntry(entry);
    }

    private static void put(ZipOutputStream zip, String name, @Nullable ZipEntry like, String text) throws IOException {
        begin(zip, name, like);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void same(ZipOutputStream zip, ZipEntry entry) throws IOException {
        begin(zip, entry.getName(), entry);
        if (!entry.isDirectory()) {
            try (InputStream in = parts.bytes(entry.getName())) {
                in.transferTo(zip);
            }
        }
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
