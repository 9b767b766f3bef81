package org.hengzhun.files.write.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.net.PercentEscaper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;

/**
 * Problems of policy packs as SARIF 2.1.0 (OASIS), which platforms for code show beside the lines: a rule for each code of a
 * problem, places relative to the folder that holds the packs.
 */
public final class SarifLog {

    /** Of the schema the log follows. */
    public static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** A path of a URI keeps its slashes; Chinese names become percents. */
    private static final PercentEscaper PATH = new PercentEscaper("-._~!$'()*,;&=@/", /* plusForSpace= */ false);

    private SarifLog() {}

    /** One run with all problems, in the order given. */
    public static Map<String, Object> of(List<Problem> problems, Language language) {
        ImmutableList<String> codes =
                problems.stream().map(Problem::code).distinct().sorted().collect(ImmutableList.toImmutableList());
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "hengzhun policy check");
        driver.put("language", language == Language.ZH ? "zh-CN" : "en-US");
        driver.put("rules", codes.stream().map(code -> Map.of("id", code)).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put(
                "results",
                problems.stream()
                        .map(problem -> result(problem, codes.indexOf(problem.code()), language))
                        .toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private static Map<String, Object> result(Problem problem, int rule, Language language) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.code());
        result.put("ruleIndex", rule);
        result.put("level", problem.isError() ? "error" : "warning");
        result.put("message", Map.of("text", problem.message().in(language)));
        result.put("locations", List.of(Map.of("physicalLocation", place(problem.place()))));
        if (!problem.follows().isEmpty()) {
            Map<String, Object> why =
                    Map.of("text", language.say("由此而来，改好主要的问题再看", "follows from the main problem; fix that first"));
            result.put(
                    "relatedLocations",
                    problem.follows().stream()
                            .map(one -> Map.of("physicalLocation", place(one), "message", why))
                            .toList());
        }
        return result;
    }

    private static Map<String, Object> place(Problem.Consequence problem) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", PATH.escape(problem.file())));
        if (problem.line() > 0) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", problem.line());
            if (problem.column() > 0) {
                region.put("startColumn", problem.column());
            }
            place.put("region", region);
        }
        return place;
    }
}
