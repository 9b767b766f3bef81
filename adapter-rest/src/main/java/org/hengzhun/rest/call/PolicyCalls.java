package org.hengzhun.rest.call;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengzhun.drl.pack.PackMembers;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.files.write.PlainJson;
import org.hengzhun.rest.answer.Reply;
import org.jspecify.annotations.Nullable;

/** Shows the policies served: all of them, one, or one part of one. */
final class PolicyCalls {

    private static final String ID = "id";

    private final Service service;

    PolicyCalls(Service service) {
        this.service = service;
    }

    /** The list of policies. */
    void all(Context context) throws IOException {
        new Asked(context, Set.of()).language();
        PolicySnapshot serving = service.policies().now();
        List<Map<String, @Nullable Object>> policies = serving.library().ids().stream()
                .map(id -> {
                    Map<String, @Nullable Object> members =
                            PackMembers.head(serving.library().pack(id));
                    members.put("from", serving.origin(id));
                    return members;
                })
                .toList();
        context.header(Reply.POLICY_REVISION, serving.revision());
        Reply.json(context, out -> PlainJson.write(out, Map.of("policies", policies)));
    }

    /** Everything one policy says. */
    void one(Context context) throws IOException {
        Asked asked = new Asked(context, Set.of("entries"));
        asked.language();
        boolean entries = asked.yes("entries");
        PolicyPack pack = pack(context);
        Reply.json(context, out -> PlainJson.write(out, PackMembers.of(pack, entries)));
    }

    /** One part of a policy, by the name it has in the whole. */
    Endpoint part(String part) {
        return context -> {
            new Asked(context, Set.of()).language();
            PolicyPack pack = pack(context);
            Map<String, @Nullable Object> whole = PackMembers.of(pack, false);
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            for (String name : List.of("id", "policyHash", part)) {
                members.put(name, whole.get(name));
            }
            Reply.json(context, out -> PlainJson.write(out, members));
        };
    }

    private PolicyPack pack(Context context) {
        PolicyPack pack =
                Policies.pack(context.pathParam(ID), service.policies().now());
        context.header(Reply.POLICY_HASH, pack.hash());
        return pack;
    }
}
