package org.hengzhun.rest.guard;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * The pages of other servers whose scripts may ask this one (CORS). A browser keeps all others away. Immutable.
 *
 * <p>The plugin of Javalin (CorsPlugin of 7.2) does something else: it refuses every request whose origin is not listed, and browsers
 * name one with each POST of the server's own page; it allows whatever headers and methods a page asks for, listed or not; and it
 * leaves {@code Cross-Origin-Resource-Policy} as it is, which keeps answers from the pages that may have them.
 */
public final class OtherOrigins {

    /** No others. */
    public static final OtherOrigins NONE = new OtherOrigins(ImmutableSet.of());

    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?");

    private static final String SENT =
            "Accept, Authorization, Content-Encoding, Content-Type, If-None-Match, X-Request-Id";

    private static final String SHOWN =
            "Content-Disposition, ETag, Location, Policy-Hash, Policy-Revision, Retry-After, X-Request-Id";

    /** Seconds that a browser need not ask again whether it may ask. */
    private static final String REMEMBERED = "600";

    private final ImmutableSet<String> origins;

    private OtherOrigins(ImmutableSet<String> origins) {
        this.origins = origins;
    }

    /** Those of the list, each written as browsers send it. */
    public static OtherOrigins of(Collection<String> origins) {
        origins.forEach(origin -> Preconditions.checkArgument(isOrigin(origin), "no origin: %s", origin));
        return origins.isEmpty() ? NONE : new OtherOrigins(ImmutableSet.copyOf(origins));
    }

    /** Whether it is written as browsers send it: scheme, host in small letters, and port if there is one. */
    public static boolean isOrigin(String text) {
        return ORIGIN.matcher(text).matches();
    }

    /**
     * Tells the browser that the page may have the answer, where it may.
     *
     * @return whether that was the question and all of it is answered
     */
    public boolean answered(Context context) {
        String origin = context.header("Origin");
        if (!origins.isEmpty()) {
            context.res().addHeader("Vary", "Origin");
        }
        if (origin == null || !origins.contains(origin)) {
            return false;
        }
        context.header("Access-Control-Allow-Origin", origin);
        context.header("Access-Control-Expose-Headers", SHOWN);
        context.header("Cross-Origin-Resource-Policy", "cross-origin");
        if (!context.method().equals(HandlerType.OPTIONS) || context.header("Access-Control-Request-Method") == null) {
            return false;
        }
        context.header("Access-Control-Allow-Methods", "GET, HEAD, POST, DELETE");
        context.header("Access-Control-Allow-Headers", SENT);
        context.header("Access-Control-Max-Age", REMEMBERED);
        context.status(204);
        return true;
    }
}
