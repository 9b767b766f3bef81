package org.hengzhun.core.result;

/** Kleene's three truth values: what is unknown stays unknown unless the known part already decides. */
public enum Truth {
    TRUE("✓"),
    FALSE("✗"),
    UNKNOWN("?");

    private final String mark;

    Truth(String mark) {
        this.mark = mark;
    }

    /** The mark explanations print. */
    public String mark() {
        return mark;
    }

    public static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE ? other : this;
    }

    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE ? other : this;
    }

    public Truth not() {
        return this == UNKNOWN ? UNKNOWN : of(this == FALSE);
    }
}
