package org.hengzhun.core.reading;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.hengzhun.core.field.Unit;
import org.jspecify.annotations.Nullable;

/** Reads yes and no. A lone x is refused: in some forms it ticks a box, in others it strikes one out. */
final class TruthCell implements Cell {

    private static final ImmutableSet<String> YES = ImmutableSet.of("是", "true", "y", "yes", "1", "√", "✓", "✔", "有");
    private static final ImmutableSet<String> NO = ImmutableSet.of("否", "false", "n", "no", "0", "×", "✗", "✘", "无");

    @Override
    public Reading read(String text, @Nullable Unit unit) {
        String word = CellText.compact(text).toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return new Reading.Known(true);
        }
        if (NO.contains(word)) {
            return new Reading.Known(false);
        }
        return Reading.bad(
                "应填 是 或 否；不知道就留空。", "It must be yes or no (是/否, true/false, Y/N); leave it empty when unknown.");
    }
}
