package org.hengzhun.files.write.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.drl.pack.DutySource;
import org.jspecify.annotations.Nullable;

/** A duty as a policy writes it, as plain values for JSON; {@code $key} stands for a parameter of the policy. */
final class DutyMembers {

    private DutyMembers() {}

    static Map<String, @Nullable Object> of(DutySource duty) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("duty", duty.name());
        members.put("label_zh", duty.label().zh());
        members.put("label_en", duty.label().en());
        members.put("owner", duty.owner());
        members.put("recipient", duty.recipient());
        members.put("per", duty.per());
        members.putAll(duty.texts());
        members.put("afterEnd", duty.afterEnd());
        Citation citation = duty.clause().citation();
        members.put("clause", citation.clause());
        members.put("document", citation.document());
        members.put("section", citation.section());
        members.put("provenance", duty.provenance().word());
        PolicyMembers.validity(members, duty.runs());
        return members;
    }
}
