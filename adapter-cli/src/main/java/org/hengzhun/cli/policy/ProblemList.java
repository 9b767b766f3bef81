package org.hengzhun.cli.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;

/** Problems of policy packs, for people and for programs. */
final class ProblemList {

    private ProblemList() {}

    /** A line each, and how many there are. */
    static List<String> lines(List<Problem> problems, Language language) {
        boolean chinese = language == Language.ZH;
        List<String> lines = new ArrayList<>();
        problems.forEach(problem -> lines.add(problem.in(language)));
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        if (problems.isEmpty()) {
            lines.add(chinese ? "没有问题。" : "No problems.");
        } else {
            lines.add((chinese ? "共 %d 个错误，%d 个警告。" : "%d errors, %d warnings.").formatted(errors, warnings));
        }
        return lines;
    }

    static List<Map<String, Object>> members(List<Problem> problems) {
        return problems.stream().map(ProblemList::members).toList();
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
        return members;
    }
}
