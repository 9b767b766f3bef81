package org.hengzhun.files.read;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Lines of bytes, each decoded by itself: a line that is no text, or longer than the limit, costs that line alone, and none can
 * fill the memory. The charset must write a line feed as that one byte and no other sign with it, as UTF-8 and GB18030 do.
 */
final class BoundedLines implements Closeable {

    private static final int BLOCK = 1 << 16;

    private final InputStream bytes;
    private final Charset charset;
    private final int longest;
    private final byte[] block = new byte[BLOCK];
    private int from;
    private int end;
    private int number;
    private boolean cut;
    private ByteArrayOutputStream line = new ByteArrayOutputStream();

    /**
     * The lines of the bytes.
     *
     * @param longest bytes of a line
     */
    BoundedLines(InputStream bytes, Charset charset, int longest) {
        this.bytes = bytes;
        this.charset = charset;
        this.longest = longest;
    }

    /** Goes to the next line, if there is one. */
    boolean next() throws IOException {
        line = new ByteArrayOutputStream();
        cut = false;
        if (!some()) {
            return false;
        }
        number++;
        for (boolean more = true; more && some(); ) {
            int feed = from;
            while (feed < end && block[feed] != '\n') {
                feed++;
            }
            add(feed - from);
            more = feed == end;
            from = more ? feed : feed + 1;
        }
        return true;
    }

    /** Whether the block holds bytes not taken yet, after reading some if it has none. */
    private boolean some() throws IOException {
        if (from == end) {
            from = 0;
            end = Math.max(0, bytes.read(block, 0, BLOCK));
        }
        return end > 0;
    }

    private void add(int length) {
        int room = Math.min(length, longest - line.size());
        line.write(block, from, room);
        cut |= room < length;
    }

    /** The line without its end, or nothing where its bytes are no text of the charset. */
    Optional<String> text() {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    /** 1-based number of the line. */
    int number() {
        return number;
    }

    /** Whether the line is longer than the limit. */
    boolean cut() {
        return cut;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
