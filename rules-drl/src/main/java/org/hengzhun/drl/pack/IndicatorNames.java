package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.field.FieldDictionary;

/**
 * The names indicators and their columns may have: none that rules or tables read as something else. Used for one table, by one
 * thread.
 */
final class IndicatorNames {

    private static final int LONGEST = 64;

    /** What rules read of a rank, in names and in headers. */
    private static final ImmutableSet<String> TAKEN =
            headers("scheme", "rank", "rankFromBottom", "groupSize", "score", "方案", "名次数", "倒数名次", "组内单位数", "总得分");

    private final Map<String, String> seen = new HashMap<>();

    private static ImmutableSet<String> headers(String... names) {
        return java.util.Arrays.stream(names).map(FieldDictionary::normal).collect(ImmutableSet.toImmutableSet());
    }

    /** Whether the column is one the pack adds, and not one every unit has. */
    static boolean isOwn(String column) {
        return CountyPeriod.dictionary().field(column).isEmpty()
                && FigureNames.headed(column).isEmpty();
    }

    /** Whether the row may use the name; complains when not. */
    boolean check(String name, CsvSheet.Row row, String cell) {
        int before = row.complaints().count();
        String header = FieldDictionary.normal(name);
        String alike = seen.putIfAbsent(header, name);
        boolean labelled = CountyPeriod.dictionary()
                .byHeader(name)
                .filter(field -> !field.name().equals(name))
                .isPresent();
        if (name.length() > LONGEST) {
            row.complain(
                    cell,
                    "name",
                    "名称有 %d 个字符，最多 %d 个".formatted(name.length(), LONGEST),
                    "the name has %d characters; %d are the most".formatted(name.length(), LONGEST));
        } else if (TAKEN.contains(header) || labelled) {
            row.complain(
                    cell,
                    "name",
                    "名称（%s）已是考核单位或名次的一个字段，请换一个，例如 %sIndicator".formatted(name, name),
                    "the name (%s) is a field of units or ranks; choose another, such as %sIndicator"
                            .formatted(name, name));
        } else if (alike != null && !alike.equals(name)) {
            row.complain(
                    cell,
                    "name",
                    "名称（%s）与（%s）读作同一个列名，请换一个".formatted(name, alike),
                    "the names (%s) and (%s) read as one header; choose another".formatted(name, alike));
        }
        return row.complaints().count() == before;
    }
}
