package org.hengzhun.rest;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;
import org.hengzhun.files.read.TooManyRowsException;
import org.hengzhun.rest.endpoint.Route;
import org.hengzhun.rest.ops.LogLines;
import org.hengzhun.rest.reply.Addressee;
import org.hengzhun.rest.reply.Ended;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;
import org.hengzhun.rest.reply.Reply;
import org.hengzhun.rest.reply.RequestId;
import org.hengzhun.rest.reply.ServerFaults;

/** Tells every failure on the way to an answer as a problem, and what nobody foresaw to the log besides. */
record FailureReplies(List<Route> routes, String base, LogLines lines) {

    void tell(RoutesConfig config) {
        config.exception(RefusedRequest.class, (refused, context) -> refused(refused, refused.fault(), context));
        config.exception(Ended.class, (ended, context) -> refused(ended, ended.fault(), context));
        config.exception(
                TooManyRowsException.class,
                (many, context) -> tell(context, Fault.of(FaultKind.TOO_LARGE, orInAnotherWay(many))));
        config.exception(
                HengzhunException.class,
                (wrong, context) -> tell(context, Fault.of(FaultKind.WRONG_CONTENT, wrong.words())));
        config.exception(HttpResponseException.class, (wrong, context) -> tell(context, known(wrong, context)));
        config.exception(Exception.class, this::unexpected);
    }

    private static Bilingual orInAnotherWay(TooManyRowsException many) {
        return new Bilingual(
                many.words().zh() + "，项目也可用 NDJSON 流，或作为任务发到 /v1/jobs",
                many.words().en() + ", or send projects as a stream of NDJSON or as a job to /v1/jobs");
    }

    private static void refused(RuntimeException refused, Fault fault, Context context) {
        if (context.res().isCommitted()) {
            throw new IllegalStateException(refused);
        }
        tell(context, fault);
    }

    private Fault known(HttpResponseException wrong, Context context) {
        return wrong.getStatus() == FaultKind.WRONG_METHOD.status()
                ? wrongMethod(context.path().substring(base.length()))
                : ServerFaults.fault(wrong.getStatus());
    }

    private Fault wrongMethod(String path) {
        String allowed = routes.stream()
                .filter(route -> fits(route, path))
                .map(route -> route.method().name().equals("GET")
                        ? "GET, HEAD"
                        : route.method().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return Fault.of(FaultKind.WRONG_METHOD, "这里只接受 " + allowed, "only %s is allowed here".formatted(allowed))
                .withHeader("Allow", allowed);
    }

    private static boolean fits(Route route, String path) {
        String pattern = Pattern.quote(route.path()).replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q");
        return path.matches(pattern);
    }

    private void unexpected(Exception failure, Context context) {
        if (context.res().isCommitted()) {
            // Half a result has left; only a broken connection still tells the caller that the rest is missing.
            if (!(failure instanceof IOException)) {
                lines.failure(id(context), failure);
            }
            throw new IllegalStateException(failure);
        }
        lines.failure(id(context), failure);
        tell(context, ServerFaults.fault(FaultKind.FAILED.status()));
    }

    private static String id(Context context) {
        return String.valueOf(context.res().getHeader(RequestId.HEADER));
    }

    private static void tell(Context context, Fault fault) {
        Reply.fault(context, fault, Addressee.of(context.queryString()));
    }
}
