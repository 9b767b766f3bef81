package org.hengzhun.files.write.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.read.Inspection;
import org.hengzhun.files.table.Header;
import org.hengzhun.files.table.HeaderColumn;
import org.hengzhun.files.write.TextLayout;
import org.hengzhun.files.write.TextTable;
import org.hengzhun.files.write.ValueText;

/** How a file was understood, for people: where the table is, column by column, what was left out, and the first rows as read. */
public final class InspectionText {

    private final Inspection inspection;
    private final ValueText text;
    private final TextLayout layout;

    private InspectionText(Inspection inspection, Language language, TextLayout layout) {
        this.inspection = inspection;
        this.text = new ValueText(language);
        this.layout = layout;
    }

    public static List<String> lines(Inspection inspection, Language language, TextLayout layout) {
        return new InspectionText(inspection, language, layout).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(head());
        inspection.input().understood().headers().forEach(header -> header(header, lines));
        inspection.input().understood().notes().forEach(note -> lines.add(note.in(text.language())));
        firstRows(lines);
        if (!inspection.warnings().isEmpty()) {
            lines.add("");
            inspection.warnings().forEach(warning -> lines.add(warning.in(text.language())));
        }
        if (!inspection.refused().isEmpty()) {
            lines.add("");
            lines.add(text.say("不能处理的内容：", "What cannot be processed:"));
            layout.first(inspection.refused(), TextLayout.MANY)
                    .forEach(refusal -> lines.add("  " + refusal.in(text.language())));
            layout.rest(inspection.refused().size(), TextLayout.MANY, text.language())
                    .forEach(words -> lines.add("  " + words));
        }
        lines.add("");
        lines.add(text.say(
                "共 %d 行数据，可以处理 %d 行。".formatted(inspection.input().rows(), inspection.accepted()),
                "%d rows of data, %d of which can be processed."
                        .formatted(inspection.input().rows(), inspection.accepted())));
        return lines.stream().map(VisibleText::of).toList();
    }

    private String head() {
        String sheet = inspection.input().understood().sheet();
        String encoding = inspection.input().encoding();
        return inspection.input().file()
                + (sheet.isEmpty() ? "" : text.say("，工作表“%s”", ", sheet \"%s\"").formatted(sheet))
                + (encoding.isEmpty() ? "" : text.say("，编码 %s", ", %s").formatted(encoding))
                + text.say("，按%s表读", ", read as a table of %s")
                        .formatted(inspection.noun().in(text.language()));
    }

    private void header(Header header, List<String> lines) {
        String rows = header.top() == header.bottom()
                ? text.say("第 %d 行", "row %d").formatted(header.top())
                : text.say("第 %d 至 %d 行", "rows %d to %d").formatted(header.top(), header.bottom());
        lines.add(text.say("表头在", "The header is ") + rows + text.say("：", ":"));
        TextTable table = new TextTable(layout)
                .columns("  " + text.say("列", "column"))
                .words(text.say("表头", "header"), text.say("读作", "read as"), text.say("单位", "unit"));
        header.columns().stream()
                .filter(column -> !column.header().isEmpty())
                .forEach(column -> table.row(
                        "  " + column.letter(), VisibleText.cut(column.header()), meaning(column), unit(column)));
        lines.addAll(table.lines());
    }

    private String meaning(HeaderColumn column) {
        Field<?> field = column.field();
        return field == null ? text.say("（不读）", "(not read)") : text.say(field.label(), field.name());
    }

    private String unit(HeaderColumn column) {
        Unit counts = column.counts();
        if (counts == null || counts == Unit.RATIO) {
            return "";
        }
        String name = text.say(counts.symbol(), counts.code());
        return column.unit() == null ? name + text.say("（表上没写，按此计）", " (not given: taken for granted)") : name;
    }

    private void firstRows(List<String> lines) {
        for (Inspection.ReadRow row : inspection.firstRows()) {
            lines.add(text.say("第 %d 行读作：", "Row %d was read as: ").formatted(row.row())
                    + row.values().entrySet().stream()
                            .map(value -> text.say(
                                            value.getKey().label(),
                                            value.getKey().name())
                                    + " "
                                    + text.of(value.getKey(), value.getValue()))
                            .collect(Collectors.joining(text.say("，", ", "))));
        }
    }
}
