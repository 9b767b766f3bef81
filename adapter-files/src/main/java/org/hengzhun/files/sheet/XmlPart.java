package org.hengzhun.files.sheet;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One part of a workbook as a stream of elements. By the parser of the JDK: on sheets one of a library is hardly faster,
 * and this one can be held to no document type, no entity and no depth.
 */
final class XmlPart implements Closeable {

    /** Elements of other namespaces are extensions, which a reader may skip. */
    private static final Set<String> OWN = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
            "http://schemas.openxmlformats.org/package/2006/relationships");

    /** Characters of one text as written, where _xHHHH_ stands for one. */
    private static final int LONGEST_TEXT = 7 * 32_767;

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream bytes;
    private final String name;
    private final XMLStreamReader xml;

    XmlPart(InputStream bytes, String name) throws IOException {
        this.bytes = bytes;
        this.name = name;
        try {
            this.xml = FACTORY.createXMLStreamReader(decoded(bytes));
        } catch (XMLStreamException | RuntimeException broken) {
            throw unreadable(broken);
        }
    }

    /** As text, which is UTF-8 or UTF-16; the parser's own decoder writes to the standard error what it cannot read. */
    private static Reader decoded(InputStream bytes) throws IOException {
        PushbackInputStream pushed = new PushbackInputStream(new BufferedInputStream(bytes, 1 << 16), 2);
        byte[] head = pushed.readNBytes(2);
        pushed.unread(head);
        boolean wide =
                head.length == 2 && (head[0] == 0 || head[1] == 0 || head[0] == (byte) 0xFE || head[0] == (byte) 0xFF);
        Charset charset =
                !wide ? StandardCharsets.UTF_8 : head[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16;
        return new InputStreamReader(pushed, charset.newDecoder());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "64");
        return factory;
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean advance() throws IOException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** Goes to the next start of an element of that name; false at the end of the part. */
    boolean advanceTo(String element) throws IOException {
        while (advance()) {
            if (starts(element)) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next start of an element inside the one of that name; false at its end. */
    boolean advanceIn(String element) throws IOException {
        while (advance()) {
            if (isStart()) {
                return true;
            }
            if (ends(element)) {
                return false;
            }
        }
        return false;
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean starts(String element) {
        return xml.isStartElement() && element.equals(element());
    }

    boolean ends(String element) {
        return xml.isEndElement() && element.equals(element());
    }

    /** The name of the element here, whatever its prefix; an empty text for one of an extension. */
    String element() {
        return OWN.contains(String.valueOf(xml.getNamespaceURI())) ? xml.getLocalName() : "";
    }

    /** An attribute without a prefix, or null. */
    @Nullable
    String attribute(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute) && isEmpty(xml.getAttributeNamespace(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an attribute says yes, in any of the ways of writers. */
    boolean says(String attribute) {
        String value = attribute(attribute);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** The attribute as a whole number from 0 on, or {@code otherwise} when there is none. */
    int number(String attribute, int otherwise) throws IOException {
        String value = attribute(attribute);
        if (value == null) {
            return otherwise;
        }
        if (value.isEmpty() || value.length() > 9 || !value.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            throw UnreadableWorkbookException.damaged("%s: %s".formatted(name, attribute));
        }
        return Integer.parseInt(value);
    }

    /** The id of the relation the element names, or null. */
    @Nullable
    String relation() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")
                    && String.valueOf(xml.getAttributeNamespace(i)).endsWith("/relationships")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text of the element that starts here; leaves the part at its end. */
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.END_DOCUMENT -> throw damaged();
                default -> {}
            }
            if (text.length() > LONGEST_TEXT) {
                throw UnreadableWorkbookException.tooLarge(name);
            }
        }
        return text.toString();
    }

    /** Leaves the part at the end of the element that starts here. */
    void skip() throws IOException {
        for (int depth = 1; depth > 0 && advance(); ) {
            depth += isStart() ? 1 : -1;
        }
    }

    UnreadableWorkbookException damaged() {
        return UnreadableWorkbookException.damaged(name);
    }

    private int next() throws IOException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new UnreadableWorkbookException(new Bilingual(
                        "工作簿里有文档类型声明（DTD），正常的工作簿没有，可能有害；请用 Excel 或 WPS 打开并另存为 .xlsx。",
                        "The workbook declares a document type (DTD), which no spreadsheet writes and which"
                                + " may do harm; open it in Excel or WPS and save it as .xlsx."));
            }
            return event;
        } catch (XMLStreamException | RuntimeException broken) {
            throw unreadable(broken);
        }
    }

    /** What the bytes themselves met, such as a limit, before what the parser makes of it. */
    private IOException unreadable(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableWorkbookException known) {
                return known;
            }
        }
        return damaged();
    }

    private static boolean isEmpty(@Nullable String namespace) {
        return namespace == null || namespace.isEmpty();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
