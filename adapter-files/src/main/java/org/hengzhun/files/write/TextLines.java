package org.hengzhun.files.write;

import java.util.List;
import java.util.function.Function;

/** Writes what is told in lines. */
public final class TextLines {

    private TextLines() {}

    /** A writer of a result as these lines. */
    public static <R> ReportWriter<R> of(TextPage page, Function<R, List<String>> lines) {
        return (report, sources) -> {
            page.lines(lines.apply(report));
            page.flush();
        };
    }
}
