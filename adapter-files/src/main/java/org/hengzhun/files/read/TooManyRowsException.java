package org.hengzhun.files.read;

import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;

/** An input has more rows than its reader was told to take. */
public final class TooManyRowsException extends HengzhunException {

    private static final long serialVersionUID = 1L;

    TooManyRowsException(int most) {
        super(new Bilingual(
                "超过 %d 行；请分批处理".formatted(most),
                "there are more than %d rows; process fewer at a time".formatted(most)));
    }
}
