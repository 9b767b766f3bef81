package org.hengzhun.core.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Unit;
import org.jspecify.annotations.Nullable;

/** Reads a figure together with its own unit, such as 86 kgce/t. */
final class QuantityCell implements Cell {

    private static final Pattern SHAPE =
            Pattern.compile("(-?[0-9]{1,3}(?:,[0-9]{3})++(?:\\.[0-9]++)?|-?[0-9]++(?:\\.[0-9]++)?)(\\D.*)");

    @Override
    public Reading read(String text, @Nullable Unit unit) {
        String folded = CellText.trim(CellText.fold(text));
        Matcher shape = SHAPE.matcher(folded);
        String unitWords = shape.matches() ? CellText.trim(shape.group(2)) : "";
        if (unitWords.isEmpty() || unitWords.startsWith(".") || unitWords.startsWith(",")) {
            return Reading.bad("应写一个数字和它的单位，例如 86 kgce/t。", "It must be one number and its unit, such as 86 kgce/t.");
        }
        if (folded.startsWith("-")) {
            return Reading.bad("不能为负数。", "It must not be negative.");
        }
        String number = shape.group(1).replace(",", "");
        return Decimals.written(number).isPresent()
                ? new Reading.Known(number + " " + unitWords)
                : NumberRefusal.tooLong();
    }
}
