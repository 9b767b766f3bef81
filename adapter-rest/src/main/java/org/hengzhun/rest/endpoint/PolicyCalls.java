package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.cases.CaseRun;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.report.handbook.PolicyOnPaper;
import org.hengzhun.files.write.PlainJson;
import org.hengzhun.files.write.policy.CaseReport;
import org.hengzhun.files.write.policy.ListedPolicy;
import org.hengzhun.files.write.policy.PolicyClauses;
import org.hengzhun.files.write.policy.PolicyMembers;
import org.hengzhun.files.write.policy.PolicyTimeline;
import org.hengzhun.files.write.policy.WholePolicy;
import org.hengzhun.rest.reply.Reply;
import org.jspecify.annotations.Nullable;

/** Shows the policies served: all of them, one, or one part of one. */
final class PolicyCalls {

    private static final String ID = "id";

    private static final Set<String> PINNED = Set.of(ServedPolicies.POLICY_HASH);

    private final Service service;

    PolicyCalls(Service service) {
        this.service = service;
    }

    /** The list of policies. */
    void all(Context context) throws IOException {
        Language language = new QueryParameters(context, Set.of()).language();
        PolicySnapshot serving = service.policies().now();
        List<ListedPolicy> policies = serving.library().ids().stream()
                .map(id -> new ListedPolicy(serving.library().pack(id), Optional.of(serving.origin(id))))
                .toList();
        context.header(Reply.POLICY_REVISION, serving.revision());
        Reply.result(context, Forms.policyList(), policies, language);
    }

    /** Everything one policy says. */
    void one(Context context) throws IOException {
        QueryParameters asked = new QueryParameters(context, Set.of("entries", ServedPolicies.POLICY_HASH));
        Language language = asked.language();
        boolean entries = asked.yes("entries");
        Reply.result(context, Forms.policy(), new WholePolicy(pack(context, asked), entries), language);
    }

    /** One part of a policy, by the name it has in the whole. */
    Endpoint part(String part) {
        return context -> {
            QueryParameters asked = new QueryParameters(context, PINNED);
            asked.language();
            PolicyPack pack = pack(context, asked);
            Map<String, @Nullable Object> whole = PolicyMembers.of(new WholePolicy(pack, false));
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            for (String name : List.of("id", "policyHash", part)) {
                members.put(name, whole.get(name));
            }
            Reply.json(context, out -> PlainJson.write(out, members));
        };
    }

    /** Where each clause of a policy is encoded, and which of its cases reach it. */
    void coverage(Context context) throws IOException {
        QueryParameters asked = new QueryParameters(context, PINNED);
        Language language = asked.language();
        PolicySnapshot serving = service.policies().now();
        PolicyPack pack = pack(context, asked, serving);
        PolicyClauses clauses = PolicyClauses.of(pack, serving.library().cases(id(pack)));
        Reply.result(context, Forms.clauses(), List.of(clauses), language);
    }

    /** How the cases of a policy go. */
    void cases(Context context) throws IOException {
        QueryParameters asked = new QueryParameters(context, PINNED);
        Language language = asked.language();
        PolicySnapshot serving = service.policies().now();
        CaseRun run = serving.library().test(id(pack(context, asked, serving)));
        Reply.result(context, Forms.cases(), new CaseReport(ImmutableList.of(run), ImmutableList.of()), language);
    }

    /** What of a policy changes when. */
    void timeline(Context context) throws IOException {
        QueryParameters asked = new QueryParameters(context, PINNED);
        Language language = asked.language();
        Reply.result(context, Forms.timeline(), PolicyTimeline.of(pack(context, asked)), language);
    }

    /** The handbook of a policy, for a legal office to sign. */
    void handbook(Context context) throws IOException {
        QueryParameters asked = new QueryParameters(context, Set.of("asOf", ServedPolicies.POLICY_HASH));
        Language language = asked.language();
        LocalDate asOf = asked.day("asOf", service.today().get());
        PolicySnapshot serving = service.policies().now();
        PolicyPack pack = pack(context, asked, serving);
        PolicyOnPaper paper = new PolicyOnPaper(pack, serving.library().cases(id(pack)), asOf, Optional.empty());
        Reply.result(context, Forms.handbook(), paper, language);
    }

    private static String id(PolicyPack pack) {
        return pack.manifest().id();
    }

    private PolicyPack pack(Context context, QueryParameters asked) {
        return pack(context, asked, service.policies().now());
    }

    /** The policy in the address. */
    static PolicyPack pack(Context context, QueryParameters asked, PolicySnapshot serving) {
        PolicyPack pack = ServedPolicies.meant(
                ServedPolicies.pack(context.pathParam(ID), serving), asked, ServedPolicies.POLICY_HASH);
        context.header(Reply.POLICY_HASH, pack.hash());
        return pack;
    }
}
