package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.pack.PackDecoder;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Yaml;

/**
 * The cases of one sound pack, read from its files {@code cases/*.yaml}.
 *
 * @param cases the sound ones, by file and line; those of a pack it extends are that pack's
 * @param problems every slip, by place
 */
public record CaseFiles(ImmutableList<PolicyCase> cases, ImmutableList<Problem> problems) {

    /** What may only seem wrong while a rule cannot be read. */
    private static final ImmutableSet<String> OF_RULES = ImmutableSet.of("unknown-name", "verdict");

    private static final String FOLDER = "cases/";
    private static final String ENDING = ".yaml";

    /** Reads the cases; what they name must be there in the pack. */
    public static CaseFiles of(PolicyPack pack) {
        CaseReader reader = new CaseReader(pack);
        ImmutableList.Builder<PolicyCase> cases = ImmutableList.builder();
        List<Problem> problems = new ArrayList<>();
        for (String path : pack.files().contents().keySet()) {
            if (path.startsWith(FOLDER)) {
                ProblemCollector complaints = new ProblemCollector(pack.files().name() + "/" + path);
                cases.addAll(read(pack, path, reader, complaints));
                problems.addAll(complaints.problems());
            }
        }
        problems.addAll(BaseCases.of(pack));
        return new CaseFiles(cases.build(), ImmutableList.sortedCopyOf(problems));
    }

    /**
     * What is wrong with the cases of a pack some of whose rules are wrong, but for names: that of a rule may be one of these.
     *
     * @param draft the pack without them
     */
    public static ImmutableList<Problem> problemsBeside(PolicyPack draft) {
        return of(draft).problems().stream()
                .filter(problem -> !OF_RULES.contains(problem.code()))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<PolicyCase> read(PolicyPack pack, String path, CaseReader reader, ProblemCollector complaints) {
        if (path.endsWith(ENDING) && path.indexOf('/', FOLDER.length()) < 0) {
            return pack.files().bytes(path).flatMap(bytes -> PackDecoder.decode(bytes, complaints)).stream()
                    .flatMap(text -> Yaml.parseList(text, complaints).stream())
                    .map(written -> reader.read(path, written, complaints))
                    .flatMap(Optional::stream)
                    .toList();
        }
        if (!path.endsWith(".csv")) {
            complaints.error(
                    0,
                    0,
                    "file-name",
                    "没有程序会读这个文件；案例写在 cases/ 下的 .yaml 文件里",
                    "this file is not read; cases belong in .yaml files directly under cases/");
        }
        return List.of();
    }
}
