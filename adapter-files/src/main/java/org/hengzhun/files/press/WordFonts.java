package org.hengzhun.files.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Says which typeface stands in for one that a machine lacks: those named _GB2312 no longer come with Windows. */
final class WordFonts {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">%s</w:fonts>""";
    private static final String CHINESE_FONT = """
            <w:font w:name="%s"><w:altName w:val="%s"/><w:charset w:val="86"/></w:font>""";

    private WordFonts() {}

    static void addTo(XWPFDocument document) throws IOException {
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            PackagePart part = document.getPackage().createPart(name, TYPE);
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
            try (OutputStream out = part.getOutputStream()) {
                out.write(table().getBytes(UTF_8));
            }
        } catch (InvalidFormatException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private static String table() {
        return TABLE.formatted(Arrays.stream(Typeface.values())
                .map(face -> CHINESE_FONT.formatted(face.chinese(), face.standIn()))
                .collect(Collectors.joining()));
    }
}
