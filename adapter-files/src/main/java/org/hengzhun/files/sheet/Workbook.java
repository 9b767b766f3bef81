package org.hengzhun.files.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of Excel or WPS (.xlsx, .xlsm), in either form of ISO/IEC 29500. Rows are read as they come, so a sheet may be
 * of any length; only shared texts and formats are held. For one thread.
 *
 * <p>Read from its parts by the JDK alone. What a cell says to people hangs on its font, its number format, on merged cells,
 * hidden columns and formulas nobody calculated, and on limits against hostile files, so all of them are read in one place here.
 */
public final class Workbook implements Closeable {

    /** Whether people see a sheet. */
    public enum Visibility {
        VISIBLE,
        HIDDEN,
        /** Hidden so that a spreadsheet does not even offer to show it. */
        VERY_HIDDEN
    }

    /**
     * One sheet with cells, as the workbook lists it.
     *
     * @param position from 0, charts counted
     */
    public record Tab(String name, int position, Visibility visibility) {}

    private final Parts parts;
    private final List<Tab> tabs = new ArrayList<>();
    private final Map<Integer, String> partOfTab = new HashMap<>();
    private final Map<String, Parts.Relation> relations;
    private final Styles styles;
    private boolean from1904;
    private boolean uncalculated;
    private @Nullable SharedTexts texts;

    private Workbook(Parts parts) throws IOException {
        this.parts = parts;
        String main = Parts.target(parts.relations(""), "officeDocument");
        String part = main == null ? "xl/workbook.xml" : main;
        this.relations = parts.relations(part);
        readMain(part);
        if (tabs.isEmpty()) {
            throw new UnreadableWorkbookException(
                    new Bilingual("工作簿里没有工作表；请检查是否导出完整。", "The workbook holds no sheet with cells; check the export."));
        }
        String stylesPart = Parts.target(relations, "styles");
        this.styles = stylesPart == null ? Styles.NONE : Styles.read(parts, stylesPart);
    }

    /** Opens a file that is a {@link FileKind#WORKBOOK}; an {@link UnreadableWorkbookException} when it cannot be read. */
    public static Workbook open(Path file) throws IOException {
        Parts parts = Parts.open(file);
        try {
            return new Workbook(parts);
        } catch (IOException | RuntimeException broken) {
            parts.close();
            throw broken;
        }
    }

    private void readMain(String part) throws IOException {
        try (XmlPart xml = parts.xml(part)) {
            int position = 0;
            while (xml.advance()) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.says("date1904");
                } else if (xml.starts("calcPr")) {
                    uncalculated = xml.says("fullCalcOnLoad");
                } else if (xml.starts("sheet")) {
                    list(xml, position++);
                }
            }
        }
    }

    private void list(XmlPart xml, int position) {
        String name = xml.attribute("name");
        Parts.Relation relation = relations.get(String.valueOf(xml.relation()));
        if (relation != null && relation.type().equals("worksheet")) {
            tabs.add(new Tab(name == null ? "" : name, position, visibility(xml.attribute("state"))));
            partOfTab.put(position, relation.target());
        }
    }

    private static Visibility visibility(@Nullable String state) {
        return switch (String.valueOf(state)) {
            case "hidden" -> Visibility.HIDDEN;
            case "veryHidden" -> Visibility.VERY_HIDDEN;
            default -> Visibility.VISIBLE;
        };
    }

    /** The sheets with cells in their order; at least one. */
    public List<Tab> sheets() {
        return List.copyOf(tabs);
    }

    /** Opens one of {@link #sheets()}. To be closed before the workbook. */
    public Sheet open(Tab tab) throws IOException {
        return WorkbookSheet.open(
                tab.name(), parts, part(tab), new CellShowing(styles, texts(), from1904, uncalculated));
    }

    /** The name of the part that holds the cells of one of {@link #sheets()}. */
    public String part(Tab tab) {
        String part = partOfTab.get(tab.position());
        if (part == null) {
            throw new IllegalArgumentException("There is no sheet at position %d.".formatted(tab.position()));
        }
        return part;
    }

    private SharedTexts texts() throws IOException {
        SharedTexts known = texts;
        if (known == null) {
            String part = Parts.target(relations, "sharedStrings");
            known = part == null ? new SharedTexts() : SharedTexts.read(parts, part);
            texts = known;
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
