package org.hengzhun.files.read;

import java.nio.charset.Charset;
import org.hengzhun.core.words.Bilingual;

/** Whether and how the bytes of an input can be read as text. */
sealed interface Decoding {

    /**
     * The bytes are text.
     *
     * @param mark length of the byte order mark in front, in bytes
     * @param damaged whether some bytes are no text and must be told where they stand
     */
    record Text(Charset charset, int mark, boolean damaged) implements Decoding {

        Text(Charset charset, int mark) {
            this(charset, mark, false);
        }
    }

    record Impossible(Bilingual problem) implements Decoding {}
}
