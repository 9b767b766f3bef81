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

    /** The header, then a row a problem. */
    public static List<List<String>> rows(List<Problem> problems, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                language.say("级别", "severity"),
                language.say("文件", "file"),
                language.say("行", "line"),
                language.say("列", "column"),
                language.say("代码", "code"),
                language.say("问题", "problem")));
        problems.forEach(problem -> rows.add(List.of(
                problem.isError() ? language.say("错误", "error") : language.say("警告", "warning"),
                problem.file(),
                place(problem.line()),
                place(problem.column()),
                problem.code(),
                problem.message().in(language))));
        return rows;
    }

    private static String place(int place) {
        return place > 0 ? String.valueOf(place) : "";
    }
}
