package org.hengzhun.files.write.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hengzhun.drl.cases.CaseReach;

/** Which duties and which lines of schemes no case speaks of, as plain values for JSON. */
final class ReachMembers {

    private ReachMembers() {}

    static Map<String, Object> of(CaseReach duties, CaseReach schemeLines) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("dutyCoverage", members("duties", duties));
        members.put("schemeCoverage", members("lines", schemeLines));
        return members;
    }

    private static Map<String, Object> members(String name, CaseReach reached) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(name, reached.all());
        members.put("never", reached.never());
        return members;
    }
}
