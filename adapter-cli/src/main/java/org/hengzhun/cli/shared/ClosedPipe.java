package org.hengzhun.cli.shared;

import java.io.IOException;

/** Whoever reads the result, such as {@code head}, wants no more of it. */
final class ClosedPipe extends IOException {

    private static final long serialVersionUID = 1L;

    ClosedPipe(IOException cause) {
        super(cause);
    }

    /** Whether the system says so; it has no code for it that Java would show, only words in the user's language. */
    static boolean isTold(IOException broken) {
        String words = String.valueOf(broken.getMessage());
        return words.contains("pipe") || words.contains("Pipe") || words.contains("管道");
    }
}
