package org.hengzhun.files.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;

/** What bytes are that no charset takes whole: nearly UTF-8, or Big5 that passes for GB18030 by chance. */
final class Damage {

    private static final Charset BIG5 = Charset.forName("Big5");
    private static final Charset GB2312 = Charset.forName("GB2312");

    /** So many sound characters beyond ASCII for one bad byte: other charsets have a bad one in every few. */
    private static final int SOUND_FOR_ONE = 10;

    /** Simplified Chinese is nearly all in GB2312, of which Big5 read as GBK hits half; so many of a hundred at least. */
    private static final int SIMPLIFIED = 85;

    private static final int ENOUGH = 4;

    private Damage() {}

    /** Whether the file is UTF-8 but for a few bytes, none of them 0. */
    static boolean isUtf8ButForAFewBytes(Path file) throws IOException {
        long sound = 0;
        long bad = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int lead = in.read();
            while (lead >= 0) {
                int more = following(lead);
                int next = in.read();
                int taken = 0;
                while (taken < more && (next & 0xC0) == 0x80 && next >= 0) {
                    next = in.read();
                    taken++;
                }
                boolean whole = taken == more && lead != 0;
                sound += whole && more > 0 ? 1 : 0;
                bad += whole ? 0 : 1;
                lead = next;
            }
        }
        return bad > 0 && sound >= bad * SOUND_FOR_ONE;
    }

    /** How many bytes follow the first one of a character in UTF-8; a number never reached where none begins so. */
    private static int following(int lead) {
        if (lead < 0x80) {
            return 0;
        }
        if (lead >= 0xC2 && lead < 0xE0) {
            return 1;
        }
        if (lead >= 0xE0 && lead < 0xF0) {
            return 2;
        }
        return lead >= 0xF0 && lead < 0xF5 ? 3 : Integer.MAX_VALUE;
    }

    /** Whether the file is sound Big5 and hardly simplified Chinese when it is read as GB18030. */
    static boolean isBig5(Path file, byte[] head) throws IOException {
        CharsetEncoder simplified = GB2312.newEncoder();
        String asNational = new String(head, CharsetProbe.GB18030);
        long beyond = asNational.chars().filter(sign -> sign >= 0x80).count();
        long known = asNational
                .chars()
                .filter(sign -> sign >= 0x80 && simplified.canEncode((char) sign))
                .count();
        return beyond >= ENOUGH && known * 100 < beyond * SIMPLIFIED && isSound(file, BIG5);
    }

    private static boolean isSound(Path file, Charset charset) throws IOException {
        if (Files.size(file) > 1 << 24) {
            return true;
        }
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
