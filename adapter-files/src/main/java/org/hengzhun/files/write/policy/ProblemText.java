package org.hengzhun.files.write.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;

/** Problems of policy packs for people. */
public final class ProblemText {

    /** Lines of a file that are named. */
    private static final int SHOWN = 10;

    private ProblemText() {}

    /** A line each, and how many there are. */
    public static List<String> lines(List<Problem> problems, Language language) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : problems) {
            lines.add(problem.in(language));
            if (!problem.follows().isEmpty()) {
                lines.add(following(problem, language));
            }
        }
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        lines.add(
                problems.isEmpty()
                        ? language.say("没有问题。", "No problems.")
                        : language.say("共 %d 个错误，%d 个警告。", "%d errors, %d warnings.")
                                .formatted(errors, warnings));
        return lines;
    }

    /** How many places more seem wrong because of it, and where, file by file. */
    private static String following(Problem problem, Language language) {
        Map<String, Set<Integer>> places = new LinkedHashMap<>();
        problem.follows()
                .forEach(one -> places.computeIfAbsent(one.file(), any -> new TreeSet<>())
                        .add(one.line()));
        String where = places.entrySet().stream()
                .map(file -> file.getKey() + lines(file.getValue(), language))
                .collect(Collectors.joining(language.say("；", "; ")));
        return language.say("    由此还有 %d 处，改好它再看：%s", "    %d more places follow from it; fix it first: %s")
                .formatted(problem.follows().size(), where);
    }

    private static String lines(Set<Integer> numbers, Language language) {
        String first = numbers.stream()
                .filter(line -> line > 0)
                .limit(SHOWN)
                .map(String::valueOf)
                .collect(Collectors.joining(language.say("、", ", ")));
        return first.isEmpty()
                ? ""
                : language.say(" 第 %s 行%s", " line %s%s")
                        .formatted(first, numbers.size() > SHOWN ? language.say("等", " and more") : "");
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
