package org.hengzhun.files.write.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.drl.logic.PolicyComparison;

/** Two policies held against each other as plain values, by the names JSON gives them. */
public final class ComparisonMembers {

    private ComparisonMembers() {}

    /** The policies, the day and every line; a project by its known fields. */
    public static Map<String, Object> of(PoliciesCompared report) {
        PolicyComparison compared = report.comparison();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("first", compared.first().manifest().id());
        members.put("firstHash", compared.first().hash());
        members.put("second", compared.second().manifest().id());
        members.put("secondHash", compared.second().hash());
        members.put("asOf", compared.day().toString());
        members.put("equivalent", compared.equivalent());
        members.put(
                "lines", compared.lines().stream().map(ComparisonMembers::line).toList());
        return members;
    }

    private static Map<String, Object> line(PolicyComparison.Line line) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", line.kind().name().toLowerCase(Locale.ROOT));
        members.put("name", line.name());
        members.put("words_zh", line.words().zh());
        members.put("words_en", line.words().en());
        members.put("relation", line.relation().name().toLowerCase(Locale.ROOT));
        put(members, "onlySecond", line.stricter());
        put(members, "onlyFirst", line.looser());
        return members;
    }

    private static void put(Map<String, Object> members, String name, Optional<Project> project) {
        project.ifPresent(one -> members.put(name, known(one)));
    }

    private static Map<String, Object> known(Project project) {
        Map<String, Object> members = new LinkedHashMap<>();
        List<Field<?>> fields = project.dictionary().fields();
        for (Field<?> field : fields) {
            Object value = field == Project.ID ? null : field.valueIn(project);
            if (value != null) {
                members.put(field.name(), value);
            }
        }
        return members;
    }
}
