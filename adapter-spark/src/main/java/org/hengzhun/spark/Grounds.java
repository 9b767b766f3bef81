package org.hengzhun.spark;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.result.Derivation;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.result.Reason;
import org.jspecify.annotations.Nullable;

/** What results of every kind rest on, as structs: rules, clauses, what they read, what is open. */
final class Grounds {

    static final ArrayType TEXTS = DataTypes.createArrayType(DataTypes.StringType);

    /** A rule, what it says, and its clause. */
    static final StructType SAYING = cited(new StructType()
            .add("rule", DataTypes.StringType)
            .add("outcome", DataTypes.StringType)
            .add("own", DataTypes.StringType));

    /** A rule that is neither true nor false. */
    static final StructType OPEN = SAYING.add("missing", TEXTS);

    private static final DataType FACTS = DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType);

    private static final StructType PARAMETER = new StructType()
            .add("key", DataTypes.StringType)
            .add("value", DataTypes.StringType)
            .add("unit", DataTypes.StringType)
            .add("clause", DataTypes.StringType)
            .add("provenance", DataTypes.StringType);

    private static final StructType DERIVED = new StructType()
            .add("notion", DataTypes.StringType)
            .add("rule", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("clause", DataTypes.StringType)
            .add("document", DataTypes.StringType)
            .add("entry", DataTypes.StringType);

    private Grounds() {}

    /** A rule with its clause, behind the columns of the base. */
    static StructType cited(StructType base) {
        return base.add("title", DataTypes.StringType)
                .add("clause", DataTypes.StringType)
                .add("document", DataTypes.StringType)
                .add("section", DataTypes.StringType);
    }

    /** What a rule read, behind the columns of the base. */
    static StructType read(StructType base) {
        return base.add("facts", FACTS)
                .add("parameters", DataTypes.createArrayType(PARAMETER))
                .add("entries", TEXTS)
                .add("derived", DataTypes.createArrayType(DERIVED));
    }

    static Object[] open(List<OpenRule> rules) {
        return rules.stream().map(Grounds::open).toArray();
    }

    private static Row open(OpenRule rule) {
        return Rows.joined(
                new @Nullable Object[] {rule.rule(), rule.code(), rule.own().isEmpty() ? null : rule.own()},
                cited(rule.title(), rule.citation()),
                new Object[] {rule.missing().toArray()});
    }

    static Object[] cited(Reason reason) {
        return cited(reason.title(), reason.citation());
    }

    private static Object[] cited(String title, Citation citation) {
        return new Object[] {title, citation.clause(), citation.document(), citation.section()};
    }

    static Object[] read(Reason reason) {
        Map<String, String> facts = reason.facts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> PlainText.of(fact.getValue())));
        return new Object[] {
            Rows.map(facts),
            reason.parameters().stream().map(Grounds::parameter).toArray(),
            reason.entries().toArray(),
            reason.derivations().stream().map(Grounds::derived).toArray()
        };
    }

    private static Row parameter(ParameterReading read) {
        return RowFactory.create(
                read.key(),
                PlainText.of(read.value()),
                read.unit() == null ? null : read.unit().code(),
                read.clause(),
                read.provenance().word());
    }

    private static Row derived(Derivation derived) {
        Citation citation = derived.citation();
        return RowFactory.create(
                derived.notion(),
                derived.rule(),
                derived.title(),
                citation.clause(),
                citation.document(),
                derived.entry());
    }
}
