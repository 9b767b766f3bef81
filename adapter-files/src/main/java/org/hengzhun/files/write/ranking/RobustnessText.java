package org.hengzhun.files.write.ranking;

import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.ranking.Robustness;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.write.TextLayout;
import org.hengzhun.files.write.TextTable;

/** How firm a ranking is, for people to read: a table a group. */
public final class RobustnessText {

    private RobustnessText() {}

    /** The report in lines. */
    public static List<String> lines(RobustnessReport report, Language language, TextLayout layout) {
        Robustness robustness = report.robustness();
        List<String> lines = new ArrayList<>();
        lines.add(language.say("方案 %s：权重上下变动 %s，%d 组，种子 %d", "Scheme %s: weights varied by %s, %d draws, seed %d")
                .formatted(
                        robustness.label().in(language),
                        robustness.plan().spread(),
                        robustness.plan().draws(),
                        robustness.plan().seed()));
        for (Bilingual warning : report.warnings()) {
            lines.add(language.say("提醒：", "Note: ") + warning.in(language));
        }
        RobustnessRows rows = new RobustnessRows(robustness, language);
        robustness.groups().forEach(group -> add(lines, group, rows, layout));
        return lines;
    }

    private static void add(List<String> lines, Robustness.Group group, RobustnessRows rows, TextLayout layout) {
        Language language = rows.language();
        lines.add("");
        if (!group.group().isEmpty()) {
            lines.add("【" + group.group() + "】");
        }
        List<String> header = rows.header();
        TextTable table = new TextTable(layout)
                .columns(header.subList(0, header.size() - 1).toArray(String[]::new))
                .words(header.get(header.size() - 1));
        group.ranges().forEach(range -> table.row(rows.cells(range).toArray(String[]::new)));
        lines.addAll(table.lines());
        for (var reversal : group.reversals()) {
            lines.add(language.say(
                            "提醒：去掉 %s，%s 与 %s 的先后就会颠倒；相对计分法才会这样，固定标尺不会",
                            "Note: without %s, the order of %s and %s reverses; only relative methods do this")
                    .formatted(reversal.removed(), reversal.ahead(), reversal.overtaken()));
        }
    }
}
