package org.hengzhun.drl.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import org.hengzhun.core.words.Bilingual;

/** How a rule compares two known values. */
public enum Operator {
    EQUAL("==", "为", "is"),
    NOT_EQUAL("!=", "不为", "is not"),
    LESS("<", "<", "<"),
    AT_MOST("<=", "≤", "≤"),
    GREATER(">", ">", ">"),
    AT_LEAST(">=", "≥", "≥"),
    IN("in", "属于", "is one of"),
    NOT_IN("not in", "不属于", "is none of"),
    CONTAINS("contains", "包含", "contains"),
    NOT_CONTAINS("not contains", "不包含", "does not contain"),
    MEMBER_OF("memberOf", "属于", "is among"),
    NOT_MEMBER_OF("not memberOf", "不属于", "is not among");

    private final String drl;
    private final Bilingual words;

    Operator(String drl, String zh, String en) {
        this.drl = drl;
        this.words = new Bilingual(zh, en);
    }

    /** As DRL writes it. */
    public String drl() {
        return drl;
    }

    public Bilingual words() {
        return words;
    }

    /** Whether it orders two values of one kind. */
    public boolean orders() {
        return this == LESS || this == AT_MOST || this == GREATER || this == AT_LEAST;
    }

    /** Whether its right side is a list of literals. */
    public boolean takesList() {
        return this == IN || this == NOT_IN;
    }

    /** Whether it looks into a set on its left. */
    public boolean looksIntoLeft() {
        return this == CONTAINS || this == NOT_CONTAINS;
    }

    /** Whether it looks into a set on its right. */
    public boolean looksIntoRight() {
        return this == MEMBER_OF || this == NOT_MEMBER_OF;
    }

    /** The operator that says the same with the sides exchanged. */
    public Operator flipped() {
        return switch (this) {
            case LESS -> GREATER;
            case AT_MOST -> AT_LEAST;
            case GREATER -> LESS;
            case AT_LEAST -> AT_MOST;
            case CONTAINS -> MEMBER_OF;
            case NOT_CONTAINS -> NOT_MEMBER_OF;
            case MEMBER_OF -> CONTAINS;
            case NOT_MEMBER_OF -> NOT_CONTAINS;
            case EQUAL, NOT_EQUAL -> this;
            case IN, NOT_IN -> throw new IllegalStateException("A list is on the right only.");
        };
    }

    /** Compares two known values of matching kinds; decimals by value, not by scale. */
    public boolean test(Object left, Object right) {
        return switch (this) {
            case EQUAL -> same(left, right);
            case NOT_EQUAL -> !same(left, right);
            case LESS -> order(left, right) < 0;
            case AT_MOST -> order(left, right) <= 0;
            case GREATER -> order(left, right) > 0;
            case AT_LEAST -> order(left, right) >= 0;
            case IN -> isOneOf(left, (Collection<?>) right);
            case NOT_IN -> !IN.test(left, right);
            case CONTAINS -> ((Set<?>) left).contains(right);
            case NOT_CONTAINS -> !((Set<?>) left).contains(right);
            case MEMBER_OF -> ((Set<?>) right).contains(left);
            case NOT_MEMBER_OF -> !((Set<?>) right).contains(left);
        };
    }

    /** A loop, for it runs several times for every project. */
    private static boolean isOneOf(Object value, Collection<?> list) {
        for (Object one : list) {
            if (same(value, one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Object left, Object right) {
        return left instanceof BigDecimal a && right instanceof BigDecimal b ? a.compareTo(b) == 0 : left.equals(right);
    }

    @SuppressWarnings("unchecked")
    private static int order(Object left, Object right) {
        return ((Comparable<Object>) left).compareTo(right);
    }
}
