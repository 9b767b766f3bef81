package org.hengzhun.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.hengzhun.Policy;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.routing.Assignment;
import org.hengzhun.core.routing.Lead;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.routing.Tag;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.jspecify.annotations.Nullable;

/** Where a project goes and what it counts as (分类归口), as the command {@code route} says it. */
enum RoutingQuestion implements Question<Routing> {
    PLACE;

    private static final StructType REASON = Grounds.cited(new StructType().add("rule", DataTypes.StringType));

    private static final StructType TAG = new StructType()
            .add("tag", DataTypes.StringType)
            .add("words", DataTypes.StringType)
            .add("reasons", DataTypes.createArrayType(REASON));

    private static final StructType ASSIGNMENT = new StructType()
            .add("role", DataTypes.StringType)
            .add("destination", DataTypes.StringType)
            .add("details", DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType))
            .add("provenance", DataTypes.StringType)
            .add("reasons", DataTypes.createArrayType(REASON));

    @Override
    public StructType columns() {
        return new StructType()
                .add("lead", DataTypes.StringType)
                .add("assignments", DataTypes.createArrayType(ASSIGNMENT))
                .add("tags", DataTypes.createArrayType(TAG))
                .add("undecided", DataTypes.createArrayType(Grounds.OPEN))
                .add("missing", Grounds.TEXTS)
                .add("missingBeside", Grounds.TEXTS);
    }

    @Override
    public List<Routing> ask(Policy policy, List<Project> projects, LocalDate asOf) {
        return policy.routeAll(projects, asOf).result();
    }

    @Override
    public @Nullable Object[] values(Policy policy, Routing answer, Language language) {
        return new @Nullable Object[] {
            lead(answer.lead()),
            answer.assignments().stream().map(RoutingQuestion::assignment).toArray(),
            answer.tags().stream().map(tag -> tag(tag, language)).toArray(),
            Grounds.open(answer.undecided()),
            answer.missing().toArray(),
            answer.missingBeside().toArray()
        };
    }

    private static @Nullable String lead(Lead lead) {
        if (lead instanceof Lead.Only only) {
            return only.group();
        }
        return lead instanceof Lead.ByLocalOrder ordered ? ordered.group() : null;
    }

    private static Row assignment(Assignment assignment) {
        Map<String, String> details = assignment.details().stream()
                .collect(Collectors.toMap(
                        Assignment.Detail::name, detail -> PlainText.of(detail.value()), (first, second) -> first));
        return RowFactory.create(
                assignment.role().name(),
                assignment.destination(),
                Rows.map(details),
                assignment.provenance().word(),
                reasons(assignment.reasons()));
    }

    private static Row tag(Tag tag, Language language) {
        return RowFactory.create(tag.name(), tag.words().in(language), reasons(tag.reasons()));
    }

    private static Object[] reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> Rows.joined(new Object[] {reason.rule()}, Grounds.cited(reason)))
                .toArray();
    }

    @Override
    public List<Bilingual> warnings(Routing answer) {
        return answer.warnings();
    }
}
