package org.hengzhun.rest.ops;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hengzhun.files.write.PlainJson;

/**
 * Log lines, each one JSON object: nothing a caller writes can end a line or pretend to be another. For any number of
 * threads.
 */
public final class LogLines {

    private final Writer out;
    private final Clock clock;

    public LogLines(Writer out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** Tells an event. */
    void event(String name, Map<String, ?> members) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", clock.instant());
        line.put("event", name);
        line.putAll(members);
        StringWriter text = new StringWriter();
        try {
            PlainJson.writeLine(text, line);
            synchronized (out) {
                out.write(text.toString());
                out.flush();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Tells a failure of the program, with its trace, which callers never see. */
    public void failure(String requestId, Throwable failure) {
        event("failure", ImmutableMap.of("requestId", requestId, "trace", Throwables.getStackTraceAsString(failure)));
    }
}
