package org.hengzhun.rest.reply;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.press.HtmlPaper;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.Destination;
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

    private static final String LONG_TYPE = LONG + ".type";

    private Reply() {}

    /** Writes a text. */
    public interface Content {
        void write(Writer out) throws IOException;
    }

    /** Writes a result, a text or not. */
    public interface Result {
        void write(Destination out) throws IOException;
    }

    private interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    /** Sends as JSON what has no other form. */
    public static void json(Context context, Content body) throws IOException {
        whole(context, JSON, out -> {
            try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                body.write(text);
            }
        });
    }

    /** Sends what stays as it is. */
    public static void document(Context context, String mediaType, byte[] bytes) throws IOException {
        whole(context, mediaType, out -> out.write(bytes));
    }

    /** Sends a result in this form. */
    public static void in(OutputForm form, Context context, Result body) throws IOException {
        whole(context, mediaType(form), out -> {
            Destination destination = Destination.of(out);
            body.write(destination);
            destination.text().flush();
            if (form == OutputForm.HTML) {
                context.header("Content-Security-Policy", HtmlPaper.POLICY + "; base-uri 'none'; form-action 'none'");
            } else if (form.isBinary()) {
                context.header("Content-Disposition", "attachment; filename=\"%s\"".formatted(fileName(context, form)));
            }
        });
    }

    /** What a browser calls the file it keeps: after the last word of the address. */
    private static String fileName(Context context, OutputForm form) {
        String path = context.path();
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9.-]", "") + form.ending();
    }

    /** The media type of a form as answers name it; texts are UTF-8, and JSON is nothing else. */
    private static String mediaType(OutputForm form) {
        return form.mediaType().startsWith("text/") ? form.mediaType() + ";charset=utf-8" : form.mediaType();
    }

    private static void whole(Context context, String mediaType, Bytes body) throws IOException {
        Spool spool = Spool.of(context);
        body.write(spool);
        if (Freshness.had(context, spool)) {
            context.status(304);
            return;
        }
        Spool sent = Packing.of(context, mediaType, spool);
        if (!sent.isShort()) {
            leaveLater(context, mediaType, sent);
            return;
        }
        try (InputStream bytes = sent.read()) {
            send(context, context.statusCode(), mediaType, bytes.readAllBytes());
        }
    }

    /** Has the request answered with what is there already, at a pace of the caller's own. */
    public static void leaveLater(Context context, String mediaType, LongAnswer answer) {
        context.attribute(LONG, answer);
        context.attribute(LONG_TYPE, mediaType);
    }

    /** The answer that is too long to be sent from memory, if the request has one. */
    public static Optional<LongAnswer> longAnswer(Context context) {
        return Optional.ofNullable(context.attribute(LONG));
    }

    /** Sends it. */
    public static void send(Context context, LongAnswer answer, OutputStream out) throws IOException {
        context.res().setContentType(context.attribute(LONG_TYPE));
        context.res().setContentLengthLong(answer.count());
        try (InputStream bytes = answer.read()) {
            bytes.transferTo(out);
        }
    }

    /** Sends a result that rests on no input; see below. */
    public static <R> void result(Context context, WrittenAs<ReportWriter<R>> as, R report, Language language)
            throws IOException {
        result(context, as, report, Sources.NONE, language);
    }

    /**
     * Sends a result in the form the caller wants, of those in the row of the table of forms that belongs to it.
     *
     * @param sources where its facts were read
     * @throws RefusedRequest when it has none of the forms the caller takes
     */
    public static <R> void result(
            Context context, WrittenAs<ReportWriter<R>> as, R report, Sources sources, Language language)
            throws IOException {
        OutputForm form = AcceptedForm.of(context, offered(as));
        in(form, context, out -> as.writer(form, out, language).write(report, sources));
    }

    /** The forms of a result, JSON before the others. */
    public static List<OutputForm> offered(WrittenAs<?> as) {
        return as.forms().stream()
                .sorted(Comparator.comparing(form -> form != OutputForm.JSON))
                .toList();
    }

    /** Sends a failure, in the words of whom it is told to. */
    public static void fault(Context context, Fault fault, Addressee to) {
        String id = String.valueOf(context.res().getHeader(RequestId.HEADER));
        fault.headers().forEach(context::header);
        send(context, fault.kind().status(), Fault.MEDIA_TYPE, fault.bytes(to, id));
    }

    /** Sends bytes as they are. */
    public static void send(Context context, int status, String mediaType, byte[] bytes) {
        context.status(status).result(bytes);
        context.res().setContentType(mediaType);
    }
}
