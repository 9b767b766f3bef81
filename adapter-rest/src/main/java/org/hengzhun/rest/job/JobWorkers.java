package org.hengzhun.rest.job;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Server;
import org.hengzhun.rest.ops.JobRecord;
import org.hengzhun.rest.reply.Addressee;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;
import org.hengzhun.rest.reply.ServerFaults;

/** Works on jobs, on threads of its own. For any number of threads. */
public final class JobWorkers implements AutoCloseable {

    /** How often results that are no longer kept are looked for where nobody asks. */
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final Jobs jobs;
    private final JobRecord record;
    private final Supplier<Server> server;
    private final Duration stop;
    private final ExecutorService workers;
    private final ScheduledExecutorService sweeper;
    private final Future<?> swept;

    /**
     * Workers, idle.
     *
     * @param running jobs worked on at once
     * @param server that answers the requests
     * @param stop how long is waited for a job to notice its end
     */
    public JobWorkers(Jobs jobs, int running, JobRecord record, Supplier<Server> server, Duration stop) {
        this.jobs = jobs;
        this.record = record;
        this.server = server;
        this.stop = stop;
        this.workers = Executors.newFixedThreadPool(running, work -> daemon(work, "job"));
        this.sweeper = Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "jobs"));
        swept = sweeper.scheduleWithFixedDelay(
                jobs::removeExpired, LOOK.toSeconds(), LOOK.toSeconds(), TimeUnit.SECONDS);
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The job's body is there: it is worked on when its turn comes.
     *
     * @throws RefusedRequest with status 503 when the server is stopping
     */
    public void submit(Job job) {
        record.accepted(named(job), job.progress().sent());
        if (!jobs.submit(job)) {
            throw new RefusedRequest(ServerFaults.fault(FaultKind.BUSY.status()));
        }
        workers.execute(this::work);
    }

    /** A job whose body did not come to its end is no job. */
    public void discard(Job job) {
        jobs.remove(job);
    }

    /** Ends the job, if it has not ended, and removes it. */
    public void remove(Job job) {
        if (jobs.remove(job)) {
            told(job);
        }
    }

    private void work() {
        jobs.next().ifPresent(job -> {
            end(job, answered(job));
            try {
                jobs.ended(job);
            } catch (IOException stays) {
                record.failed(named(job), stays);
            }
        });
    }

    private JobAnswer answered(Job job) {
        try {
            return StoredExchange.of(job, server.get());
        } catch (JobFile.NoRoomException full) {
            return instead(job, Jobs.noRoom());
        } catch (IOException | RuntimeException | Error failure) {
            if (!job.cancelled()) {
                record.failed(named(job), failure);
            }
            return instead(job, ServerFaults.fault(FaultKind.FAILED.status()));
        }
    }

    /** What is told in place of an answer that did not come to its end; it is short enough to be always kept. */
    private JobAnswer instead(Job job, Fault fault) {
        job.replace(fault.bytes(Addressee.of(query(job)), job.order().requestId()));
        return JobAnswer.of(fault.kind().status(), HttpFields.build().put("Content-Type", Fault.MEDIA_TYPE));
    }

    private static String query(Job job) {
        String address = job.order().address();
        return address.substring(address.indexOf('?') + 1);
    }

    private void end(Job job, JobAnswer answer) {
        if (job.end(answer, jobs.now(), jobs.expiry())) {
            told(job);
        }
    }

    private void told(Job job) {
        Job.Progress progress = job.progress();
        Instant ended = progress.ended() == null ? jobs.now() : progress.ended();
        record.ended(
                named(job),
                progress.state().code(),
                Duration.between(progress.created(), ended),
                job.length(),
                job.account());
    }

    private static JobRecord.Named named(Job job) {
        return new JobRecord.Named(
                job.id(),
                job.order().call(),
                job.order().requestId(),
                job.order().caller());
    }

    /** Takes no more, and ends those that have not ended and says so. */
    @Override
    public void close() {
        swept.cancel(/* mayInterruptIfRunning= */ false);
        sweeper.shutdown();
        jobs.close().forEach(this::remove);
        workers.shutdown();
        try {
            if (!workers.awaitTermination(stop.toSeconds(), TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
