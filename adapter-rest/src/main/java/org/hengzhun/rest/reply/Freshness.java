package org.hengzhun.rest.reply;

import com.google.common.base.Splitter;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;

/** Spares callers an answer they have already (RFC 9110, 13.1.2): it is named by its bytes, so it can never be an older one. */
final class Freshness {

    private static final Splitter TAGS = Splitter.on(',').trimResults().omitEmptyStrings();

    /** Digits of the hash that the name has: enough that no two answers share one. */
    private static final int DIGITS = 32;

    private Freshness() {}

    /** Names the answer, and tells whether the caller says to have it. */
    static boolean had(Context context, Spool answer) throws IOException {
        HandlerType method = context.method();
        if (!method.equals(HandlerType.GET) && !method.equals(HandlerType.HEAD)) {
            return false;
        }
        // Weak, because packed or not it is the same answer.
        String tag = "W/\"%s\"".formatted(answer.sha256().substring(0, DIGITS));
        context.header("ETag", tag);
        return names(context.req().getHeaders("If-None-Match"), tag);
    }

    private static boolean names(Enumeration<String> headers, String tag) {
        return TAGS.splitToList(String.join(",", Collections.list(headers))).stream()
                .anyMatch(one -> one.equals("*") || strong(one).equals(strong(tag)));
    }

    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
