package org.hengzhun.spring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** How many policies are in force, whether the last edit of them was refused, and how many edits were taken over or refused. */
final class PolicyMetrics implements MeterBinder {

    private final PolicySource source;

    PolicyMetrics(PolicySource source) {
        this.source = source;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("hengzhun.policies", source, from -> from.policies().ids().size())
                .description("Policies in force")
                .register(registry);
        Gauge.builder(
                        "hengzhun.policies.refused",
                        source,
                        from -> from.problems().isEmpty() ? 0 : 1)
                .description("1 while the last edit of a policy is refused and the one before is in force")
                .register(registry);
        reloads("taken", registry);
        reloads("refused", registry);
    }

    private void reloads(String result, MeterRegistry registry) {
        FunctionCounter.builder(
                        "hengzhun.policies.reloads",
                        source,
                        from -> "taken".equals(result) ? from.taken() : from.refused())
                .description("Edits of policies, taken over or refused")
                .tag("result", result)
                .register(registry);
    }
}
