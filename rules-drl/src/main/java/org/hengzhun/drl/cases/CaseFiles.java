package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
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
