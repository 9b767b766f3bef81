package org.hengzhun.rest.call;

import org.hengzhun.core.routing.Router;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.drl.UnknownPolicyException;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.rest.answer.Fault;
import org.hengzhun.rest.answer.FaultKind;
import org.hengzhun.rest.answer.Refused;
import org.hengzhun.rest.policy.Serving;

/** Finds the policy a request names. */
final class Policies {

    private Policies() {}

    static Screener screener(Asked asked, Serving serving) {
        String id = id(asked);
        try {
            return serving.library().screener(id);
        } catch (UnknownPolicyException unknown) {
            throw unknown(unknown);
        }
    }

    static Router router(Asked asked, Serving serving) {
        String id = id(asked);
        try {
            return serving.library().router(id);
        } catch (UnknownPolicyException unknown) {
            throw unknown(unknown);
        }
    }

    static PolicyPack pack(String id, Serving serving) {
        try {
            return serving.library().pack(id);
        } catch (UnknownPolicyException unknown) {
            throw unknown(unknown);
        }
    }

    static String id(Asked asked) {
        return asked.needed("policy", "政策编号，见 /v1/policies", "the id of a policy; /v1/policies lists them");
    }

    private static Refused unknown(UnknownPolicyException unknown) {
        return new Refused(Fault.of(FaultKind.UNKNOWN_POLICY, unknown.words()));
    }
}
