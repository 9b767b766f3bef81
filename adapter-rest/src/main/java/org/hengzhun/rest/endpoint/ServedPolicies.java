package org.hengzhun.rest.endpoint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hengzhun.core.duty.DutyFinder;
import org.hengzhun.core.explanation.Explainer;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.question.Questioner;
import org.hengzhun.core.routing.Router;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.refusal.NotAnsweredException;
import org.hengzhun.drl.refusal.UnknownPolicyException;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;
import org.hengzhun.rest.reply.Reply;

/** Finds the policy a request names, and holds it against the one its caller means. */
final class ServedPolicies {

    static final String POLICY = "policy";

    /** The hash of the policy the caller means, so that an edited one never answers in its place. */
    static final String POLICY_HASH = "policyHash";

    private static final Pattern HASH = Pattern.compile("sha256:[0-9a-f]{64}");

    private ServedPolicies() {}

    static Screener screener(QueryParameters asked, PolicySnapshot serving) {
        return found(asked, serving, serving.library()::screener);
    }

    static Questioner questioner(QueryParameters asked, PolicySnapshot serving) {
        return found(asked, serving, serving.library()::questioner);
    }

    static Router router(QueryParameters asked, PolicySnapshot serving) {
        return found(asked, serving, serving.library()::router);
    }

    static Explainer explainer(QueryParameters asked, PolicySnapshot serving) {
        return found(asked, serving, serving.library()::explainer);
    }

    static DutyFinder dutyFinder(QueryParameters asked, PolicySnapshot serving) {
        return found(asked, serving, serving.library()::dutyFinder);
    }

    /** What projects may have by the policy the request names, and by the other where it names one. */
    static FieldDictionary projects(QueryParameters asked, PolicySnapshot serving) {
        PolicyPack pack = pack(asked, serving);
        return asked.text(TwoPolicies.OTHER).isEmpty()
                ? pack.projects()
                : PolicyPack.projects(List.of(pack, other(asked, serving)));
    }

    static PolicyPack pack(QueryParameters asked, PolicySnapshot serving) {
        return found(asked, serving, serving.library()::pack);
    }

    /** The policy the request names, where it names one. */
    static Optional<PolicyPack> named(QueryParameters asked, PolicySnapshot serving) {
        return asked.text(POLICY).map(any -> pack(asked, serving));
    }

    /** What the policy the request names can be asked. */
    static PolicyAnswers answers(QueryParameters asked, PolicySnapshot serving) {
        return found(asked, serving, serving.library()::answers);
    }

    /** The other policy the request names, which is the one its caller means. */
    static PolicyPack other(QueryParameters asked, PolicySnapshot serving) {
        String id = asked.needed(
                TwoPolicies.OTHER,
                "另一个政策的编号，例如 xuchang-2022-kf1",
                "the id of another policy, such as xuchang-2022-kf1");
        return meant(pack(id, serving), asked, TwoPolicies.OTHER_HASH);
    }

    private static <T> T found(QueryParameters asked, PolicySnapshot serving, Function<String, T> library) {
        String id = asked.needed(POLICY, "政策编号，例如 xuchang-2022-sw70", "the id of a policy, such as xuchang-2022-sw70");
        meant(pack(id, serving), asked, POLICY_HASH);
        return known(id, library);
    }

    /** The policy with the id. */
    static PolicyPack pack(String id, PolicySnapshot serving) {
        return known(id, serving.library()::pack);
    }

    /**
     * The policy, which is the one its caller means.
     *
     * @param parameter where he says its hash, if he does
     * @throws RefusedRequest with status 409 when it is another
     */
    static PolicyPack meant(PolicyPack pack, QueryParameters asked, String parameter) {
        String hash = asked.text(parameter).orElse(pack.hash());
        if (!HASH.matcher(hash).matches()) {
            throw asked.wrong(
                    parameter,
                    "应为 sha256: 加 64 位十六进制，照结果里的写",
                    "it must be sha256: and 64 hexadecimal digits, as a result has it");
        }
        if (!hash.equals(pack.hash())) {
            String id = pack.manifest().id();
            throw new RefusedRequest(Fault.of(
                            FaultKind.OTHER_POLICY,
                            "现在生效的 %s 是 %s，不是所要求的 %s；请核对政策的改动，再用新的 %s 或去掉它".formatted(id, pack.hash(), hash, parameter),
                            "%s in force now is %s and not %s, as was asked; look at what changed in the policy, then use the new %s or drop it"
                                    .formatted(id, pack.hash(), hash, parameter))
                    .withHeader(Reply.POLICY_HASH, pack.hash()));
        }
        return pack;
    }

    private static <T> T known(String id, Function<String, T> library) {
        return answered(() -> library.apply(id));
    }

    /** What the policies answer. */
    static <T> T answered(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (UnknownPolicyException | NotAnsweredException unknown) {
            throw new RefusedRequest(Fault.of(FaultKind.UNKNOWN_POLICY, unknown.words()));
        }
    }
}
