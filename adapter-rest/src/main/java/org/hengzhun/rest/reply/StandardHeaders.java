package org.hengzhun.rest.reply;

import com.google.common.collect.ImmutableMap;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** The headers every answer has: its request id, and what a browser may not do with it. */
public final class StandardHeaders implements HttpConfiguration.Customizer {

    /** Scripts, styles and data come from this server only, and none stands inside a page. */
    private static final ImmutableMap<String, String> HEADERS = ImmutableMap.of(
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                            + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-cache");

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        add(responseHeaders, RequestId.of(request));
        return request;
    }

    static void add(HttpFields.Mutable headers, String requestId) {
        HEADERS.forEach(headers::put);
        headers.put(RequestId.HEADER, requestId);
    }
}
