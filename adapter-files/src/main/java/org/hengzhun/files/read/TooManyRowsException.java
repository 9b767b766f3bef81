package org.hengzhun.files.read;

import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;

/** An input has more rows than its reader was told to take. */
public final class TooManyRowsException extends HengzhunException {

    private static final long serialVersionUID = 1L;

    TooManyRowsException(int most) {
        super(new Bilingual(
                "超过 %d 行；请分批发送，项目也可用 NDJSON 流".formatted(most),
                "there are more than %d rows; send less at a time, or a stream of NDJSON for projects"
                        .formatted(most)));
    }
}
