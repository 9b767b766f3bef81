package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.files.read.InputForm;
import org.hengzhun.files.read.TableOptions;
import org.hengzhun.files.table.ColumnMapping;

/** What a query says of a table in the body: which sheet, whether hidden rows count, and what its headers mean. */
final class TableParameters {

    private static final String SHEET = "sheet";
    private static final String VISIBLE = "visible";
    static final String COLUMNS = "columns";

    private static final ImmutableSet<String> NAMES = ImmutableSet.of(SHEET, VISIBLE, COLUMNS);

    private TableParameters() {}

    /** These names of parameters and the ones of tables. */
    static ImmutableSet<String> and(Set<String> others) {
        return ImmutableSet.<String>builder().addAll(others).addAll(NAMES).build();
    }

    /**
     * What is said of a table of these fields; of several tables, of the first.
     *
     * @throws RefusedRequest when it is said of a body that it cannot be true of, or headers are to mean what is no field
     */
    static TableOptions of(QueryParameters asked, InputForm form, FieldDictionary fields) {
        for (String name : List.of(SHEET, VISIBLE)) {
            require(asked, name, form == InputForm.WORKBOOK, "工作簿（.xlsx）", "workbooks (.xlsx)");
        }
        boolean table = form == InputForm.WORKBOOK || form == InputForm.CSV;
        require(asked, COLUMNS, table, "表格（CSV、.xlsx）", "tables (CSV, .xlsx)");
        return new TableOptions(asked.text(SHEET).orElse("").strip(), asked.yes(VISIBLE), mapping(asked, fields));
    }

    private static void require(QueryParameters asked, String name, boolean fits, String zh, String en) {
        if (!fits && asked.text(name).isPresent()) {
            throw asked.wrong(
                    name,
                    "只用于%s；请去掉，或换成这样的内容".formatted(zh),
                    "it is for %s only; leave it out, or bring such a file".formatted(en));
        }
    }

    private static ColumnMapping mapping(QueryParameters asked, FieldDictionary fields) {
        return asked.chosen(COLUMNS, () -> {
            try {
                return ColumnMapping.read(new StringReader(asked.text(COLUMNS).orElse("")))
                        .requireKnownTo(fields);
            } catch (IOException never) {
                throw new UncheckedIOException("A text in memory could not be read.", never);
            }
        });
    }
}
