package org.hengzhun.rest.ops;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes note of jobs when they are accepted and when they end. */
public final class JobRecord {

    private final LogLines lines;
    private final Metrics metrics;

    public JobRecord(LogLines lines, Metrics metrics) {
        this.lines = lines;
        this.metrics = metrics;
    }

    /**
     * A job as log lines name it.
     *
     * @param requestId of the request that ordered it
     */
    public record Named(String id, String call, String requestId, String caller) {}

    /** A job waits to be worked on. */
    public void accepted(Named job, long bytes) {
        Map<String, Object> members = members(job, "waiting");
        members.put("bytes", bytes);
        lines.event("job", members);
    }

    /**
     * A job ended.
     *
     * @param state in which
     * @param time since it was ordered
     * @param bytes of its answer
     */
    public void ended(Named job, String state, Duration time, long bytes, Account account) {
        metrics.jobEnded(state);
        Map<String, Object> members = members(job, state);
        members.put("millis", time.toMillis());
        members.put("bytes", bytes);
        members.putAll(account.members());
        lines.event("job", members);
    }

    /** The program failed on a job. */
    public void failed(Named job, Throwable failure) {
        lines.failure(job.requestId(), failure);
    }

    private static Map<String, Object> members(Named job, String state) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("job", job.id());
        members.put("requestId", job.requestId());
        members.put("call", job.call());
        members.put("caller", job.caller());
        members.put("state", state);
        return members;
    }
}
