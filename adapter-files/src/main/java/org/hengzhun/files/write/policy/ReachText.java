package org.hengzhun.files.write.policy;

import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.cases.CaseReach;

/** Tells which duties and which lines of schemes no case speaks of. */
final class ReachText {

    private ReachText() {}

    /** A line for what there is of either. */
    static List<String> lines(CaseReach duties, CaseReach schemeLines, Language language) {
        List<String> lines = new ArrayList<>();
        add(lines, duties, language.say("义务覆盖：共 %d 项义务", "Coverage of duties: %d duties"), language);
        add(lines, schemeLines, language.say("考核方案覆盖：共 %d 行计分项", "Coverage of schemes: %d lines that score"), language);
        return lines;
    }

    private static void add(List<String> lines, CaseReach reached, String heading, Language language) {
        if (!reached.all().isEmpty()) {
            lines.add(heading.formatted(reached.all().size())
                    + (reached.never().isEmpty()
                            ? language.say("，每项都有案例。", ", each in a case.")
                            : language.say("。", ".")));
        }
        if (!reached.never().isEmpty()) {
            lines.add("    "
                    + language.say("没有案例说到：", "in no case: ")
                    + String.join(language.say("、", ", "), reached.never()));
        }
    }
}
