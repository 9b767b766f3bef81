package org.hengzhun.drl.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hengzhun.drl.dialect.AuthoredDay;
import org.hengzhun.drl.pack.PackColumn;

/**
 * What the cells of a table say in its file and in an edited copy, so that both can be compared.
 *
 * @param columns those the copy has
 * @param places where they stand in the file
 * @param shown how a text of the file looks in a copy
 */
record CellTexts(ImmutableList<PackColumn> columns, ImmutableMap<String, Integer> places, UnaryOperator<String> shown) {

    private static final Set<String> UNITS_OF_DAYS = Set.of("date", "日期");

    List<PackColumn> named(List<String> names) {
        return columns.stream().filter(column -> names.contains(column.name())).toList();
    }

    String written(SourceRow row, PackColumn column) {
        return shown.apply(raw(row, column));
    }

    String raw(SourceRow row, PackColumn column) {
        return Optional.ofNullable(places.get(column.name()))
                .map(row::field)
                .map(String::strip)
                .orElse("");
    }

    /** What is meant: a day however it is written is written as 2022-09-30. */
    String edited(EditedTable.Row row, PackColumn column) {
        String text = row.cell(column.name());
        boolean day = column.day() || column.name().equals("value") && UNITS_OF_DAYS.contains(row.cell("unit"));
        return day && !text.isEmpty() ? day(text) : text;
    }

    private static String day(String text) {
        return AuthoredDay.of(text).map(LocalDate::toString).orElse(text);
    }

    boolean same(SourceRow before, EditedTable.Row after, PackColumn column) {
        String written = written(before, column);
        return written.equals(after.cell(column.name())) || written.equals(edited(after, column));
    }
}
