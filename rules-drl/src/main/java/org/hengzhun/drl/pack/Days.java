package org.hengzhun.drl.pack;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps what was worked out for the last few days asked for. Safe for any number of threads.
 *
 * @param <T> what a day gives
 */
public final class Days<T> {

    /** A run judges by one or two. */
    private static final int KEPT = 32;

    private final Map<LocalDate, T> known = new ConcurrentHashMap<>();
    private final Function<LocalDate, T> work;

    public Days(Function<LocalDate, T> work) {
        this.work = work;
    }

    /** What the day gives, worked out at most once while it is kept. */
    public T on(LocalDate day) {
        T found = known.get(day);
        if (found != null) {
            return found;
        }
        if (known.size() >= KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(day, work);
    }
}
