package org.hengzhun.files.write.difference;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengzhun.core.difference.RankingDifference;
import org.hengzhun.core.difference.UnitDifference;
import org.hengzhun.core.ranking.RankingOutcome;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.book.BookTable;
import org.hengzhun.files.write.ReportWriter;
import org.hengzhun.files.write.TextLayout;
import org.hengzhun.files.write.TextTable;
import org.hengzhun.files.write.ValueText;

/** Who moves how many places, as lines for people and as rows of a table. */
public final class RankingDifferenceText {

    private final RankingDifference difference;
    private final ValueText text;
    private final EditText edits;

    private RankingDifferenceText(RankingDifference difference, Language language) {
        this.difference = difference;
        this.text = new ValueText(language);
        this.edits = new EditText(text);
    }

    /** What is asked, how many move, and each unit of which anything is otherwise. */
    public static List<String> lines(RankingDifference difference, Language language, TextLayout layout) {
        return new RankingDifferenceText(difference, language).lines(layout);
    }

    /** A row a unit, moving or not, the header first. */
    public static List<List<String>> rows(RankingDifference difference, Language language) {
        return new RankingDifferenceText(difference, language).rows();
    }

    /** Writes a workbook of the rows to the output, which stays open. */
    public static ReportWriter<RankingDifference> book(OutputStream out, Language language) {
        return BookTable.called("名次变化", "moves")
                .days(5)
                .figures(8, 9, 10, 11, 12, 13)
                .of(out, language, (difference, sources) -> rows(difference, language), (difference, about) -> {
                    about.policy(
                            difference.change().after(), difference.change().asOf());
                    about.line(
                            language.say("原政策", "old policy"),
                            difference.change().before().id());
                });
    }

    private List<String> lines(TextLayout layout) {
        List<String> lines = new ArrayList<>(edits.heading(difference.change()));
        lines.add("");
        lines.add(text.say("方案 %s，期次 %s，判定日期 %s", "scheme %s, period %s, as of %s")
                .formatted(
                        difference.after().scheme().label().in(text.language()),
                        VisibleText.of(difference.after().ranking().period()),
                        difference.change().asOf()));
        List<UnitDifference> differing = difference.differing();
        lines.add(edits.condition(difference.change()) + text.say("，", ", ") + headline(differing));
        if (!differing.isEmpty()) {
            lines.add("");
            lines.addAll(table(differing, layout).lines());
        }
        List<String> unranked = unranked();
        if (!unranked.isEmpty()) {
            lines.add("");
            lines.add(
                    text.say("两种情况下都没有参与排名：", "Not ranked either way: ") + String.join(text.say("、", ", "), unranked));
        }
        return lines;
    }

    private String headline(List<UnitDifference> differing) {
        if (differing.isEmpty()) {
            return text.say("没有单位的名次、得分或结果运用改变。", "no unit has another place, score or outcome.");
        }
        return text.say(
                        "%d 个单位里 %d 个名次变动，%d 个得分、名次或结果运用有变。",
                        "of %d units %d move; %d have another score, place or outcome.")
                .formatted(difference.units().size(), difference.moving(), differing.size());
    }

    private TextTable table(List<UnitDifference> units, TextLayout layout) {
        List<String> header = header();
        List<String> outcomes = header.subList(header.size() - 2, header.size());
        TextTable table = new TextTable(layout)
                .columns(header.subList(0, header.size() - 2).toArray(String[]::new))
                .words(outcomes.toArray(String[]::new));
        units.forEach(unit ->
                table.row(cells(unit).stream().map(VisibleText::of).toList().toArray(String[]::new)));
        return table;
    }

    private List<String> unranked() {
        return difference.after().ranking().unranked().stream()
                .map(one -> one.unit())
                .filter(unit -> difference.before().ranking().unit(unit).isEmpty())
                .map(VisibleText::of)
                .toList();
    }

    private List<String> header() {
        return text.chinese()
                ? List.of("分组", "单位", "原名次", "现名次", "升降", "原得分", "现得分", "得分增减", "新增结果", "不再有的结果")
                : List.of("group", "unit", "oldRank", "rank", "places", "oldScore", "score", "points", "came", "went");
    }

    private List<String> cells(UnitDifference unit) {
        return List.of(
                unit.group(),
                unit.unit(),
                rank(unit.before()),
                rank(unit.after()),
                unit.places().map(this::moved).orElse(""),
                score(unit.before()),
                score(unit.after()),
                unit.points().map(this::moved).orElse(""),
                outcomes(unit.came()),
                outcomes(unit.went()));
    }

    private String rank(Optional<Standing> standing) {
        return standing.map(one -> text.number(one.rank(), null)).orElse(text.say("未排名", "not ranked"));
    }

    private String score(Optional<Standing> standing) {
        return standing.map(one -> one.score().total().toPlainString()).orElse("");
    }

    private String moved(BigDecimal by) {
        return (by.signum() > 0 ? "+" : "") + text.number(by, null);
    }

    private String outcomes(List<RankingOutcome> outcomes) {
        return outcomes.stream()
                .map(one -> one.label().in(text.language()))
                .collect(Collectors.joining(text.say("、", ", ")));
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(
                text.chinese()
                        ? List.of("是否假设", "原政策", "新政策", "方案", "期次", "判定日期")
                        : List.of("supposed", "oldPolicy", "policy", "scheme", "period", "asOf"));
        header.addAll(header());
        rows.add(header);
        for (UnitDifference unit : difference.units()) {
            List<String> row = new ArrayList<>(List.of(
                    difference.change().supposed() ? text.say("假设", "supposed") : text.say("两项政策", "two policies"),
                    difference.change().before().id(),
                    difference.change().after().id(),
                    difference.after().scheme().id(),
                    difference.after().ranking().period(),
                    difference.change().asOf().toString()));
            row.addAll(cells(unit));
            rows.add(row);
        }
        return rows;
    }
}
