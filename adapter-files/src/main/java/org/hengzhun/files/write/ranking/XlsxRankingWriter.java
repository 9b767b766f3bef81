package org.hengzhun.files.write.ranking;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.hengzhun.core.ranking.GroupRanking;
import org.hengzhun.core.ranking.ItemRanks;
import org.hengzhun.core.ranking.Place;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.ranking.Totals;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.ScoreLine;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.book.About;
import org.hengzhun.files.book.Book;
import org.hengzhun.files.book.BookColumn;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.ReportWriter;

/** Writes a ranking as a workbook: a sheet a group, one of those not ranked and why, and one of what it rests on. */
public final class XlsxRankingWriter implements ReportWriter<RankingReport> {

    private final OutputStream out;
    private final RankingText text;
    private final RankingCells beside;

    /** Writes to the output, which stays open. */
    public XlsxRankingWriter(OutputStream out, Language language) {
        this.out = out;
        this.text = new RankingText(language);
        this.beside = new RankingCells(text);
    }

    private String say(String zh, String en) {
        return text.language().say(zh, en);
    }

    @Override
    public void write(RankingReport report, Sources sources) throws IOException {
        try (Book book = new Book(text.language())) {
            for (GroupRanking group : report.ranking().groups()) {
                group(book, group, report);
            }
            if (report.ranking().groups().size() != 1) {
                report.totals().ifPresent(totals -> totals(book, totals));
            }
            unranked(book, report);
            about(report, sources).into(book);
            book.write(out);
        }
    }

    private void group(Book book, GroupRanking group, RankingReport report) {
        RankingColumns items = RankingColumns.of(report, group.group(), text.language());
        List<ScoreLine.LineKind> others = RankingCells.others(List.of(group));
        boolean overall = report.scheme().grouping() == Scheme.Grouping.BOTH;
        boolean graded = RankingText.isGraded(report);
        List<BookColumn> columns = new ArrayList<>(heads(overall, graded));
        int heads = columns.size();
        items.headers().forEach(header -> columns.add(BookColumn.figures(header)));
        others.forEach(kind -> columns.add(BookColumn.figures(beside.label(kind))));
        columns.add(BookColumn.words(say("说明", "remark")));
        List<List<String>> rows = new ArrayList<>();
        ItemRanks ranks = ItemRanks.of(group);
        for (Standing row : group.rows()) {
            List<String> cells = heads(row, overall, graded);
            cells.addAll(items.cells(row, group.group(), ranks));
            others.forEach(kind -> cells.add(RankingCells.points(row, kind)));
            cells.add(beside.remark(row, report.scheme().of(group.group())));
            rows.add(cells);
        }
        if (report.ranking().groups().size() == 1) {
            report.totals().ifPresent(totals -> rows.add(total(totals, items, overall, heads, columns.size())));
        }
        book.sheet(group.group().isEmpty() ? say("排名", "ranking") : group.group(), columns, rows);
    }

    private List<BookColumn> heads(boolean overall, boolean graded) {
        List<BookColumn> heads = new ArrayList<>();
        heads.add(BookColumn.figures(say(overall ? "组内名次" : "名次", overall ? "rank in group" : "rank")));
        if (overall) {
            heads.add(BookColumn.figures(say("全市名次", "rank overall")));
        }
        heads.add(BookColumn.words(say("单位", "unit")));
        heads.add(BookColumn.figures(say("得分", "score")));
        heads.add(BookColumn.words(say("变化", "change")));
        if (graded) {
            heads.add(BookColumn.words(say("等次", "grade")));
        }
        heads.add(BookColumn.words(say("结果", "outcome")));
        return heads;
    }

    private List<String> heads(Standing row, boolean overall, boolean graded) {
        List<String> cells = new ArrayList<>();
        cells.add(RankingText.plain(row.rank()));
        if (overall) {
            Place place = row.overall();
            cells.add(place == null ? "" : RankingText.plain(place.rank()));
        }
        cells.add(row.unit());
        cells.add(row.score().total().toPlainString());
        cells.add(text.movement(row.movement()));
        if (graded) {
            cells.add(text.grade(row));
        }
        cells.add(text.meanings(row));
        return cells;
    }

    /** The row of what the units are parts of. */
    private List<String> total(Totals totals, RankingColumns items, boolean overall, int heads, int width) {
        List<String> cells = new ArrayList<>(Collections.nCopies(overall ? 2 : 1, ""));
        cells.add(totals.of() + say("合计", " total"));
        cells.addAll(Collections.nCopies(heads - cells.size(), ""));
        cells.addAll(items.cells(totals));
        cells.addAll(Collections.nCopies(width - 1 - cells.size(), ""));
        cells.add(items.rest(totals));
        return cells;
    }

    /** Where several groups stand on sheets of their own, what they are all parts of stands on one too. */
    private void totals(Book book, Totals totals) {
        book.sheet(
                totals.of() + say("合计", " total"),
                List.of(BookColumn.words(say("考核项", "item")), BookColumn.figures(say("合计", "total"))),
                totals.items().stream()
                        .map(item ->
                                List.of(item.label().in(text.language()), RankingReport.shown(item, text.language())))
                        .toList());
    }

    private void unranked(Book book, RankingReport report) {
        if (!report.ranking().unranked().isEmpty()) {
            book.sheet(
                    say("未参与排名", "not ranked"),
                    Stream.of(say("分组", "group"), say("单位", "unit"), say("原因", "why"))
                            .map(BookColumn::words)
                            .toList(),
                    report.ranking().unranked().stream()
                            .map(one -> List.of(one.group(), one.unit(), text.reasons(one)))
                            .toList());
        }
    }

    private About about(RankingReport report, Sources sources) {
        About about = new About(text.language());
        about.line(say("方案", "scheme"), report.scheme().label().in(text.language()));
        about.line(say("期次", "period"), report.ranking().period());
        about.policy(report.policy(), report.asOf());
        report.ranking()
                .groups()
                .forEach(group -> about.line(
                        say("本期未列", "no longer ranked"),
                        group.leavers().isEmpty()
                                ? ""
                                : (group.group().isEmpty() ? "" : group.group() + say("：", ": "))
                                        + String.join(say("、", ", "), group.leavers())));
        report.undecided().forEach(open -> about.line(say("未定", "undecided"), text.undecided(open, report.scheme())));
        about.lines(
                say("本市确定的考核项", "set by the city"),
                report.localItems().stream()
                        .map(leaf -> leaf.label().in(text.language()))
                        .distinct()
                        .toList());
        report.localParameters()
                .forEach(reading -> about.line(say("本地参数", "local parameter"), text.local(reading, report.scheme())));
        about.lines(say("提醒", "note"), report.warnings(text.language()));
        about.sources(sources);
        return about;
    }
}
