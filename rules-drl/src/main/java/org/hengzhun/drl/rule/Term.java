package org.hengzhun.drl.rule;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Property;
import org.jspecify.annotations.Nullable;

/** One side of a comparison. Only what is read from the judged fact can be unknown. */
public sealed interface Term {

    /** What the term holds. */
    ValueType type();

    /** A property of the judged fact, given or computed. */
    record OfFact(Property property) implements Term {
        @Override
        public ValueType type() {
            return ValueType.of(property);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfFact that && property.equals(that.property);
        }

        /** By the name, which says nearly all: the code that Java makes for records at each start costs more than all else of a set. */
        @Override
        public int hashCode() {
            return property.name().hashCode();
        }
    }

    /** A derived property of the judged project. */
    record OfNotion(Notion notion) implements Term {
        @Override
        public ValueType type() {
            return ValueType.TRUTH;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfNotion that && notion.equals(that.notion);
        }

        /** By the name, as {@link OfFact#hashCode} does. */
        @Override
        public int hashCode() {
            return notion.name().hashCode();
        }
    }

    /**
     * A column of a joined table entry.
     *
     * @param join 0-based place among the rule's joins
     */
    record OfEntry(int join, TableColumn column) implements Term {
        @Override
        public ValueType type() {
            return column.type();
        }
    }

    /**
     * A parameter on the day of judgement.
     *
     * @param type of what the rule reads
     * @param ago whether the rule reads, instead of its value, the last day from which that length of time has passed by the day
     */
    record OfParameter(String key, ValueType type, boolean ago) implements Term {

        /** The value itself. */
        public OfParameter(String key, ValueType type) {
            this(key, type, /* ago= */ false);
        }

        /** The day that lies the value ago: {@code signedOn <= $t.ago} where a signature is at least so old. */
        public static OfParameter ago(String key) {
            return new OfParameter(key, ValueType.of(Kind.DATE, null), /* ago= */ true);
        }
    }

    /**
     * A value written in the rule.
     *
     * @param value a BigDecimal, String or Boolean; a choice by its English name
     */
    record Literal(Object value, ValueType type) implements Term {}

    /** Values written in the rule after {@code in}. */
    record LiteralList(ImmutableList<Object> values, ValueType type) implements Term {}
}
