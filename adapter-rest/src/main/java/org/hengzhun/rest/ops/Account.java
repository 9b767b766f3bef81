package org.hengzhun.rest.ops;

import io.javalin.http.Context;
import jakarta.servlet.ServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hengzhun.core.policy.PolicyStamp;
import org.jspecify.annotations.Nullable;

/**
 * What was done for one request, as its log line tells it: which policy judged as of which day, what became of the rows, and whether
 * a stream was cut off. For one thread at a time.
 */
public final class Account {

    static final String ATTRIBUTE = Account.class.getName();

    private @Nullable PolicyStamp policy;
    private @Nullable LocalDate asOf;
    private boolean rows;
    private long judged;
    private long refused;
    private long failed;
    private @Nullable CutOff cutOff;

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

    public void judged() {
        judged++;
    }

    public void refused() {
        refused++;
    }

    /** The program failed on a row, which counts as refused too. */
    public void failed() {
        failed++;
    }

    /** The stream was cut off; what is told first stands. */
    public void cutOff(CutOff by) {
        cutOff = cutOff == null ? by : cutOff;
    }

    /** Whether and by whom the stream was cut off. */
    @Nullable
    CutOff cutOff() {
        return cutOff;
    }

    /** As members of a log line; nothing of what there is nothing to tell of. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        if (policy != null) {
            members.put("policy", policy.id());
            members.put("policyHash", policy.hash());
        }
        if (asOf != null) {
            members.put("asOf", asOf);
        }
        if (rows) {
            members.put("judged", judged);
            members.put("refused", refused);
            members.put("failed", failed);
        }
        if (cutOff != null) {
            members.put("cutOff", cutOff.name().toLowerCase(Locale.ROOT));
        }
        return members;
    }
}
