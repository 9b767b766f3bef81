package org.hengzhun.drl.cell;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the band of a value on one axis. What it found of values that nobody tried before it keeps, up to a bound. */
final class Whereabouts {

    private static final int KEPT = 10_000;

    private final Axis axis;
    private final Merging merging;
    private final Map<Object, Integer> known = new HashMap<>();
    private final Map<Integer, Object> signatures = new HashMap<>();

    Whereabouts(Axis axis, Merging merging) {
        this.axis = axis;
        this.merging = merging;
        for (int band = 0; band < axis.bands().size(); band++) {
            for (Object sample : axis.bands().get(band).samples()) {
                known.put(sample, band);
            }
        }
    }

    /** The band, the last one of an unknown value; empty where the value is like none that was tried. */
    OptionalInt of(@Nullable Object value) {
        if (value == null) {
            return OptionalInt.of(axis.unknown());
        }
        Integer found = known.get(value);
        if (found == null) {
            found = search(value);
            if (known.size() < KEPT) {
                known.put(value, found);
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private int search(Object value) {
        List<Integer> candidates = axis.ordered()
                ? around(value)
                : IntStream.range(0, axis.unknown()).boxed().toList();
        if (candidates.size() == 1 && axis.ordered()) {
            return candidates.get(0);
        }
        Object signature = merging.signature(axis.field(), value);
        return candidates.stream()
                .filter(band -> signature(band).equals(signature))
                .findFirst()
                .orElse(-1);
    }

    private Object signature(int band) {
        return signatures.computeIfAbsent(
                band,
                any -> merging.signature(
                        axis.field(), axis.bands().get(band).samples().get(0)));
    }

    /** The one band in whose run the value is, else those on both sides of it. */
    private List<Integer> around(Object value) {
        List<Integer> sides = new ArrayList<>();
        for (int band = 0; band < axis.unknown(); band++) {
            ImmutableList<Object> samples = axis.bands().get(band).samples();
            boolean begun = compare(samples.get(0), value) <= 0;
            boolean over = compare(samples.get(samples.size() - 1), value) < 0;
            if (begun && !over) {
                return List.of(band);
            }
            if (begun) {
                sides.clear();
                sides.add(band);
            } else {
                sides.add(band);
                break;
            }
        }
        return sides.size() == 1 ? List.of(sides.get(0), sides.get(0)) : sides;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // values of an ordered field are numbers or days
    private static int compare(Object one, Object other) {
        return ((Comparable) one).compareTo(other);
    }
}
