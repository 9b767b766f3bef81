package org.hengzhun.drl.revision;

import com.google.common.primitives.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.pack.PackDecoder;

/**
 * A text of a file and how its bytes say it, so that another text can be said the same way.
 *
 * @param mark the byte order mark before it; often none
 */
record WrittenText(String text, Charset charset, Mark mark) {

    /** What may stand before a text. */
    enum Mark {
        NONE(),
        UTF_8(0xEF, 0xBB, 0xBF),
        UTF_16BE(0xFE, 0xFF),
        UTF_16LE(0xFF, 0xFE);

        @SuppressWarnings("ImmutableEnumChecker") // never changed
        private final byte[] bytes;

        Mark(int... bytes) {
            this.bytes = new byte[bytes.length];
            for (int at = 0; at < bytes.length; at++) {
                this.bytes[at] = (byte) bytes[at];
            }
        }

        boolean begins(byte[] file) {
            return file.length >= bytes.length && Arrays.equals(file, 0, bytes.length, bytes, 0, bytes.length);
        }
    }

    /** What is in a file that is not there yet. */
    static final WrittenText EMPTY = new WrittenText("", StandardCharsets.UTF_8, Mark.NONE);

    /** The text, where it is one and can be said again byte for byte. */
    static Optional<WrittenText> of(byte[] bytes) {
        Mark mark = List.of(Mark.UTF_8, Mark.UTF_16BE, Mark.UTF_16LE).stream()
                .filter(one -> one.begins(bytes))
                .findFirst()
                .orElse(Mark.NONE);
        return PackDecoder.decode(bytes, new ProblemCollector(""))
                .flatMap(text -> charsets(mark)
                        .map(charset -> new WrittenText(text, charset, mark))
                        .filter(written -> written.with(text)
                                .filter(again -> Arrays.equals(again, bytes))
                                .isPresent())
                        .findFirst());
    }

    private static java.util.stream.Stream<Charset> charsets(Mark mark) {
        return switch (mark) {
            case UTF_16BE -> java.util.stream.Stream.of(StandardCharsets.UTF_16BE);
            case UTF_16LE -> java.util.stream.Stream.of(StandardCharsets.UTF_16LE);
            case UTF_8 -> java.util.stream.Stream.of(StandardCharsets.UTF_8);
            case NONE -> java.util.stream.Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
        };
    }

    /** The bytes of another text, said the same way; nothing where that cannot be. */
    Optional<byte[]> with(String other) {
        try {
            ByteBuffer said = charset.newEncoder().encode(java.nio.CharBuffer.wrap(other));
            byte[] bytes = new byte[said.remaining()];
            said.get(bytes);
            return Optional.of(Bytes.concat(mark.bytes, bytes));
        } catch (CharacterCodingException unsayable) {
            return Optional.empty();
        }
    }
}
