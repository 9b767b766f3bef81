package org.hengzhun.rest.reply;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.ReportWriter;

/** Makes answers whole before they are sent, so that a failure on the way is told as one and never as half a result. */
public final class Reply {

    /** The hash of the policy that judged. */
    public static final String POLICY_HASH = "Policy-Hash";

    /** The hash over all policies served. */
    public static final String POLICY_REVISION = "Policy-Revision";

    /** The media type of results. */
    public static final String JSON = "application/json";

    private static final String LONG = Reply.class.getName() + ".long";

    private Reply() {}

    /** Writes a result. */
    public interface Content {
        void write(Writer out) throws IOException;
    }

    /** Sends a result as JSON. */
    public static void json(Context context, Content body) throws IOException {
        Spool spool = Spool.of(context);
        try (Writer out = new OutputStreamWriter(spool, StandardCharsets.UTF_8)) {
            body.write(out);
        }
        if (!spool.isShort()) {
            context.attribute(LONG, spool);
            return;
        }
        try (InputStream bytes = spool.read()) {
            send(context, 200, JSON, bytes.readAllBytes());
        }
    }

    /** The answer that is too long to be sent from memory, if the request has one. */
    public static Optional<Spool> longAnswer(Context context) {
        return Optional.ofNullable(context.attribute(LONG));
    }

    /** Sends it. */
    public static void send(Context context, Spool answer, OutputStream out) throws IOException {
        context.status(200);
        context.res().setContentType(JSON);
        context.res().setContentLengthLong(answer.count());
        try (InputStream bytes = answer.read()) {
            bytes.transferTo(out);
        }
    }

    /** Sends a result that rests on no input as JSON, by the row of the table of forms that belongs to it. */
    public static <R> void json(Context context, WrittenAs<ReportWriter<R>> as, R report, Language language)
            throws IOException {
        json(context, as, report, Sources.NONE, language);
    }

    /** Sends a result as JSON, with where its facts were read. */
    public static <R> void json(
            Context context, WrittenAs<ReportWriter<R>> as, R report, Sources sources, Language language)
            throws IOException {
        json(context, out -> as.writer(OutputForm.JSON, out, language).write(report, sources));
    }

    /** Sends a failure. */
    public static void fault(Context context, Fault fault, Language language) {
        String id = String.valueOf(context.res().getHeader(RequestId.HEADER));
        fault.headers().forEach(context::header);
        send(context, fault.kind().status(), Fault.MEDIA_TYPE, fault.bytes(language, id));
    }

    /** Sends bytes as they are. */
    public static void send(Context context, int status, String mediaType, byte[] bytes) {
        context.status(status).result(bytes);
        context.res().setContentType(mediaType);
    }
}
