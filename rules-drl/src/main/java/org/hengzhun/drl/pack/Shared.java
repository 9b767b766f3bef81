package org.hengzhun.drl.pack;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps what many facts share, by what it depends on, up to so many; what comes later is worked out each time. Safe for any number
 * of threads.
 *
 * @param <K> what it depends on; never changed once it was asked for
 * @param <V> what is shared; immutable
 */
public final class Shared<K, V> {

    /** Far more than a run meets; generated input must not fill the memory. */
    private static final int KEPT = 4_096;

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final Function<K, V> work;

    public Shared(Function<K, V> work) {
        this.work = work;
    }

    public V of(K key) {
        V found = known.get(key);
        if (found != null) {
            return found;
        }
        V made = work.apply(key);
        if (known.size() < KEPT) {
            known.put(key, made);
        }
        return made;
    }
}
