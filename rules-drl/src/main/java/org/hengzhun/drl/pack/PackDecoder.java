package org.hengzhun.drl.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hengzhun.drl.dialect.ProblemCollector;

/**
 * Bytes as text, the way files come from Chinese desks: UTF-8 with or without a byte order mark, UTF-16 with
 * one, else GB18030.
 * GB18030 holds every GBK text; what is neither is refused rather than guessed.
 */
public final class PackDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private PackDecoder() {}

    /** The text of the bytes, or nothing after complaining. */
    public static Optional<String> decode(byte[] bytes, ProblemCollector complaints) {
        if (hasMarkOfUtf16(bytes)) {
            return utf16(bytes, complaints);
        }
        Optional<String> text = strictly(StandardCharsets.UTF_8, bytes);
        if (text.isPresent()) {
            return text.map(found -> found.startsWith("\uFEFF") ? found.substring(1) : found);
        }
        Optional<String> chinese = strictly(GB18030, bytes);
        if (chinese.isEmpty()) {
            complaints.error(
                    0,
                    0,
                    "encoding",
                    "文件既不是 UTF-8 也不是 GB18030 编码，请另存为 UTF-8",
                    "the file is neither UTF-8 nor GB18030; save it as UTF-8");
        } else {
            complaints.warning(
                    0,
                    0,
                    "encoding",
                    "文件是 GB18030 编码，已照此读取；建议另存为 UTF-8",
                    "the file is GB18030 and was read as such; better save it as UTF-8");
        }
        return chinese;
    }

    private static boolean hasMarkOfUtf16(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    /** What Excel saves as “Unicode text”; its byte order mark tells it from all others. */
    private static Optional<String> utf16(byte[] bytes, ProblemCollector complaints) {
        Optional<String> text = strictly(StandardCharsets.UTF_16, bytes);
        if (text.isEmpty()) {
            complaints.error(
                    0,
                    0,
                    "encoding",
                    "文件以 UTF-16 的标记开头，内容却不是 UTF-16，请另存为 UTF-8",
                    "the file begins like UTF-16 and is not; save it as UTF-8");
        } else {
            complaints.warning(
                    0,
                    0,
                    "encoding",
                    "文件是 UTF-16 编码（Unicode 文本），已照此读取；建议另存为 UTF-8",
                    "the file is UTF-16 (Unicode text) and was read as such; better save it as UTF-8");
        }
        return text;
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notThis) {
            return Optional.empty();
        }
    }
}
