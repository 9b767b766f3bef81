package org.hengzhun.files.write.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.ranking.RankRange;
import org.hengzhun.core.ranking.Robustness;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;

/** How firm a ranking is, as rows: a unit with the places it may take. */
public final class RobustnessRows {

    private final Robustness robustness;
    private final Language language;

    RobustnessRows(Robustness robustness, Language language) {
        this.robustness = robustness;
        this.language = language;
    }

    /** A table for spreadsheets: all groups, the header first. */
    public static List<List<String>> of(RobustnessReport report, Language language) {
        RobustnessRows all = new RobustnessRows(report.robustness(), language);
        List<List<String>> rows = new ArrayList<>();
        rows.add(grouped(language.say("分组", "group"), all.header()));
        for (Robustness.Group group : report.robustness().groups()) {
            group.ranges().forEach(range -> rows.add(grouped(group.group(), all.cells(range))));
        }
        return rows;
    }

    private static List<String> grouped(String group, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(group));
        row.addAll(cells);
        return row;
    }

    Language language() {
        return language;
    }

    List<String> header() {
        return List.of(
                language.say("单位", "unit"),
                language.say("名次", "rank"),
                language.say("最好", "best"),
                "5%",
                language.say("中位", "median"),
                "95%",
                language.say("最差", "worst"),
                language.say("去掉一项后", "without one item"));
    }

    List<String> cells(RankRange range) {
        List<String> without = new ArrayList<>();
        range.without().forEach((item, rank) -> {
            if (rank.compareTo(range.rank()) != 0) {
                without.add(item(item) + " " + plain(rank));
            }
        });
        return List.of(
                range.unit(),
                plain(range.rank()),
                plain(range.best()),
                plain(range.low()),
                plain(range.median()),
                plain(range.high()),
                plain(range.worst()),
                without.isEmpty() ? language.say("不变", "same") : String.join(language.say("，", ", "), without));
    }

    private String item(String name) {
        Bilingual label = robustness.items().get(name);
        return label == null ? name : label.in(language);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
