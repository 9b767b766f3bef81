package org.hengzhun.files.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the cells of a workbook are shown, by the number of their style. */
final class Styles {

    /** Spreadsheets stop at 65,490. */
    private static final int MOST = 100_000;

    static final Styles NONE = new Styles();

    private static final Style PLAIN = new Style(NumberFormat.builtIn(0), Font.PLAIN);

    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    /** What of a style changes what a cell says. */
    record Style(NumberFormat format, Font font) {}

    private Styles() {}

    static Styles read(Parts parts, String part) throws IOException {
        Styles styles = new Styles();
        try (XmlPart xml = parts.xml(part)) {
            while (xml.advance()) {
                if (xml.starts("numFmts")) {
                    styles.readFormats(xml);
                } else if (xml.starts("fonts")) {
                    styles.readFonts(xml);
                } else if (xml.starts("cellXfs")) {
                    styles.readStyles(xml);
                }
            }
        }
        return styles;
    }

    private void readFormats(XmlPart xml) throws IOException {
        while (xml.advanceIn("numFmts")) {
            String code = xml.attribute("formatCode");
            if (code != null) {
                formats.put(xml.number("numFmtId", 0), NumberFormat.of(code));
            }
            limit(formats.size(), xml);
        }
    }

    private void readFonts(XmlPart xml) throws IOException {
        while (xml.advanceIn("fonts")) {
            if (xml.starts("font")) {
                fonts.add(Font.read(xml, "font"));
            }
            limit(fonts.size(), xml);
        }
    }

    private void readStyles(XmlPart xml) throws IOException {
        while (xml.advanceIn("cellXfs")) {
            if (xml.starts("xf")) {
                int font = xml.number("fontId", 0);
                NumberFormat format = formats.computeIfAbsent(xml.number("numFmtId", 0), NumberFormat::builtIn);
                styles.add(new Style(format, font < fonts.size() ? fonts.get(font) : Font.PLAIN));
            }
            limit(styles.size(), xml);
        }
    }

    private static void limit(int size, XmlPart xml) throws IOException {
        if (size > MOST) {
            throw xml.damaged();
        }
    }

    /** The style of that number; a plain one where the workbook has none such. */
    Style get(int number) {
        return number < styles.size() ? styles.get(number) : PLAIN;
    }
}
