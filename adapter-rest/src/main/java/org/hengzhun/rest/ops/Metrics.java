package org.hengzhun.rest.ops;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.watch.PolicySnapshot;

/** What the server counts, in the form Prometheus reads. For any number of threads. */
public final class Metrics implements Decisions {

    /** The media type of {@link #text}. */
    public static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    /** Times an operator sets an alarm on; more of them would be a series each for every address and status. */
    private static final Duration QUICK = Duration.ofMillis(10);

    private static final Duration USUAL = Duration.ofMillis(100);

    private static final Duration SLOW = Duration.ofSeconds(1);

    private static final Duration VERY_SLOW = Duration.ofSeconds(10);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final MultiGauge policies = MultiGauge.builder("hengzhun.policy.info")
            .description("A policy being served, by id and hash")
            .register(registry);

    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        reloads("done");
        reloads("failed");
    }

    /** Shows how many requests are worked on, how many wait for a place, and what of the disk streams have taken. */
    public void watch(IntSupplier running, IntSupplier waiting, LongSupplier spooled) {
        Gauge.builder("hengzhun.requests.running", running::getAsInt)
                .description("Requests in progress")
                .register(registry);
        Gauge.builder("hengzhun.requests.waiting", waiting::getAsInt)
                .description("Requests that wait for a place")
                .register(registry);
        Gauge.builder("hengzhun.streams.disk", spooled::getAsLong)
                .description("Streams that wait on disk for their readers")
                .baseUnit("bytes")
                .register(registry);
    }

    /** Shows how many jobs wait and are worked on, and what of the disk all of them have. */
    public void watchJobs(IntSupplier waiting, IntSupplier running, LongSupplier disk) {
        Gauge.builder("hengzhun.jobs.waiting", waiting::getAsInt)
                .description("Jobs that wait to be worked on")
                .register(registry);
        Gauge.builder("hengzhun.jobs.running", running::getAsInt)
                .description("Jobs in progress")
                .register(registry);
        Gauge.builder("hengzhun.jobs.disk", disk::getAsLong)
                .description("Bodies and answers of jobs on disk")
                .baseUnit("bytes")
                .register(registry);
    }

    /** A job ended. */
    void jobEnded(String state) {
        registry.counter("hengzhun.jobs.ended", "state", state).increment();
    }

    /** A decision could not be kept. */
    void unwritten() {
        registry.counter("hengzhun.decisions.unwritten").increment();
    }

    /** A stream was cut off. */
    void cutOff(Account.CutOff by) {
        registry.counter("hengzhun.streams.cut", "by", by.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    @Override
    public void decided(PolicyStamp policy, LocalDate asOf, Screening screening) {
        registry.counter(
                        "hengzhun.decisions",
                        "policy",
                        policy.id(),
                        "verdict",
                        screening.verdict().name())
                .increment();
    }

    @Override
    public void failed(String policy, RuntimeException failure) {
        registry.counter("hengzhun.decisions", "policy", policy, "verdict", "FAILED")
                .increment();
    }

    /** A caller who has a key, of this name, was let in. */
    public void asked(String caller) {
        registry.counter("hengzhun.callers.requests", "caller", caller).increment();
    }

    /** One request was answered. */
    void answered(String method, String route, int status, Duration time) {
        Timer.builder("hengzhun.requests")
                .description("Requests by route and status")
                .serviceLevelObjectives(QUICK, USUAL, SLOW, VERY_SLOW)
                .tags("method", method, "route", route, "status", Integer.toString(status))
                .register(registry)
                .record(time);
    }

    /** These policies are served from now on. */
    public void serving(PolicySnapshot serving) {
        policies.register(
                serving.hashes().entrySet().stream()
                        .map(policy ->
                                MultiGauge.Row.of(Tags.of("policy", policy.getKey(), "hash", policy.getValue()), 1))
                        .toList(),
                true);
    }

    /** Edited policies were taken over, or refused. */
    public void reloaded(boolean done) {
        reloads(done ? "done" : "failed").increment();
    }

    private Counter reloads(String result) {
        return Counter.builder("hengzhun.policy.reloads")
                .description("Edited policies put into use or refused")
                .tag("result", result)
                .register(registry);
    }

    /** Everything counted so far. */
    public String text() {
        return registry.scrape();
    }
}
