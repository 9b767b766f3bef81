package org.hengzhun.files.write.field;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.book.Book;
import org.hengzhun.files.book.BookColumn;
import org.hengzhun.files.book.BookSheet;
import org.hengzhun.files.write.ReportWriter;

/** An empty table as a workbook: units in the header, help as comments, choices to pick from, and a row that shows how. */
public final class TemplateBook {

    /** Readers take a row whose first cell ends so for a total, and so for no data. */
    private static final String EXAMPLE = "示例，此行不计入合计";

    private final TemplateColumns columns;
    private final Language language;

    private TemplateBook(TemplateColumns columns, Language language) {
        this.columns = columns;
        this.language = language;
    }

    /** Writes to the output, which stays open. */
    public static ReportWriter<TemplateColumns> of(OutputStream out, Language language) {
        return (columns, sources) -> new TemplateBook(columns, language).write(out);
    }

    private void write(OutputStream out) throws IOException {
        try (Book book = new Book(language)) {
            List<BookColumn> headers = new ArrayList<>();
            List<String> example = new ArrayList<>();
            for (Field<?> field : columns.fields()) {
                String header = FieldText.header(field, language);
                headers.add(field.kind() == Kind.NUMBER ? BookColumn.figures(header) : BookColumn.words(header));
                example.add(example.isEmpty() ? EXAMPLE : example(field));
            }
            BookSheet sheet = book.sheet(language.say("填报表", "table"), headers);
            sheet.row(example);
            for (int column = 0; column < columns.fields().size(); column++) {
                Field<?> field = columns.fields().get(column);
                sheet.remark(column, help(field));
                sheet.toFillIn(column, isText(field), choices(field));
            }
            book.write(out);
        }
    }

    /** Whether what is typed must stay as typed: a spreadsheet takes the zeros off 0311. */
    private static boolean isText(Field<?> field) {
        return field.kind() == Kind.TEXT || field.kind() == Kind.INDUSTRY || field.kind() == Kind.COUNTRY;
    }

    private List<String> choices(Field<?> field) {
        if (field.many()) {
            return List.of();
        }
        return field.kind() == Kind.TRUTH
                ? List.of(language.say("是", "true"), language.say("否", "false"))
                : field.choices().stream()
                        .map(choice -> language.say(choice.label(), choice.name()))
                        .toList();
    }

    private String help(Field<?> field) {
        List<String> lines = new ArrayList<>(List.of(field.meaning().in(language)));
        if (field.kind() == Kind.TRUTH) {
            lines.add(language.say("不知道就留空。", "Leave it empty when unknown."));
        }
        if (field.many() && !field.choices().isEmpty()) {
            lines.add(language.say("可填多个：", "several of: ")
                    + String.join(
                            language.say("、", ", "),
                            field.choices().stream()
                                    .map(choice -> language.say(choice.label(), choice.name()))
                                    .toList()));
        }
        return String.join("\n", lines);
    }

    private String example(Field<?> field) {
        return switch (field.kind()) {
            case TEXT -> language.say("示例", "example");
            case INDUSTRY -> "3011";
            case NUMBER -> "100";
            case TRUTH -> language.say("是", "true");
            case CHOICE ->
                field.choices().stream()
                        .findFirst()
                        .map((Choice choice) -> language.say(choice.label(), choice.name()))
                        .orElse("");
            case COUNTRY -> language.say("中国", "CN");
            case DATE -> "2022-09-30";
            case QUANTITY -> language.say("100吨", "100 t");
        };
    }
}
