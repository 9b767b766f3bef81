package org.hengzhun.files.write.inspection;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.book.About;
import org.hengzhun.files.book.Book;
import org.hengzhun.files.book.BookTable;
import org.hengzhun.files.read.Inspection;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.table.Header;
import org.hengzhun.files.table.HeaderColumn;
import org.hengzhun.files.write.ReportWriter;

/** How a file was understood, as a workbook: a sheet of its columns, one of what cannot be processed, and one of the rest. */
public final class InspectionBook {

    private final Inspection inspection;
    private final Language language;

    private InspectionBook(Inspection inspection, Language language) {
        this.inspection = inspection;
        this.language = language;
    }

    /** Writes to the output, which stays open. */
    public static ReportWriter<Inspection> of(OutputStream out, Language language) {
        return (inspection, sources) -> new InspectionBook(inspection, language).write(out);
    }

    private void write(OutputStream out) throws IOException {
        try (Book book = new Book(language)) {
            BookTable.called("列", "columns").figures(0).into(book, columns());
            if (!inspection.refused().isEmpty()) {
                BookTable.called("未处理", "not processed").figures(0).into(book, refused());
            }
            About about = new About(language);
            about.line(language.say("按此读", "read as"), inspection.noun().in(language));
            about.line(
                    language.say("工作表", "sheet"),
                    inspection.input().understood().sheet());
            about.line(language.say("编码", "encoding"), inspection.input().encoding());
            about.line(
                    language.say("可以处理", "can be processed"),
                    language.say("%d 行数据中的 %d 行", "%2$d of %1$d rows of data")
                            .formatted(inspection.input().rows(), inspection.accepted()));
            about.sources(Sources.of(inspection.input(), ImmutableList.of()));
            about.lines(
                    language.say("提醒", "note"),
                    inspection.warnings().stream()
                            .map(warning -> warning.in(language))
                            .toList());
            about.into(book);
            book.write(out);
        }
    }

    private List<List<String>> columns() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                language.say("表头行", "header row"),
                language.say("列号", "letter"),
                language.say("表头", "header"),
                language.say("读作", "read as"),
                language.say("计量单位", "unit"),
                language.say("不读的原因", "why not")));
        for (Header header : inspection.input().understood().headers()) {
            header.columns().stream()
                    .filter(column -> !column.header().isEmpty())
                    .forEach(column -> rows.add(column(header, column)));
        }
        return rows;
    }

    private List<String> column(Header header, HeaderColumn column) {
        Field<?> field = column.field();
        Unit counts = column.counts();
        Bilingual unread = column.unread();
        return List.of(
                String.valueOf(header.bottom()),
                column.letter(),
                column.header(),
                field == null ? "" : language.say(field.label(), field.name()),
                counts == null || counts == Unit.RATIO ? "" : language.say(counts.symbol(), counts.code()),
                unread == null ? "" : unread.in(language));
    }

    private List<List<String>> refused() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                language.say("行", "row"),
                language.say("列号", "letter"),
                language.say("字段", "column"),
                language.say("写的是", "value"),
                language.say("问题", "problem")));
        for (Refusal refusal : inspection.refused()) {
            rows.add(List.of(
                    refusal.row() > 0 ? String.valueOf(refusal.row()) : "",
                    refusal.columnLetter(),
                    refusal.called(language),
                    refusal.value(),
                    refusal.problem().in(language)));
        }
        return rows;
    }
}
