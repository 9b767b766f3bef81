package org.hengzhun.files.sheet;

import java.io.IOException;

/**
 * What of a font changes what a text says.
 *
 * @param name an empty text when the file names none
 * @param struck whether its texts are struck out
 */
record Font(String name, boolean struck) {

    static final Font PLAIN = new Font("", false);

    /** Reads the element that starts here: {@code font} of the styles or {@code rPr} of a run. */
    static Font read(XmlPart xml, String element) throws IOException {
        String name = "";
        boolean struck = false;
        while (xml.advanceIn(element)) {
            switch (xml.element()) {
                case "name", "rFont" -> name = String.valueOf(xml.attribute("val"));
                case "strike" -> struck = xml.attribute("val") == null || xml.says("val");
                default -> {}
            }
        }
        return new Font(name, struck);
    }
}
