package org.hengzhun.files.write;

import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.hengzhun.core.words.VisibleText;

/** Writes what is told in lines. */
public final class TextLines {

    private TextLines() {}

    /** A writer of a result as these lines, without spaces at their ends and with nothing hidden in them. */
    public static <R> ReportWriter<R> of(Writer out, Function<R, List<String>> lines) {
        return (report, sources) -> {
            for (String line : lines.apply(report)) {
                out.write(VisibleText.of(line.stripTrailing()) + "\n");
            }
            out.flush();
        };
    }
}
