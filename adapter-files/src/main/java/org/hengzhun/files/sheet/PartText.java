package org.hengzhun.files.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a package that are small, as text that is changed in one place. */
final class PartText {

    /** Bytes; a list of 100,000 comments is about this long. */
    private static final int MOST = 20_000_000;

    private PartText() {}

    /** The text of a part; nothing where it is missing, too long or in another charset than UTF-8. */
    static Optional<String> of(Parts parts, String name) throws IOException {
        if (!parts.has(name)) {
            return Optional.empty();
        }
        try (InputStream in = parts.bytes(name)) {
            byte[] bytes = in.readNBytes(MOST);
            return bytes.length == MOST
                    ? Optional.empty()
                    : Optional.of(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    /**
     * The text with something more at the end of an element; nothing where there is no such element.
     *
     * @param more made with the prefix of the element, its colon included
     */
    static Optional<String> atEndOf(String element, String xml, UnaryOperator<String> more) {
        Matcher end = Pattern.compile("</((?:\\w+:)?)" + element + "\\s*>").matcher(xml);
        if (end.find()) {
            return Optional.of(xml.substring(0, end.start()) + more.apply(end.group(1)) + xml.substring(end.start()));
        }
        Matcher empty =
                Pattern.compile("<((?:\\w+:)?)(" + element + "(?:\\s[^>]*)?)/>").matcher(xml);
        return empty.find()
                ? Optional.of(xml.substring(0, empty.start())
                        + "<%s%s>%s</%s%s>"
                                .formatted(
                                        empty.group(1),
                                        empty.group(2),
                                        more.apply(empty.group(1)),
                                        empty.group(1),
                                        element)
                        + xml.substring(empty.end()))
                : Optional.empty();
    }
}
