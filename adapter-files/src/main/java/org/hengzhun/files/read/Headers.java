package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.reading.CellText;
import org.hengzhun.core.reading.HeaderNames;
import org.hengzhun.core.reading.HeaderText;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The header row of a table.
 *
 * @param columns the columns from the left; one without a header is null
 * @param refusals everything wrong with the headers; when there is any, the table is not read
 */
record Headers(List<@Nullable Column> columns, ImmutableList<Refusal> refusals) {

    /**
     * One column with a header.
     *
     * @param unit the unit the header gives, or null
     */
    record Column(Field<?> field, @Nullable Unit unit, String letter) {}

    static Headers of(String file, int row, List<String> cells, FieldDictionary fields) {
        List<@Nullable Column> columns = new ArrayList<>();
        Refusals refusals = new Refusals(file);
        HeaderNames names = new HeaderNames(fields);
        Map<Field<?>, String> firstLetters = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String header = CellText.trim(cells.get(i));
            String letter = ColumnLetter.of(i);
            Column column = null;
            if (!header.isEmpty()) {
                HeaderText text = names.of(header);
                if (text instanceof HeaderText.Known known) {
                    column = new Column(known.field(), known.unit(), letter);
                    String first = firstLetters.putIfAbsent(known.field(), letter);
                    if (first != null) {
                        refusals.add(new Refusal(file, row, header, letter, "", doubled(known.field(), first)));
                    }
                } else if (text instanceof HeaderText.Strange strange) {
                    refusals.add(new Refusal(file, row, header, letter, "", strange.problem()));
                }
            }
            columns.add(column);
        }
        ImmutableList.Builder<Refusal> all = ImmutableList.builder();
        if (firstLetters.isEmpty()) {
            all.add(new Refusal(file, row, "", "", "", noHeader()));
        }
        return new Headers(columns, all.addAll(refusals.all()).build());
    }

    private static Bilingual doubled(Field<?> field, String first) {
        return new Bilingual(
                "与 %s列 重复，都是“%s”；请只留一列。".formatted(first, field.label()),
                "This says the same field (%s) as column %s; keep one of the two.".formatted(field.name(), first));
    }

    private static Bilingual noHeader() {
        return new Bilingual(
                "这一行没有一个认识的列名；第一行应是表头，上面若有标题行请删去。",
                "Not one header in this row is known; the first row must be the header, so delete any title above it.");
    }
}
