package org.hengzhun.rest.job;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.rest.guard.JobLimits;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;

/**
 * All jobs there are: in the memory of this program and in files that end with it. Each is seen by its owner only. For any number of
 * threads.
 */
public final class Jobs {

    /** Jobs that are remembered as gone; of those before, nobody knows any more that they were. */
    private static final int MOST_GONE = 10_000;

    private static final int ID_BYTES = 18;

    private final JobLimits limits;
    private final Clock clock;
    private final Path folder;
    private final SecureRandom chance = new SecureRandom();
    private final Map<String, Job> held = new LinkedHashMap<>();
    private final FairQueue waiting = new FairQueue();
    private final Cache<String, String> gone =
            CacheBuilder.newBuilder().maximumSize(MOST_GONE).build();
    private long disk;
    private int running;
    private boolean closed;

    /**
     * None yet.
     *
     * @param folder where bodies and answers are kept, as long as the program lives
     */
    public Jobs(JobLimits limits, Clock clock, Path folder) {
        this.limits = limits;
        this.clock = clock;
        this.folder = folder;
    }

    /**
     * A job whose body is still to come; it waits to be worked on once it is {@link #submit submitted}.
     *
     * @throws RefusedRequest with status 503 when there are too many, of all or of the owner
     */
    public synchronized Job open(JobOrder order) throws IOException {
        removeExpired();
        requirePlace(order.owner());
        byte[] id = new byte[ID_BYTES];
        chance.nextBytes(id);
        Job[] job = new Job[1];
        Job made = new Job(
                Base64.getUrlEncoder().withoutPadding().encodeToString(id),
                order,
                new JobFile(folder, more -> take(job[0], more)),
                new JobFile(folder, more -> take(job[0], more)),
                clock.instant());
        job[0] = made;
        held.put(made.id(), made);
        return made;
    }

    private void requirePlace(String owner) {
        long ofOwner = held.values().stream()
                .filter(job -> job.order().owner().equals(owner))
                .count();
        if (closed) {
            throw full("服务正在停止", "the server is stopping");
        }
        if (ofOwner >= limits.each(limits.held()) || waiting.sizeOf(owner) >= limits.each(limits.waiting())) {
            throw full(
                    "你的任务已有 %d 个，其中 %d 个在等待；请先取走并删除做完的".formatted(ofOwner, waiting.sizeOf(owner)),
                    "you have %d jobs, %d of them waiting; fetch and delete those that are done"
                            .formatted(ofOwner, waiting.sizeOf(owner)));
        }
        if (held.size() >= limits.held() || waiting.size() >= limits.waiting()) {
            throw full(
                    "任务已有 %d 个，其中 %d 个在等待；请稍后再试".formatted(held.size(), waiting.size()),
                    "there are %d jobs, %d of them waiting; try again later".formatted(held.size(), waiting.size()));
        }
    }

    private static RefusedRequest full(String zh, String en) {
        return new RefusedRequest(Fault.of(FaultKind.BUSY, zh, en).withHeader("Retry-After", "60"));
    }

    /** What is told where there is no more room on disk. */
    public static Fault noRoom() {
        return Fault.of(
                        FaultKind.BUSY,
                        "任务用的磁盘已满，或你的任务已占一半；请删除做完的任务，或分批发送",
                        "the disk for jobs is full, or your jobs have half of it; delete jobs that are done, or send less at a time")
                .withHeader("Retry-After", "60");
    }

    private synchronized boolean take(Job job, long more) {
        long ofOwner = held.values().stream()
                .filter(one -> one.order().owner().equals(job.order().owner()))
                .mapToLong(Job::disk)
                .sum();
        if (disk + more > limits.disk() || ofOwner + more > limits.each(limits.disk()) || !held.containsKey(job.id())) {
            return false;
        }
        disk += more;
        job.disk(more);
        return true;
    }

    /** The job's body is there: it may be worked on; false where it was ended meanwhile. */
    synchronized boolean submit(Job job) {
        boolean open = held.containsKey(job.id());
        if (open) {
            waiting.add(job);
        }
        return open;
    }

    /** The next job to work on; nothing where none waits. Whoever takes it tells of its {@link #ended end}. */
    synchronized Optional<Job> next() {
        Optional<Job> next = waiting.next().filter(job -> job.begin(clock.instant()));
        running += next.isPresent() ? 1 : 0;
        return next;
    }

    /** The job is no longer worked on. */
    synchronized void ended(Job job) throws IOException {
        running--;
        job.request().close();
        free(job, job.request().count());
        if (job.replaced()) {
            job.answer().close();
            free(job, job.answer().count());
        }
        if (!held.containsKey(job.id())) {
            job.answer().close();
        }
    }

    private void free(Job job, long bytes) {
        if (held.containsKey(job.id())) {
            disk -= bytes;
            job.disk(-bytes);
        }
    }

    /** When a result that is there now is removed. */
    Instant expiry() {
        return clock.instant().plus(limits.kept());
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * The job with the id.
     *
     * @throws RefusedRequest with status 404 when the owner has none, 410 when it is no longer there
     */
    public synchronized Job of(String owner, String id) {
        removeExpired();
        Job job = held.get(id);
        if (job != null && job.order().owner().equals(owner)) {
            return job;
        }
        if (owner.equals(gone.getIfPresent(id))) {
            throw new RefusedRequest(Fault.of(
                    FaultKind.GONE,
                    "任务 %s 已删除，或结果已过保存期；需要结果请重新提交".formatted(id),
                    "the job %s was deleted, or its result is no longer kept; send it again where you need it"
                            .formatted(id)));
        }
        throw new RefusedRequest(Fault.of(
                FaultKind.UNKNOWN_JOB,
                "没有这个任务；请核对编号。服务重新启动后，以前的任务都不在了",
                "there is no such job; check its id. A server that was started anew has none of the jobs of before"));
    }

    /** The jobs of the owner, oldest first. */
    public synchronized List<Job> of(String owner) {
        removeExpired();
        return held.values().stream()
                .filter(job -> job.order().owner().equals(owner))
                .toList();
    }

    /** Ends the job, if it has not ended, and removes it; tells whether it had not. */
    synchronized boolean remove(Job job) {
        boolean unfinished = !job.progress().state().ended();
        boolean worked = job.cancel(clock.instant());
        waiting.remove(job);
        if (held.containsKey(job.id())) {
            disk -= job.disk();
            held.remove(job.id());
            gone.put(job.id(), job.order().owner());
        }
        if (!worked) {
            close(job);
        }
        return unfinished;
    }

    private static void close(Job job) {
        try {
            job.request().close();
            job.answer().close();
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    /** Removes what is no longer kept. */
    synchronized void removeExpired() {
        Instant now = clock.instant();
        List.copyOf(held.values()).stream().filter(job -> job.expired(now)).forEach(this::remove);
    }

    /** Takes no more; the jobs there are. */
    synchronized List<Job> close() {
        closed = true;
        return List.copyOf(held.values());
    }

    public synchronized int waiting() {
        return waiting.size();
    }

    public synchronized int running() {
        return running;
    }

    public synchronized long disk() {
        return disk;
    }
}
