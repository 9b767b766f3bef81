package org.hengzhun.rest.endpoint;

import com.google.common.net.MediaType;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.hengzhun.files.read.InputForm;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.rest.guard.BoundedBody;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.Refused;
import org.hengzhun.rest.reply.ServerFaults;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request and what its {@code Content-Type} says of it. JSON is UTF-8; a table may name its charset, and is
 * looked at to find it out where it names none.
 */
final class Body {

    /** What results call the body, as the command line calls its standard input. */
    static final String NAME = "-";

    private static final String ACCEPTED = "application/json, application/x-ndjson, text/csv";

    private final Context context;
    private final Limits limits;
    private final InputForm form;
    private final InputOptions options;

    private Body(Context context, Limits limits, InputForm form, @Nullable Charset charset) {
        this.context = context;
        this.limits = limits;
        this.form = form;
        InputOptions laidOut = InputOptions.DEFAULT.laidOutAs(form);
        this.options = charset == null ? laidOut : laidOut.encodedAs(charset);
    }

    /**
     * The body of the request.
     *
     * @throws Refused when it has none, or one of a kind that no reader knows
     */
    static Body of(Context context, Limits limits) {
        MediaType type = type(context.contentType());
        InputForm form = form(type);
        Charset charset = form == InputForm.CSV ? type.charset().toJavaUtil().orElse(null) : StandardCharsets.UTF_8;
        return new Body(context, limits, form, charset);
    }

    private static MediaType type(@Nullable String header) {
        try {
            return MediaType.parse(header == null ? "" : header);
        } catch (IllegalArgumentException wrong) {
            throw unknownType();
        }
    }

    private static InputForm form(MediaType type) {
        return switch (type.withoutParameters().toString()) {
            case "application/json" -> InputForm.JSON;
            case "application/x-ndjson", "application/ndjson", "application/jsonl" -> InputForm.NDJSON;
            case "text/csv" -> InputForm.CSV;
            default -> throw unknownType();
        };
    }

    private static Refused unknownType() {
        return new Refused(Fault.of(
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

    /**
     * All of it.
     *
     * @throws Refused when it is too long, comes too slowly, breaks off or is framed wrongly
     */
    InputStream whole() {
        if (context.req().getContentLengthLong() > limits.documentBytes()) {
            throw new Refused(BoundedBody.tooLarge(limits.documentBytes()));
        }
        try (InputStream body = new BoundedBody(context.bodyInputStream(), limits.documentBytes(), limits.document())) {
            return new ByteArrayInputStream(body.readAllBytes());
        } catch (BoundedBody.Exceeded exceeded) {
            throw new Refused(exceeded.fault());
        } catch (IOException | RuntimeException broken) {
            throw new Refused(ServerFaults.fault(statusOf(broken)));
        }
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
        return new BoundedBody(context.bodyInputStream(), limits.streamBytes(), null);
    }
}
