package org.hengzhun.rest.job;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.hengzhun.rest.ops.Account;
import org.jspecify.annotations.Nullable;

/** One piece of work that nobody waits for, and what became of it. For any number of threads. */
public final class Job {

    /** The attribute that the request of a job has, and no other. */
    static final String ATTRIBUTE = Job.class.getName();

    private final String id;
    private final JobOrder order;
    private final JobFile body;
    private final JobFile answer;
    private final Instant created;
    private final Account account = new Account();
    private long disk;
    private JobState state = JobState.WAITING;
    private @Nullable Instant began;
    private @Nullable Instant ended;
    private @Nullable Instant expires;
    private @Nullable JobAnswer head;
    private byte @Nullable [] instead;

    Job(String id, JobOrder order, JobFile body, JobFile answer, Instant created) {
        this.id = id;
        this.order = order;
        this.body = body;
        this.answer = answer;
        this.created = created;
    }

    /** The job whose request this is, if it is one of a job. */
    public static Optional<Job> of(HttpServletRequest request) {
        return Optional.ofNullable((Job) request.getAttribute(ATTRIBUTE));
    }

    /** The same of a request before it came to its handler. */
    public static Optional<Job> of(Request request) {
        return Optional.ofNullable((Job) request.getAttribute(ATTRIBUTE));
    }

    /** The id by which its caller asks after it; nobody can guess it. */
    public String id() {
        return id;
    }

    public JobOrder order() {
        return order;
    }

    /** What has been done so far. */
    public Account account() {
        return account;
    }

    /** Where the body of the request goes. */
    public OutputStream body() {
        return body.out();
    }

    JobFile request() {
        return body;
    }

    JobFile answer() {
        return answer;
    }

    /**
     * How it stood at one moment.
     *
     * @param began when it was begun to be worked on; null where it was not
     * @param ended when nothing more was to become of it; null as long as something may
     * @param expires when its result is removed; null where there is none
     * @param status of the answer; null where there is none
     * @param sent bytes of the body
     */
    public record Progress(
            JobState state,
            Instant created,
            @Nullable Instant began,
            @Nullable Instant ended,
            @Nullable Instant expires,
            @Nullable Integer status,
            long sent) {}

    public synchronized Progress progress() {
        JobAnswer known = head;
        return new Progress(state, created, began, ended, expires, known == null ? null : known.status(), body.count());
    }

    /** Whether its caller, or the end of the server, has ended it; then its work is of no use any more. */
    public synchronized boolean cancelled() {
        return state == JobState.CANCELLED;
    }

    /** What the direct call would have been answered, if the job has come so far. */
    public synchronized Optional<JobAnswer> result() {
        return state.ended() ? Optional.ofNullable(head) : Optional.empty();
    }

    /** What is told where the answer did not come to its end, in place of all of it. */
    synchronized void replace(byte[] bytes) {
        instead = bytes;
    }

    synchronized boolean replaced() {
        return instead != null;
    }

    /** The bytes of the result from the first on. */
    public synchronized InputStream bytes() throws IOException {
        byte[] told = instead;
        return told == null ? answer.read() : new ByteArrayInputStream(told);
    }

    /** How many they are. */
    public synchronized long length() {
        byte[] told = instead;
        return told == null ? answer.count() : told.length;
    }

    /** Begins; false where it has ended before. */
    synchronized boolean begin(Instant now) {
        if (state != JobState.WAITING) {
            return false;
        }
        state = JobState.RUNNING;
        began = now;
        return true;
    }

    /** Ends with an answer; false where it was ended before. */
    synchronized boolean end(JobAnswer result, Instant now, Instant until) {
        if (state.ended()) {
            return false;
        }
        head = result;
        state = result.status() < 400 ? JobState.DONE : JobState.FAILED;
        ended = now;
        expires = until;
        return true;
    }

    /** Ends without an answer, unless it has ended before; tells whether it was being worked on. */
    synchronized boolean cancel(Instant now) {
        boolean running = state == JobState.RUNNING;
        if (!state.ended()) {
            state = JobState.CANCELLED;
            ended = now;
        }
        return running;
    }

    synchronized boolean expired(Instant now) {
        return expires != null && !now.isBefore(expires);
    }

    /** Bytes it has on disk; for {@link Jobs} alone, which reckons what all have. */
    long disk() {
        return disk;
    }

    void disk(long more) {
        disk += more;
    }
}
