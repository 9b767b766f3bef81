package org.hengzhun.rest.ops;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.watch.PolicySnapshot;

/** What the server counts, in the form Prometheus reads. For any number of threads. */
public final class Metrics implements Decisions {

    /** The media type of {@link #text}. */
    public static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final MultiGauge policies = MultiGauge.builder("hengzhun.policy.info")
            .description("A policy being served, by id and hash")
            .register(registry);

    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        reloads("done");
        reloads("failed");
    }

    /** Shows how many requests are worked on. */
    public void watchRunning(IntSupplier running) {
        Gauge.builder("hengzhun.requests.running", running::getAsInt)
                .description("Requests in progress")
                .register(registry);
    }

    @Override
    public void decided(String policy, Screening screening) {
        registry.counter(
                        "hengzhun.decisions",
                        "policy",
                        policy,
                        "verdict",
                        screening.verdict().name())
                .increment();
    }

    @Override
    public void failed(String policy, RuntimeException failure) {
        registry.counter("hengzhun.decisions", "policy", policy, "verdict", "FAILED")
                .increment();
    }

    /** One request was answered. */
    void answered(String method, String route, int status, Duration time) {
        Timer.builder("hengzhun.requests")
                .description("Requests by route and status")
                .publishPercentileHistogram()
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
