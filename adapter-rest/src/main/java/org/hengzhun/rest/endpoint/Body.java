package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableList;
import com.google.common.net.MediaType;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.files.read.InputForm;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.TableOptions;
import org.hengzhun.rest.guard.BoundedBody;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.guard.Pace;
import org.hengzhun.rest.guard.PackedBody;
import org.hengzhun.rest.reply.Audience;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;
import org.hengzhun.rest.reply.ServerFaults;
import org.hengzhun.rest.reply.Spool;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request and what its {@code Content-Type} says of it. JSON is UTF-8; a table may name its charset, and is
 * looked at to find it out where it names none.
 */
final class Body {

    /** What results call the body, as the command line calls its standard input. */
    static final String NAME = "-";

    private static final String RECEIVED = Body.class.getName() + ".received";

    private static final String FORM = Body.class.getName() + ".form";

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Bytes handed on at once. */
    private static final int PIECE = 1 << 15;

    private static final String ACCEPTED =
            "application/json, application/x-ndjson, text/csv, text/tab-separated-values, " + WORKBOOK
                    + ", multipart/form-data";

    private final Context context;
    private final Limits limits;
    private final InputForm form;
    private final InputOptions options;
    private final @Nullable Spool bytes;

    private Body(
            Context context,
            Limits limits,
            InputForm form,
            @Nullable Charset charset,
            TableOptions table,
            Audience audience,
            FieldDictionary projects,
            @Nullable Spool bytes) {
        this.context = context;
        this.limits = limits;
        this.form = form;
        this.bytes = bytes;
        InputOptions laidOut = InputOptions.DEFAULT
                .called(audience.names())
                .laidOutAs(form)
                .asTable(table)
                .ofProjects(projects)
                .orEmpty();
        this.options = charset == null ? laidOut : laidOut.encodedAs(charset);
    }

    /**
     * The body of the request.
     *
     * @param fields what the columns of a table in it may be
     * @throws RefusedRequest when it has none, or one of a kind that no reader knows or that the query says wrong things of
     */
    static Body of(Context context, QueryParameters asked, Limits limits, FieldDictionary fields) {
        return of(context, asked, limits, fields, Project.DICTIONARY);
    }

    /**
     * The body of a request that holds projects.
     *
     * @param projects what they may have
     */
    static Body ofProjects(Context context, QueryParameters asked, Limits limits, FieldDictionary projects) {
        return of(context, asked, limits, projects, projects);
    }

    private static Body of(
            Context context, QueryParameters asked, Limits limits, FieldDictionary fields, FieldDictionary projects) {
        Upload upload = context.attribute(FORM);
        MediaType type = upload == null ? type(context) : upload.only().type();
        Spool bytes =
                upload == null ? context.attribute(RECEIVED) : upload.only().bytes();
        TableOptions table = TableParameters.of(asked, form(type), fields);
        return of(context, limits, type, bytes, table, asked.audience(), projects);
    }

    /**
     * One of several files of the body.
     *
     * @param table which sheet, and what its headers mean
     * @param projects what projects in it may have
     */
    static Body of(
            Context context,
            QueryParameters asked,
            Limits limits,
            Upload.Sent file,
            TableOptions table,
            FieldDictionary projects) {
        return of(context, limits, file.type(), file.bytes(), table, asked.audience(), projects);
    }

    private static Body of(
            Context context,
            Limits limits,
            MediaType type,
            @Nullable Spool bytes,
            TableOptions table,
            Audience audience,
            FieldDictionary projects) {
        InputForm form = form(type);
        Charset charset = switch (form) {
            case CSV -> charset(type);
            // What a workbook holds is no text: it is copied and looked at.
            case WORKBOOK -> null;
            case JSON, NDJSON -> StandardCharsets.UTF_8;
        };
        return new Body(context, limits, form, charset, table, audience, projects, bytes);
    }

    /** The files of the body where it is a form; else the body itself. */
    static ImmutableList<Upload.Sent> files(Context context) {
        Upload upload = context.attribute(FORM);
        return upload == null
                ? ImmutableList.of(new Upload.Sent("", "", type(context), received(context)))
                : upload.files();
    }

    private static Spool received(Context context) {
        Spool received = context.attribute(RECEIVED);
        return received == null ? Spool.of(context) : received;
    }

    /** Whether the body is a stream of lines; false where nobody can tell what it is. */
    static boolean isStream(Context context) {
        try {
            return form(type(context)) == InputForm.NDJSON;
        } catch (RefusedRequest unknown) {
            return false;
        }
    }

    /** Refuses a charset that nobody knows; the server could not even hand the bytes over. */
    private static void requireCharset(Context context) {
        MediaType type;
        try {
            type = type(context);
        } catch (RefusedRequest unknown) {
            // Told once it is known what is asked for.
            return;
        }
        charset(type);
    }

    private static @Nullable Charset charset(MediaType type) {
        try {
            return type.charset().toJavaUtil().orElse(null);
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            throw new RefusedRequest(Fault.of(
                    FaultKind.WRONG_MEDIA_TYPE,
                    "Content-Type 里的 charset 不认识，或写了不止一个；请写 utf-8 或 gb18030，或不写",
                    "the charset in Content-Type is not known, or there are several; write utf-8 or gb18030, or none"));
        }
    }

    /** What the body is. */
    private static MediaType type(Context context) {
        String header = context.header("Content-Type");
        try {
            return MediaType.parse(header == null ? "" : header);
        } catch (IllegalArgumentException wrong) {
            throw unknownType();
        }
    }

    static InputForm form(MediaType type) {
        return switch (type.withoutParameters().toString()) {
            case "application/json" -> InputForm.JSON;
            case "application/x-ndjson", "application/ndjson", "application/jsonl" -> InputForm.NDJSON;
            case "text/csv", "text/tab-separated-values" -> InputForm.CSV;
            case WORKBOOK -> InputForm.WORKBOOK;
            default -> throw unknownType();
        };
    }

    private static RefusedRequest unknownType() {
        return new RefusedRequest(Fault.of(
                        FaultKind.WRONG_MEDIA_TYPE,
                        "请在 Content-Type 里写明内容类型，可用：" + ACCEPTED,
                        "name the type of the body in Content-Type; it must be one of " + ACCEPTED)
                .withHeader("Accept-Post", ACCEPTED));
    }

    InputForm form() {
        return form;
    }

    InputOptions options() {
        return options;
    }

    /** The same, of so many rows at most. */
    InputOptions options(int rows) {
        return options.ofAtMost(rows);
    }

    /**
     * Receives all of it, for {@link #whole} to give.
     *
     * @throws RefusedRequest when it is too long, comes too slowly, breaks off or is framed wrongly
     */
    static void receive(Context context, Limits limits) throws IOException {
        requireFit(context, limits.sizes().document());
        Spool received = Spool.of(context);
        try (InputStream body = PackedBody.of(
                new BoundedBody(
                        context.bodyInputStream(),
                        limits.sizes().document(),
                        limits.times().document(),
                        limits.pace()),
                coding(context),
                limits.sizes().document())) {
            body.transferTo(received);
        } catch (IOException | RuntimeException broken) {
            throw broken(broken);
        }
        context.attribute(RECEIVED, received);
        if (isForm(context)) {
            context.attribute(FORM, Upload.of(context, type(context), received));
        }
    }

    /** Whether the body is a form with a file in it. */
    static boolean isForm(Context context) {
        try {
            return Upload.is(type(context));
        } catch (RefusedRequest unknown) {
            return false;
        }
    }

    /** Refuses a body that says of itself what is not taken: in no known charset or coding, or too long. */
    private static void requireFit(Context context, long most) {
        requireCharset(context);
        PackedBody.requireKnown(coding(context));
        if (context.req().getContentLengthLong() > most) {
            throw new RefusedRequest(BoundedBody.tooLarge(most));
        }
    }

    /** What is told of a body that did not come to its end. */
    private static RefusedRequest broken(Exception broken) {
        return new RefusedRequest(
                broken instanceof BoundedBody.Exceeded exceeded
                        ? exceeded.fault()
                        : ServerFaults.fault(statusOf(broken)));
    }

    /**
     * All of a body as it comes, packed where it is.
     *
     * @param most bytes
     * @throws RefusedRequest when it is too long, comes too slowly, breaks off or is framed wrongly
     */
    static void keep(Context context, long most, Pace pace, OutputStream kept) throws IOException {
        requireFit(context, most);
        InputStream body = new BoundedBody(context.bodyInputStream(), most, null, pace);
        byte[] piece = new byte[PIECE];
        for (int length = next(body, piece); length >= 0; length = next(body, piece)) {
            kept.write(piece, 0, length);
        }
    }

    private static int next(InputStream body, byte[] piece) {
        try {
            return body.read(piece);
        } catch (IOException | RuntimeException broken) {
            throw broken(broken);
        }
    }

    /** All of it, received before. */
    InputStream whole() throws IOException {
        return bytes == null ? InputStream.nullInputStream() : bytes.read();
    }

    /** What the HTTP server says of a body that could not be read to its end. */
    private static int statusOf(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException known) {
                return known.getCode();
            }
            if (cause instanceof TimeoutException) {
                return FaultKind.TOO_SLOW.status();
            }
        }
        return FaultKind.WRONG_REQUEST.status();
    }

    /** Its bytes as they arrive. */
    InputStream stream() {
        return PackedBody.of(
                new BoundedBody(context.bodyInputStream(), limits.sizes().stream(), null, limits.pace()),
                coding(context),
                limits.sizes().stream());
    }

    /** How its sender packed it, if he did. */
    private static @Nullable String coding(Context context) {
        List<String> headers = Collections.list(context.req().getHeaders("Content-Encoding"));
        return headers.isEmpty() ? null : String.join(",", headers);
    }
}
