package org.hengzhun.files.write.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.logic.PolicyComparison;
import org.hengzhun.drl.logic.ProjectWords;
import org.hengzhun.drl.logic.Relation;

/** Two policies held against each other, as lines for people: the verdict first, then what differs, then what does not. */
public final class ComparisonText {

    private ComparisonText() {}

    /** The heading, a line and up to two projects for each difference, and one line of what is the same. */
    public static List<String> lines(PoliciesCompared report, Language language) {
        PolicyComparison compared = report.comparison();
        List<String> lines = new ArrayList<>();
        lines.add(new Bilingual(
                        "甲 %s，乙 %s，按 %s 施行的条文"
                                .formatted(
                                        compared.first().manifest().id(),
                                        compared.second().manifest().id(),
                                        compared.day()),
                        "A %s, B %s, as in force on %s"
                                .formatted(
                                        compared.first().manifest().id(),
                                        compared.second().manifest().id(),
                                        compared.day()))
                .in(language));
        lines.add(language.say("结论上，乙与甲相比：", "On the verdict, B beside A is: ")
                + compared.verdict().relation().words().in(language));
        List<String> same = new ArrayList<>();
        for (PolicyComparison.Line line : compared.lines()) {
            if (line.relation() == Relation.EQUIVALENT) {
                same.add(line.words().in(language));
            } else {
                lines.add("");
                lines.add(subject(line, language)
                        + language.say("：乙", ": B ")
                        + line.relation().words().in(language));
                add(lines, line.stricter(), language, language.say("只有乙这样说：", "B only: "));
                add(lines, line.looser(), language, language.say("只有甲这样说：", "A only: "));
            }
        }
        if (!same.isEmpty()) {
            lines.add("");
            lines.add(language.say("相同：", "The same: ") + String.join(language.say("、", ", "), same));
        }
        return lines;
    }

    private static String subject(PolicyComparison.Line line, Language language) {
        return line.kind() == PolicyComparison.Kind.VERDICT
                ? line.words().in(language)
                : line.kind().words().in(language) + " " + line.words().in(language);
    }

    private static void add(List<String> lines, Optional<Project> project, Language language, String who) {
        project.ifPresent(one -> lines.add("  " + who + ProjectWords.of(one).in(language)));
    }
}
