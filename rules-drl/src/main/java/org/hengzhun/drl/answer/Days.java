package org.hengzhun.drl.answer;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Keeps what was worked out for the last few days asked for. Safe for any number of threads. */
final class Days<T> {

    /** A run judges by one or two. */
    private static final int KEPT = 32;

    private final Map<LocalDate, T> known = new ConcurrentHashMap<>();
    private final Function<LocalDate, T> work;

    Days(Function<LocalDate, T> work) {
        this.work = work;
    }

    T on(LocalDate day) {
        if (known.size() >= KEPT && !known.containsKey(day)) {
            known.clear();
        }
        return known.computeIfAbsent(day, work);
    }
}
