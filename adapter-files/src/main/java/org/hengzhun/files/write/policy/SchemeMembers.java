package org.hengzhun.files.write.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hengzhun.core.fact.OwnColumn;
import org.hengzhun.core.field.Range;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.score.SchemeRow;
import org.hengzhun.drl.pack.SchemeSource;
import org.jspecify.annotations.Nullable;

/** One scheme of a policy as plain values for JSON; {@code $key} stands for a parameter of the policy. */
final class SchemeMembers {

    private SchemeMembers() {}

    static Map<String, @Nullable Object> of(SchemeSource scheme) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("scheme", scheme.id());
        members.put("label_zh", scheme.label().zh());
        members.put("label_en", scheme.label().en());
        members.put("settings", scheme.settings());
        members.put(
                "lines", scheme.lines().stream().map(line -> line(line.row())).toList());
        members.put(
                "indicators",
                scheme.indicators().stream().map(SchemeMembers::indicator).toList());
        return members;
    }

    private static Map<String, @Nullable Object> line(SchemeRow row) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        Citation citation = row.basis().citation();
        members.put("name", row.name());
        members.put("parent", row.parent());
        members.put("label_zh", row.label().zh());
        members.put("label_en", row.label().en());
        members.put("indicator", row.indicator());
        members.put("method", row.method());
        members.put("weight", row.weight());
        members.put("arguments", row.arguments());
        members.put("clause", citation == null ? null : citation.clause());
        members.put("provenance", row.basis().provenance().word());
        return members;
    }

    private static Map<String, @Nullable Object> indicator(IndicatorRow row) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("name", row.name());
        members.put("label_zh", row.label().zh());
        members.put("label_en", row.label().en());
        members.put("kind", row.kind());
        members.put("arguments", row.arguments());
        row.column().ifPresent(column -> column(column, members));
        return members;
    }

    private static void column(OwnColumn column, Map<String, @Nullable Object> members) {
        Range range = column.range();
        members.put("column", column.name());
        members.put("unit", column.unit() == Unit.RATIO ? null : column.unit().code());
        members.put("least", range == null ? null : range.least());
        members.put("most", range == null ? null : range.most());
        members.put("help_zh", column.help().zh());
        members.put("help_en", column.help().en());
    }
}
