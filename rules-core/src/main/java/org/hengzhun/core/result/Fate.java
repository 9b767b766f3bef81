package org.hengzhun.core.result;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of many that are judged together: a result, or the failure that kept it from having one.
 *
 * @param result null where there is a failure
 * @param failure null where there is a result
 */
public record Fate<R>(@Nullable R result, @Nullable RuntimeException failure) {

    /** Parts in which those are judged again of which one fails. */
    private static final int PARTS = 32;

    /**
     * Judges them together; where that fails, in parts, so that those beside the one that fails cost little more than ever.
     *
     * @param judge gives one result for each, in their order
     * @param ends whether a failure is of the whole and no fate of anybody: it is thrown on
     * @return one fate for each, in their order
     */
    public static <J, R> List<Fate<R>> ofEach(
            List<J> many, Function<List<J>, List<R>> judge, Predicate<RuntimeException> ends) {
        List<Fate<R>> fates = new ArrayList<>(many.size());
        judge(many, judge, ends, fates);
        return fates;
    }

    private static <J, R> void judge(
            List<J> many, Function<List<J>, List<R>> judge, Predicate<RuntimeException> ends, List<Fate<R>> fates) {
        try {
            judge.apply(many).forEach(result -> fates.add(new Fate<>(result, null)));
        } catch (RuntimeException oneOfThemFails) {
            if (ends.test(oneOfThemFails)) {
                throw oneOfThemFails;
            }
            if (many.size() == 1) {
                fates.add(new Fate<>(null, oneOfThemFails));
            } else {
                Lists.partition(many, (many.size() + PARTS - 1) / PARTS)
                        .forEach(part -> judge(part, judge, ends, fates));
            }
        }
    }
}
