package org.hengzhun.core.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The days something is in force: from {@code from} on, up to but not on {@code to}.
 *
 * @param from the first day, or null for always before
 * @param to the first day no longer in force, or null for open
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Validity ALWAYS = new Validity(null, null);

    public Validity {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new RefusedException(
                    "生效日（%s）应早于失效日（%s）".formatted(from, to),
                    "the first day (%s) must come before the day it ends (%s)".formatted(from, to));
        }
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    public boolean overlaps(Validity other) {
        return startsBefore(other) && other.startsBefore(this);
    }

    /** The days both are in force, or nothing when there are none. */
    public Optional<Validity> and(Validity other) {
        LocalDate first = from == null || other.from != null && other.from.isAfter(from) ? other.from : from;
        LocalDate end = to == null || other.to != null && other.to.isBefore(to) ? other.to : to;
        return first != null && end != null && !first.isBefore(end)
                ? Optional.empty()
                : Optional.of(new Validity(first, end));
    }

    /** The days on which it begins and ends, where it does. */
    public Stream<LocalDate> turns() {
        return Stream.of(Optional.ofNullable(from), Optional.ofNullable(to)).flatMap(Optional::stream);
    }

    private boolean startsBefore(Validity other) {
        return from == null || other.to == null || from.isBefore(other.to);
    }

    @Override
    public String toString() {
        return "[" + (from == null ? "" : from) + ", " + (to == null ? "" : to) + ")";
    }
}
