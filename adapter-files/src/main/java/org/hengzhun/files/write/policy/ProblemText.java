package org.hengzhun.files.write.policy;

import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;

/** Problems of policy packs for people. */
public final class ProblemText {

    private ProblemText() {}

    /** A line each, and how many there are. */
    public static List<String> lines(List<Problem> problems, Language language) {
        List<String> lines = new ArrayList<>();
        problems.forEach(problem -> lines.add(problem.in(language)));
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        lines.add(
                problems.isEmpty()
                        ? language.say("没有问题。", "No problems.")
                        : language.say("共 %d 个错误，%d 个警告。", "%d errors, %d warnings.")
                                .formatted(errors, warnings));
        return lines;
    }
}
