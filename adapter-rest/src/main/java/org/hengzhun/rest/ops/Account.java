package org.hengzhun.rest.ops;

import io.javalin.http.Context;
import jakarta.servlet.ServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.server.Request;
import org.hengzhun.core.policy.PolicyStamp;
import org.jspecify.annotations.Nullable;

/**
 * What was done for one request, as its log line tells it: which policy judged as of which day, what became of the rows, and whether
 * a stream was cut off. Written by one thread at a time, read by any.
 */
public final class Account {

    static final String ATTRIBUTE = Account.class.getName();

    private volatile @Nullable PolicyStamp policy;
    private volatile @Nullable LocalDate asOf;
    private volatile boolean rows;
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong judged = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private volatile @Nullable CutOff cutOff;

    /** Who ended a stream before its end. */
    public enum CutOff {
        /** Its sender left, or sent nothing any more. */
        SENDER,
        /** Its reader left, or took nothing any more. */
        READER,
        /** It was beyond a limit: too long, or too slow. */
        LIMIT
    }

    /** The account of the request; a new one where it has none yet. */
    public static Account of(Context context) {
        return of(context.req());
    }

    /** Makes it the one of the request. */
    public void give(Request request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    private static Account of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Account known) {
            return known;
        }
        Account account = new Account();
        request.setAttribute(ATTRIBUTE, account);
        return account;
    }

    /** This policy judges, as of this day. */
    public void judging(PolicyStamp stamp, LocalDate day) {
        policy = stamp;
        asOf = day;
    }

    /** Rows are counted, were it none. */
    public void counting() {
        rows = true;
    }

    /** A row was read, whatever becomes of it. */
    public void read() {
        read.incrementAndGet();
    }

    public void judged() {
        judged.incrementAndGet();
    }

    public void refused() {
        refused.incrementAndGet();
    }

    /** The program failed on a row, which counts as refused too. */
    public void failed() {
        failed.incrementAndGet();
    }

    /** The stream was cut off; what is told first stands. */
    public void cutOff(CutOff by) {
        CutOff first = cutOff;
        cutOff = first == null ? by : first;
    }

    /** Whether and by whom the stream was cut off. */
    @Nullable
    CutOff cutOff() {
        return cutOff;
    }

    /** How many rows became what, as members; none where rows are not counted. */
    public Map<String, Object> counts() {
        Map<String, Object> members = new LinkedHashMap<>();
        if (rows) {
            members.put("judged", judged.get());
            members.put("refused", refused.get());
            members.put("failed", failed.get());
        }
        return members;
    }

    /** How many rows were read so far; nothing where rows are not counted. */
    public Optional<Long> rowsRead() {
        return rows ? Optional.of(read.get()) : Optional.empty();
    }

    /** As members of a log line; nothing of what there is nothing to tell of. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        PolicyStamp judging = policy;
        if (judging != null) {
            members.put("policy", judging.id());
            members.put("policyHash", judging.hash());
        }
        LocalDate day = asOf;
        if (day != null) {
            members.put("asOf", day);
        }
        members.putAll(counts());
        CutOff by = cutOff;
        if (by != null) {
            members.put("cutOff", by.name().toLowerCase(Locale.ROOT));
        }
        return members;
    }
}
