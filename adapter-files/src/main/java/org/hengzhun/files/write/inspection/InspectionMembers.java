package org.hengzhun.files.write.inspection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.Inspection;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Understanding;
import org.hengzhun.files.table.Header;
import org.hengzhun.files.table.HeaderColumn;
import org.hengzhun.files.table.SkippedRow;
import org.hengzhun.files.write.policy.ProblemMembers;
import org.jspecify.annotations.Nullable;

/** How a file was understood as plain values, by the names JSON gives them. */
public final class InspectionMembers {

    private InspectionMembers() {}

    public static Map<String, Object> of(Inspection inspection, Language language) {
        Understanding table = inspection.input().understood();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", inspection.input().file());
        members.put("of", inspection.noun().en());
        members.put("encoding", inspection.input().encoding());
        members.put("sha256", inspection.input().sha256());
        members.put("sheet", table.sheet());
        members.put(
                "unreadSheets",
                table.unreadSheets().stream().map(name -> name.in(language)).toList());
        members.put(
                "headers",
                table.headers().stream().map(header -> header(header, language)).toList());
        members.put(
                "skipped",
                table.skipped().stream().map(InspectionMembers::skipped).toList());
        members.put("hiddenRows", table.hiddenRows());
        members.put(
                "notes", table.notes().stream().map(note -> note.in(language)).toList());
        members.put("rows", inspection.input().rows());
        members.put("accepted", inspection.accepted());
        members.put(
                "firstRows",
                inspection.firstRows().stream().map(InspectionMembers::row).toList());
        members.put("warnings", ProblemMembers.of(inspection.warnings()));
        members.put(
                "refused",
                inspection.refused().stream()
                        .map(refusal -> refused(refusal, language))
                        .toList());
        return members;
    }

    private static Map<String, Object> header(Header header, Language language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("from", header.top());
        members.put("to", header.bottom());
        members.put(
                "columns",
                header.columns().stream()
                        .filter(column -> !column.header().isEmpty())
                        .map(column -> column(column, language))
                        .toList());
        return members;
    }

    private static Map<String, @Nullable Object> column(HeaderColumn column, Language language) {
        Field<?> field = column.field();
        Unit counts = column.counts();
        Bilingual unread = column.unread();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("letter", column.letter());
        members.put("header", column.header());
        members.put("field", field == null ? null : field.name());
        members.put("unit", counts == null ? null : counts.code());
        members.put("unitGiven", column.unit() != null);
        members.put("problem", unread == null ? null : unread.in(language));
        return members;
    }

    private static Map<String, Object> skipped(SkippedRow row) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("row", row.number());
        members.put("sort", row.sort().name());
        members.put("text", row.text());
        return members;
    }

    private static Map<String, Object> row(Inspection.ReadRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        row.values().forEach((field, value) -> values.put(field.name(), plain(field, value)));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("row", row.row());
        members.put("values", values);
        return members;
    }

    private static <T> Object plain(Field<T> field, Object value) {
        return field.plain(field.cast(value));
    }

    private static Map<String, Object> refused(Refusal refusal, Language language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("row", refusal.row());
        members.put("column", refusal.column());
        members.put("columnLetter", refusal.columnLetter());
        members.put("value", refusal.value());
        members.put("problem", refusal.problem().in(language));
        return members;
    }
}
