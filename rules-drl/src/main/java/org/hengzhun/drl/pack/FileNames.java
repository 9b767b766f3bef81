package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.rule.RuleStage;

/** Complains of files nothing would read: a file nobody reads is a policy nobody applies. */
final class FileNames {

    private static final String CASES = "cases/";
    private static final String TABLES = "tables/";
    private static final String SCHEMES = "schemes/";
    private static final ImmutableList<String> FOLDERS = ImmutableList.of("cases", "tables", "schemes");
    private static final ImmutableSet<String> SHEETS =
            ImmutableSet.of(ParameterReader.FILE, ClauseReader.FILE, DutyReader.FILE, SchemeReader.INDICATORS);

    private final Set<String> tables;
    private final Set<String> schemes;
    private final Function<String, ProblemCollector> about;

    /**
     * Knows what is declared.
     *
     * @param tables the names of the tables
     * @param schemes the ids of the schemes
     * @param about where to complain of a file
     */
    FileNames(Set<String> tables, Set<String> schemes, Function<String, ProblemCollector> about) {
        this.tables = tables;
        this.schemes = schemes;
        this.about = about;
    }

    void check(Iterable<String> paths) {
        paths.forEach(this::check);
    }

    private void check(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.contains(".drl") && RuleStage.ofFile(path).isEmpty()) {
            complain(
                    path,
                    "规则文件只能叫 " + String.join("、", RuleStage.files()),
                    "a rule file is called one of " + String.join(", ", RuleStage.files()));
        } else if (!path.contains("/")) {
            checkTop(path, lower);
        } else if (path.startsWith(SCHEMES)) {
            if (schemes.stream().noneMatch(id -> path.equals(SchemeReader.fileOf(id)))) {
                complainUndeclared(path, "schemes", "这个方案", "scheme", SchemeReader::fileOf, schemes);
            }
        } else if (path.startsWith(TABLES)) {
            if (tables.stream().noneMatch(name -> path.equals(TABLES + name + ".csv"))) {
                complainUndeclared(path, "tables", "这张表", "table", TableReader::fileOf, tables);
            }
        } else if (!path.startsWith(CASES)) {
            checkFolder(path, lower);
        }
    }

    private void complainUndeclared(
            String path, String key, String zh, String en, UnaryOperator<String> file, Set<String> declared) {
        DidYouMean meant = DidYouMean.of(path, declared.stream().map(file))
                .or("；请在那里声明，或删去这个文件", "; declare it there, or delete the file");
        complain(
                path,
                "policy.yaml 的 %s 里没有声明%s%s".formatted(key, zh, meant.zh()),
                "policy.yaml does not declare this %s%s".formatted(en, meant.en()));
    }

    private void checkTop(String path, String lower) {
        if (isSheet(lower) && !SHEETS.contains(path)) {
            complain(
                    path,
                    "没有程序会读这个文件；参数写在 parameters.csv，条款写在 clauses.csv，义务写在 duties.csv，其他表放在 tables/ 下",
                    "nothing reads this file: parameters stand in parameters.csv, clauses in clauses.csv,"
                            + " duties in duties.csv, other tables below tables/");
        } else if (isYaml(lower) && !path.equals(ManifestReader.FILE)) {
            complain(
                    path,
                    "没有程序会读这个文件；政策说明写在 policy.yaml，案例放在 cases/ 下",
                    "nothing reads this file: the manifest is policy.yaml, cases stand below cases/");
        }
    }

    /** Notes of any kind may lie in folders of their own; what looks like a part of the policy may not. */
    private void checkFolder(String path, String lower) {
        String folder = path.substring(0, path.indexOf('/'));
        Optional<String> near = Nearest.to(folder, FOLDERS.stream());
        if (near.isPresent() || isSheet(lower) || isYaml(lower)) {
            complain(
                    path,
                    "没有程序会读文件夹 %s%s；案例放在 cases/ 下，表放在 tables/ 下，方案放在 schemes/ 下"
                            .formatted(
                                    folder,
                                    near.map(name -> "，是不是 " + name + "？").orElse("")),
                    "nothing reads the folder %s%s: cases stand below cases/, tables below tables/, schemes below schemes/"
                            .formatted(
                                    folder,
                                    near.map(name -> " (did you mean " + name + "?)")
                                            .orElse("")));
        }
    }

    private static boolean isSheet(String lower) {
        return lower.endsWith(".csv") || lower.endsWith(".xlsx") || lower.endsWith(".xls");
    }

    private static boolean isYaml(String lower) {
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    private void complain(String path, String zh, String en) {
        about.apply(path).error(0, 0, "file-name", zh, en);
    }
}
