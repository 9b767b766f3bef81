package org.hengzhun.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset of a file by reading all of it, in constant memory: a byte order mark decides; else strict UTF-8,
 * else UTF-8 with a few damaged bytes; else strict GB18030, which holds GBK. No guessing by frequency: on short Chinese tables guessers are wrong.
 */
final class CharsetProbe {

    static final Charset GB18030 = Charset.forName("GB18030");

    private static final int BLOCK = 1 << 16;
    private static final String BIG5 = "Big5";
    private static final int NONE = -1;

    private CharsetProbe() {}

    /** How to read the file; {@code said} is what the user says of it. */
    static Decoding of(Path file, byte[] head, InputOptions said) throws IOException {
        Charset wanted = said.encoding();
        Decoding.Text marked = marked(head);
        if (wanted != null || marked.mark() > 0) {
            Charset charset = wanted == null ? marked.charset() : wanted;
            int mark = charset.equals(marked.charset()) ? marked.mark() : 0;
            long fault = fault(file, mark, charset);
            return fault == NONE ? new Decoding.Text(charset, mark) : broken(charset, fault);
        }
        long utf8 = fault(file, 0, StandardCharsets.UTF_8);
        if (utf8 == NONE) {
            return new Decoding.Text(StandardCharsets.UTF_8, 0);
        }
        if (Damage.isUtf8ButForAFewBytes(file)) {
            return new Decoding.Text(StandardCharsets.UTF_8, 0, true);
        }
        long gb = fault(file, 0, GB18030);
        if (gb != NONE) {
            return neither(utf8, gb, said.names());
        }
        return Damage.isBig5(file, head) ? big5(said.names()) : new Decoding.Text(GB18030, 0);
    }

    private static Decoding big5(OptionNames names) {
        return new Decoding.Impossible(new Bilingual(
                "这个文件像是繁体中文 Big5 编码，按国标码读会成乱码；请另存为“CSV UTF-8（逗号分隔）”%s。"
                        .formatted(names.encoding().zh().formatted(BIG5)),
                "The file seems to be in Big5, which reads as rubbish in GB18030; save it as CSV UTF-8%s."
                        .formatted(names.encoding().en().formatted(BIG5))));
    }

    /** How to read lines of which some are no text: as the user says, else by the mark, which is UTF-8 where there is none. */
    static Decoding.Text assumed(byte[] head, @Nullable Charset wanted) {
        Decoding.Text marked = marked(head);
        return wanted == null || wanted.equals(marked.charset()) ? marked : new Decoding.Text(wanted, 0);
    }

    /** What is wrong with an input whose first bytes already show that it is no text, whatever follows them. */
    static Optional<Bilingual> hopeless(byte[] head, OptionNames names) {
        if (marked(head).mark() > 0) {
            return Optional.empty();
        }
        Optional<Long> utf8 = fault(head, StandardCharsets.UTF_8);
        Optional<Long> gb = fault(head, GB18030);
        return utf8.isPresent() && gb.isPresent()
                ? Optional.of(((Decoding.Impossible) neither(utf8.get(), gb.get(), names)).problem())
                : Optional.empty();
    }

    private static Optional<Long> fault(byte[] head, Charset charset) {
        return decode(strict(charset), ByteBuffer.wrap(head), CharBuffer.allocate(BLOCK), false);
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The charset a byte order mark names, with its length; UTF-8 with length 0 when there is none. */
    static Decoding.Text marked(byte[] head) {
        if (head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF) {
            return new Decoding.Text(StandardCharsets.UTF_8, 3);
        }
        int pair = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
        return switch (pair) {
            case 0xFFFE -> new Decoding.Text(StandardCharsets.UTF_16LE, 2);
            case 0xFEFF -> new Decoding.Text(StandardCharsets.UTF_16BE, 2);
            default -> new Decoding.Text(StandardCharsets.UTF_8, 0);
        };
    }

    /** Offset of the first byte that is no text of the charset, or -1 when all are. A NUL character is no text. */
    private static long fault(Path file, int mark, Charset charset) throws IOException {
        CharsetDecoder decoder = strict(charset);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer chars = CharBuffer.allocate(BLOCK);
        long before = mark;
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(mark);
            for (boolean end = false; !end; ) {
                int read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + read);
                end = bytes.hasRemaining();
                bytes.flip();
                Optional<Long> fault = decode(decoder, bytes, chars, end);
                if (fault.isPresent()) {
                    return before + fault.get();
                }
                before += bytes.position();
                bytes.compact();
            }
        }
        return NONE;
    }

    private static Optional<Long> decode(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer chars, boolean end) {
        while (true) {
            chars.clear();
            int from = bytes.position();
            CoderResult result = decoder.decode(bytes, chars, end);
            int nul = nul(chars);
            if (nul >= 0) {
                return Optional.of((long) from + bytesBefore(nul, chars, decoder.charset()));
            }
            if (result.isError()) {
                return Optional.of((long) bytes.position());
            }
            if (result.isUnderflow()) {
                return Optional.empty();
            }
        }
    }

    /** Where the first NUL stands, or -1. */
    private static int nul(CharBuffer decoded) {
        char[] signs = decoded.array();
        for (int i = 0; i < decoded.position(); i++) {
            if (signs[i] == 0) {
                return i;
            }
        }
        return NONE;
    }

    private static int bytesBefore(int sign, CharBuffer decoded, Charset charset) {
        return new String(decoded.array(), 0, sign).getBytes(charset).length;
    }

    private static Decoding broken(Charset charset, long fault) {
        return new Decoding.Impossible(new Bilingual(
                "第 %d 个字节起不是 %s 编码的文字（字节从 0 数起）；请另存为“CSV UTF-8（逗号分隔）”后重来。".formatted(fault, charset),
                "From byte offset %d on this is not text in %s; save the file as CSV UTF-8 and run again."
                        .formatted(fault, charset)));
    }

    private static Decoding neither(long utf8, long gb, OptionNames names) {
        return new Decoding.Impossible(new Bilingual(
                "既不是 UTF-8（第 %d 个字节出错）也不是 GB18030/GBK（第 %d 个字节出错，字节从 0 数起）；请另存为“CSV UTF-8（逗号分隔）”%s。"
                        .formatted(utf8, gb, names.encoding().zh().formatted("编码名")),
                "This is neither UTF-8 (fault at byte offset %d) nor GB18030/GBK (at %d); save it as CSV UTF-8%s."
                        .formatted(utf8, gb, names.encoding().en().formatted("CHARSET"))));
    }
}
