package org.hengzhun.rest.reply;

import com.google.common.base.Splitter;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hengzhun.files.write.OutputForm;

/** Packs answers with gzip for callers who take it so (RFC 9110, 12.5.3). */
final class Packing {

    /** Fewer bytes fit into one packet anyway. */
    private static final int SHORT = 1 << 10;

    private static final Splitter CODINGS = Splitter.on(',').trimResults().omitEmptyStrings();

    private Packing() {}

    /** The answer as it is sent to the caller: packed, or as it is. */
    static Spool of(Context context, String mediaType, Spool answer) throws IOException {
        if (answer.count() < SHORT || packedAlready(mediaType)) {
            return answer;
        }
        context.res().addHeader("Vary", "Accept-Encoding");
        if (!takesGzip(context)) {
            return answer;
        }
        Spool packed = Spool.of(context);
        try (InputStream plain = answer.read();
                OutputStream out = new GZIPOutputStream(packed, SHORT)) {
            plain.transferTo(out);
        }
        context.header("Content-Encoding", "gzip");
        return packed;
    }

    /** Workbooks and papers are archives. */
    private static boolean packedAlready(String mediaType) {
        return List.of(OutputForm.values()).stream()
                .anyMatch(form -> form.isBinary() && form.mediaType().equals(mediaType));
    }

    /** Whether the header names gzip, or anything, and does not rule it out by its weight. */
    private static boolean takesGzip(Context context) {
        List<String> headers = Collections.list(context.req().getHeaders("Accept-Encoding"));
        boolean any = false;
        for (String coding : CODINGS.split(String.join(",", headers))) {
            List<String> parts = Splitter.on(';').trimResults().splitToList(coding);
            boolean wanted = parts.stream().skip(1).noneMatch(part -> part.matches("[qQ]\\s*=\\s*0(\\.0*)?"));
            String name = parts.get(0);
            if (name.equalsIgnoreCase("gzip") || name.equalsIgnoreCase("x-gzip")) {
                return wanted;
            }
            any |= name.equals("*") && wanted;
        }
        return any;
    }
}
