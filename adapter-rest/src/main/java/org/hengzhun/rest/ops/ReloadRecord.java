package org.hengzhun.rest.ops;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.drl.watch.PolicyWatch;

/** Takes note of edited policies, taken over or not. */
public final class ReloadRecord implements PolicyWatch.Listener {

    private final LogLines lines;
    private final Metrics metrics;

    public ReloadRecord(LogLines lines, Metrics metrics) {
        this.lines = lines;
        this.metrics = metrics;
    }

    @Override
    public void taken(PolicySnapshot serving) {
        metrics.serving(serving);
        metrics.reloaded(true);
        lines.event("reload", Map.of("state", "done", "revision", serving.revision()));
    }

    @Override
    public void refused(ImmutableList<Problem> problems) {
        metrics.reloaded(false);
        lines.event(
                "reload",
                Map.of(
                        "state",
                        "failed",
                        "problems",
                        problems.stream()
                                .map(problem -> problem.in(Language.ZH))
                                .toList()));
    }
}
