package org.hengzhun.rest.guard;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.net.HostAndPort;
import com.google.common.net.InetAddresses;
import com.google.common.util.concurrent.RateLimiter;
import java.util.Locale;
import java.util.function.Supplier;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;
import org.hengzhun.rest.reply.ServerFaults;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may ask. With keys, whoever has one; without, whoever calls this machine by a name of its own, so that a page
 * from elsewhere cannot reach the server through a browser on it. For any number of threads.
 */
@SuppressWarnings("UnstableApiUsage") // RateLimiter has been in Guava, marked so, since 2012
public final class AccessControl {

    /** Callers whose pace is remembered; the one longest silent is forgotten first. */
    private static final int MOST_CALLERS = 10_000;

    private final @Nullable Supplier<Keys> keys;
    private final @Nullable LoadingCache<String, RateLimiter> paces;

    /**
     * A doorkeeper.
     *
     * @param keys that open the door now, or null where none are asked for
     * @param rate requests a second that one caller may make; 0 for any number
     */
    public AccessControl(@Nullable Supplier<Keys> keys, int rate) {
        this.keys = keys;
        this.paces = rate == 0
                ? null
                : CacheBuilder.newBuilder()
                        .maximumSize(MOST_CALLERS)
                        .build(CacheLoader.from(any -> RateLimiter.create(rate)));
    }

    /**
     * Lets a request in.
     *
     * @param address where it comes from
     * @return the caller, as log lines name it: by the name of the key, or the address where no keys are asked for
     * @throws RefusedRequest when it may not come in
     */
    public String admit(@Nullable String authorization, String address) {
        String caller =
                keys == null ? address : keys.get().callerOf(authorization).orElseThrow(AccessControl::noKey);
        if (paces != null && !paces.getUnchecked(caller).tryAcquire()) {
            throw new RefusedRequest(Fault.of(
                            FaultKind.TOO_MANY_REQUESTS,
                            "请求太密；请稍后再试",
                            "requests are arriving too fast; try again later")
                    .withHeader("Retry-After", "1"));
        }
        return caller;
    }

    /** Whether callers are known by name, from the keys they have, and not by the address alone they come from. */
    public boolean knowsNames() {
        return keys != null;
    }

    /** Whether the caller may see what only callers with a key may, without counting as a request. */
    public boolean knows(@Nullable String authorization) {
        return keys == null || keys.get().callerOf(authorization).isPresent();
    }

    /**
     * Refuses a request to a name that is not this machine's own, where no key stands in the way.
     *
     * @throws RefusedRequest with status 421
     */
    public void requireOwnName(@Nullable String host) {
        if (keys == null && !isOwnName(host)) {
            throw new RefusedRequest(Fault.of(
                    FaultKind.WRONG_HOST,
                    "没有设密钥时只答复 localhost、127.0.0.1 和 [::1]；请用其中之一访问，或用 --keys 启动",
                    "without keys only localhost, 127.0.0.1 and [::1] are answered; call one of them, or start"
                            + " with --keys"));
        }
    }

    /**
     * Refuses a body that is packed in any way but chunks, or in chunks that HTTP/1.0 does not know.
     *
     * @throws RefusedRequest with status 400 or 501
     */
    public static void requirePlainTransfer(@Nullable String encoding, String protocol) {
        if (encoding == null) {
            return;
        }
        boolean chunks = encoding.strip().equalsIgnoreCase("chunked");
        if (!chunks || protocol.equals("HTTP/1.0")) {
            FaultKind kind = chunks ? FaultKind.WRONG_REQUEST : FaultKind.NOT_IMPLEMENTED;
            throw new RefusedRequest(ServerFaults.fault(kind.status()).withHeader("Connection", "close"));
        }
    }

    private static boolean isOwnName(@Nullable String host) {
        try {
            String name =
                    HostAndPort.fromString(host == null ? "" : host).getHost().toLowerCase(Locale.ROOT);
            return name.equals("localhost")
                    || (InetAddresses.isInetAddress(name)
                            && InetAddresses.forString(name).isLoopbackAddress());
        } catch (IllegalArgumentException noHost) {
            return false;
        }
    }

    private static RefusedRequest noKey() {
        return new RefusedRequest(Fault.of(
                        FaultKind.NO_KEY,
                        "请在 Authorization 头里写 Bearer 和密钥；密钥由管理员给出",
                        "put Bearer and your key into the header Authorization; the operator gives keys out")
                .withHeader("WWW-Authenticate", "Bearer realm=\"hengzhun\""));
    }
}
