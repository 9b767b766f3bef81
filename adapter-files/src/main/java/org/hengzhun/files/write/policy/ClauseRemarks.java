package org.hengzhun.files.write.policy;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.SchemeSource;
import org.hengzhun.drl.pack.TableSpec;

/** What a policy remarks on its clauses, in the words of people who have never seen its files. Immutable. */
public final class ClauseRemarks {

    /** What remarks call the files of a pack, in the words of who signs. */
    private static final ImmutableMap<String, String> FILES = ImmutableMap.<String, String>builder()
            .put("definitions.drl", "认定规则")
            .put("classification.drl", "分类规则")
            .put("screening.drl", "审查规则")
            .put("routing.drl", "归口规则")
            .put("duties.drl", "督办规则")
            .put("evaluation.drl", "加减分规则")
            .put("duties.csv", "义务")
            .put("parameters.csv", "数值")
            .put("indicators.csv", "指标")
            .put("clauses.csv", "条款")
            .buildOrThrow();

    /** Where a remark begins with the files that carry the clause out, which the boxes say themselves. */
    private static final Pattern FILES_FIRST =
            Pattern.compile("^(?:(?:[a-z]+\\.(?:drl|csv)|tables/(?:[A-Za-z]+\\.csv)?)[ 与和、]*)+(?:[；：，。]|$)");

    /** A blank between Chinese words and a name that is Chinese now. */
    private static final Pattern TO_CLOSE = Pattern.compile(" (?=[《“目])|(?<=[》”见]) ");

    private final PolicyPack pack;
    private final Function<String, Optional<String>> figures;

    /** @param figures what a parameter comes to, by its key */
    public ClauseRemarks(PolicyPack pack, Function<String, Optional<String>> figures) {
        this.pack = pack;
        this.figures = figures;
    }

    /** A remark without the files it begins with. */
    public static String withoutFiles(String remark) {
        return FILES_FIRST.matcher(remark).replaceFirst("");
    }

    /** A remark in Chinese with what files, tables, schemes and parameters are called. */
    public String inWords(String remark) {
        String said = withoutFiles(remark);
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            said = said.replace(file.getKey(), file.getValue());
        }
        for (TableSpec table : pack.tables().values()) {
            said = called(said, "(?:tables/)?" + table.name() + "(?:\\.csv)?", "《" + table.label() + "》");
        }
        for (SchemeSource scheme : pack.schemes().values()) {
            said = called(
                    said,
                    "(?:方案 ?|schemes/)" + scheme.id() + "(?:\\.csv)?",
                    "方案“" + scheme.label().zh() + "”");
        }
        for (String key : pack.parameters().keySet()) {
            String value = figures.apply(key).map(one -> "（" + one + "）").orElse("");
            said = called(said, "(?<=参数) ?" + Pattern.quote(key), value);
        }
        return TO_CLOSE.matcher(said.replace("tables/", "目录")).replaceAll("");
    }

    private static String called(String said, String name, String words) {
        return said.replaceAll("(?<![A-Za-z.])" + name + "(?![A-Za-z.])", Matcher.quoteReplacement(words));
    }
}
