package org.hengzhun.files.write.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.logic.PolicyComparison;
import org.hengzhun.drl.logic.ProjectWords;

/** Two policies held against each other, for spreadsheets: a row for each thing both can say. */
public final class ComparisonRows {

    private ComparisonRows() {}

    /** The header, then the verdict and all else. */
    public static List<List<String>> of(PoliciesCompared report, Language language) {
        PolicyComparison compared = report.comparison();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                language.say("甲", "A"),
                language.say("乙", "B"),
                language.say("施行日", "as in force on"),
                language.say("类别", "kind"),
                language.say("对象", "what"),
                language.say("乙与甲相比", "B beside A"),
                language.say("只有乙这样说的项目", "project of which only B says so"),
                language.say("只有甲这样说的项目", "project of which only A says so")));
        for (PolicyComparison.Line line : compared.lines()) {
            rows.add(List.of(
                    compared.first().manifest().id(),
                    compared.second().manifest().id(),
                    compared.day().toString(),
                    line.kind().words().in(language),
                    line.words().in(language),
                    line.relation().words().in(language),
                    project(line.stricter(), language),
                    project(line.looser(), language)));
        }
        return rows;
    }

    private static String project(Optional<Project> project, Language language) {
        return project.map(one -> ProjectWords.of(one).in(language)).orElse("");
    }
}
