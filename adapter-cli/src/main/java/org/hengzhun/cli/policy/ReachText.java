package org.hengzhun.cli.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.cases.Reached;

/** Tells which duties and which lines of schemes no case speaks of. */
final class ReachText {

    private ReachText() {}

    /** A line for what there is of either. */
    static List<String> lines(Reached duties, Reached schemeLines, Language language) {
        List<String> lines = new ArrayList<>();
        add(lines, duties, new Bilingual("义务覆盖：共 %d 项义务", "Coverage of duties: %d duties"), language);
        add(
                lines,
                schemeLines,
                new Bilingual("考核方案覆盖：共 %d 行计分项", "Coverage of schemes: %d lines that score"),
                language);
        return lines;
    }

    private static void add(List<String> lines, Reached reached, Bilingual heading, Language language) {
        if (!reached.all().isEmpty()) {
            lines.add(heading.in(language).formatted(reached.all().size())
                    + (reached.never().isEmpty()
                                    ? new Bilingual("，每项都有案例。", ", each in a case.")
                                    : new Bilingual("。", "."))
                            .in(language));
        }
        if (!reached.never().isEmpty()) {
            lines.add("    "
                    + new Bilingual("没有案例说到：", "no case speaks of: ").in(language)
                    + String.join(new Bilingual("、", ", ").in(language), reached.never()));
        }
    }

    /** For programs. */
    static Map<String, Object> members(Reached duties, Reached schemeLines) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("dutyCoverage", members("duties", duties));
        members.put("schemeCoverage", members("lines", schemeLines));
        return members;
    }

    private static Map<String, Object> members(String name, Reached reached) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(name, reached.all());
        members.put("never", reached.never());
        return members;
    }
}
