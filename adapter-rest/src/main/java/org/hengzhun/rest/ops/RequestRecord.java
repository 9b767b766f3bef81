package org.hengzhun.rest.ops;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.rest.reply.Reply;
import org.hengzhun.rest.reply.RequestId;
import org.jspecify.annotations.Nullable;

/** Takes note of every request once it is answered, of those the parser refused too. */
public final class RequestRecord implements RequestLog {

    /** The attribute of a request that names the route it took. */
    public static final String ROUTE = RequestRecord.class.getName() + ".route";

    /** The attribute of a request that names its caller. */
    public static final String CALLER = RequestRecord.class.getName() + ".caller";

    private static final int LONGEST = 200;

    private final LogLines lines;
    private final Metrics metrics;

    public RequestRecord(LogLines lines, Metrics metrics) {
        this.lines = lines;
        this.metrics = metrics;
    }

    /** The caller of a request that was let in; empty where everybody may ask. */
    public static String callerOf(Context context) {
        return text(context.attribute(CALLER), "");
    }

    @Override
    public void log(Request request, Response response) {
        Duration time = Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime());
        String route = text(request.getAttribute(ROUTE), "other");
        int status = response.getStatus();
        metrics.answered(method(request), route, status, time);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("requestId", RequestId.of(request));
        members.put("method", method(request));
        members.put("path", path(request));
        members.put("route", route);
        members.put("status", status);
        members.put("millis", time.toMillis());
        members.put("bytes", Response.getContentBytesWritten(response));
        members.put("caller", text(request.getAttribute(CALLER), Request.getRemoteAddr(request)));
        String policy = response.getHeaders().get(Reply.POLICY_HASH);
        if (policy != null) {
            members.put("policyHash", policy);
        }
        if (request.getAttribute(Account.ATTRIBUTE) instanceof Account account) {
            members.putAll(account.members());
            if (account.cutOff() != null) {
                metrics.cutOff(account.cutOff());
            }
        }
        lines.event("request", members);
    }

    /** Methods that exist; any other word of a caller would make a series of its own. */
    private static String method(Request request) {
        String method = String.valueOf(request.getMethod());
        return switch (method) {
            case "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT" -> method;
            default -> "other";
        };
    }

    private static String path(Request request) {
        return request.getHttpURI() == null
                ? ""
                : VisibleText.cut(text(request.getHttpURI().getPath(), ""), LONGEST);
    }

    private static String text(@Nullable Object value, String otherwise) {
        return Objects.toString(value, otherwise);
    }
}
