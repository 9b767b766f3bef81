package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.watch.CurrentPolicies;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.drl.watch.PolicyWatch;
import org.hengzhun.files.write.PlainJson;
import org.hengzhun.rest.guard.AccessControl;
import org.hengzhun.rest.ops.Metrics;
import org.hengzhun.rest.reply.Reply;

/** What is asked by those who run the server, and the contract. */
public final class OperatorCalls {

    private static final String CONTRACT = "openapi.yaml";

    private final CurrentPolicies policies;
    private final PolicyWatch watch;
    private final Metrics metrics;
    private final AccessControl door;
    private final byte[] contract;
    private final HelpCalls help;

    public OperatorCalls(
            CurrentPolicies policies, PolicyWatch watch, Metrics metrics, AccessControl door, String base) {
        this.policies = policies;
        this.watch = watch;
        this.metrics = metrics;
        this.door = door;
        try {
            String text = Resources.toString(Resources.getResource(CONTRACT), StandardCharsets.UTF_8)
                    .replace("\n  - url: /\n", "\n  - url: %s/\n".formatted(base));
            this.contract = text.getBytes(StandardCharsets.UTF_8);
            this.help = new HelpCalls(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The endpoints. */
    public ImmutableList<Route> routes() {
        return ImmutableList.of(
                new Route(HandlerType.GET, "/livez", OperatorCalls::alive),
                new Route(HandlerType.GET, "/readyz", this::ready),
                new Route(HandlerType.GET, "/metrics", this::metrics),
                new Route(HandlerType.GET, "/openapi.yaml", this::contract),
                new Route(HandlerType.GET, "/api", help::contract),
                new Route(HandlerType.GET, "/problems", HelpCalls::problems));
    }

    private static void alive(Context context) throws IOException {
        Reply.json(context, out -> PlainJson.write(out, Map.of("status", "alive")));
    }

    /** Ready as long as it answers: policies are compiled before the first request and before they replace others. */
    private void ready(Context context) throws IOException {
        Language language = new QueryParameters(context, Set.of()).language();
        PolicySnapshot serving = policies.now();
        List<Problem> problems = watch.problems();
        Map<String, Object> reload = new LinkedHashMap<>();
        reload.put("state", problems.isEmpty() ? "done" : "failed");
        if (door.knows(context.header("Authorization"))) {
            reload.put(
                    "problems",
                    problems.stream().map(problem -> problem.in(language)).toList());
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("status", "ready");
        members.put("revision", serving.revision());
        members.put("policies", serving.hashes());
        members.put("reload", reload);
        context.header(Reply.POLICY_REVISION, serving.revision());
        Reply.json(context, out -> PlainJson.write(out, members));
    }

    private void metrics(Context context) {
        Reply.send(context, 200, Metrics.MEDIA_TYPE, metrics.text().getBytes(StandardCharsets.UTF_8));
    }

    private void contract(Context context) throws IOException {
        Reply.document(context, "application/yaml", contract);
    }
}
