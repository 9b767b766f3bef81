package org.hengzhun.drl.rule;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.field.Property;

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
    }

    /** A derived property of the judged project. */
    record OfNotion(Notion notion) implements Term {
        @Override
        public ValueType type() {
            return ValueType.TRUTH;
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

    /** The value of a parameter on the day of judgement. */
    record OfParameter(String key, ValueType type) implements Term {}

    /**
     * A value written in the rule.
     *
     * @param value a BigDecimal, String or Boolean; a choice by its English name
     */
    record Literal(Object value, ValueType type) implements Term {}

    /** Values written in the rule after {@code in}. */
    record LiteralList(ImmutableList<Object> values, ValueType type) implements Term {}
}
