package org.hengzhun.files.write.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hengzhun.core.words.Problem;

/** Problems of policy packs as plain values, by the names JSON gives them. */
public final class ProblemMembers {

    private ProblemMembers() {}

    /** All of them, in the order given. */
    public static List<Map<String, Object>> of(List<Problem> problems) {
        return problems.stream().map(ProblemMembers::members).toList();
    }

    private static Map<String, Object> members(Problem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", problem.file());
        members.put("line", problem.line());
        members.put("column", problem.column());
        members.put("code", problem.code());
        members.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        members.put("message_zh", problem.message().zh());
        members.put("message_en", problem.message().en());
        if (!problem.follows().isEmpty()) {
            members.put(
                    "follows",
                    problem.follows().stream().map(ProblemMembers::place).toList());
        }
        return members;
    }

    private static Map<String, Object> place(Problem.Consequence place) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", place.file());
        members.put("line", place.line());
        members.put("column", place.column());
        return members;
    }
}
