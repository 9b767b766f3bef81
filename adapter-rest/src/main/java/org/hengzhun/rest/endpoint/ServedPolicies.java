package org.hengzhun.rest.endpoint;

import java.util.function.Function;
import org.hengzhun.core.duty.DutyFinder;
import org.hengzhun.core.explanation.Explainer;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.question.Questioner;
import org.hengzhun.core.routing.Router;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.refusal.NotAnsweredException;
import org.hengzhun.drl.refusal.UnknownPolicyException;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;

/** Finds the policy a request names. */
final class ServedPolicies {

    private ServedPolicies() {}

    static Screener screener(QueryParameters asked, PolicySnapshot serving) {
        return found(id(asked), serving.library()::screener);
    }

    static Questioner questioner(QueryParameters asked, PolicySnapshot serving) {
        return found(id(asked), serving.library()::questioner);
    }

    static Router router(QueryParameters asked, PolicySnapshot serving) {
        return found(id(asked), serving.library()::router);
    }

    static Explainer explainer(QueryParameters asked, PolicySnapshot serving) {
        return found(id(asked), serving.library()::explainer);
    }

    static DutyFinder dutyFinder(QueryParameters asked, PolicySnapshot serving) {
        return found(id(asked), serving.library()::dutyFinder);
    }

    /** What projects may have by the policy the request names. */
    static FieldDictionary projects(QueryParameters asked, PolicySnapshot serving) {
        return pack(id(asked), serving).projects();
    }

    static PolicyPack pack(String id, PolicySnapshot serving) {
        return found(id, serving.library()::pack);
    }

    private static <T> T found(String id, Function<String, T> library) {
        try {
            return library.apply(id);
        } catch (UnknownPolicyException | NotAnsweredException unknown) {
            throw new RefusedRequest(Fault.of(FaultKind.UNKNOWN_POLICY, unknown.words()));
        }
    }

    static String id(QueryParameters asked) {
        return asked.needed("policy", "政策编号，见 /v1/policies", "the id of a policy; /v1/policies lists them");
    }
}
