package org.hengzhun.rest.endpoint;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.logic.LogicCheck;
import org.hengzhun.drl.logic.PolicyComparison;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.write.policy.PoliciesCompared;
import org.hengzhun.rest.reply.Allowance;
import org.hengzhun.rest.reply.Reply;

/** What policies say of every project there can be: whether one makes sense as a whole, and what it says beside another. */
final class LogicCalls {

    private final Service service;

    LogicCalls(Service service) {
        this.service = service;
    }

    /** What the rules of a policy, taken together, give reason to look at. */
    void check(Context context) throws IOException {
        QueryParameters asked = new QueryParameters(context, Set.of("asOf", ServedPolicies.POLICY_HASH));
        Language language = asked.language();
        LocalDate asOf = asked.day("asOf", service.today().get());
        PolicyPack pack = PolicyCalls.pack(context, asked, service.policies().now());
        Reply.result(context, Forms.problems(), LogicCheck.of(pack, asOf, Allowance.of(context)), language);
    }

    /** Where one policy is stricter or looser than another. */
    void compare(Context context) throws IOException {
        QueryParameters asked = new QueryParameters(
                context, Set.of(ServedPolicies.POLICY, TwoPolicies.OTHER, TwoPolicies.OTHER_HASH, "asOf"));
        Language language = asked.language();
        LocalDate asOf = asked.day("asOf", service.today().get());
        PolicySnapshot serving = service.policies().now();
        PolicyPack pack = ServedPolicies.pack(asked, serving);
        PolicyPack other = ServedPolicies.other(asked, serving);
        PolicyComparison compared = PolicyComparison.of(pack, other, asOf, Allowance.of(context));
        context.header(Reply.POLICY_HASH, pack.hash());
        Reply.result(context, Forms.comparison(), new PoliciesCompared(compared), language);
    }
}
