package org.hengzhun.core.reading;

import java.util.regex.Pattern;
import org.hengzhun.core.field.Unit;
import org.jspecify.annotations.Nullable;

/** Reads an industry code, and recognises what spreadsheets do to it when they take it for a number. */
final class IndustryCell implements Cell {

    private static final Pattern CODE = Pattern.compile("[A-Ta-t]?[0-9]{2,4}");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,4})\\.[0-9]+");

    @Override
    public Reading read(String text, @Nullable Unit unit) {
        String code = CellText.compact(text);
        if (CODE.matcher(code).matches()) {
            return new Reading.Known(code);
        }
        if (DECIMAL.matcher(code).matches()) {
            return Reading.bad(
                    "被表格软件当成了数字；请把这一列设为“文本”，写 2 至 4 位代码，例如 3011。",
                    "The spreadsheet took the code for a number; set the column to text and write 2 to 4 digits, such as 3011.");
        }
        if (code.matches("[0-9]")) {
            return Reading.bad(
                    "只有 1 位，多半是表格软件丢了前面的 0；若是大类请写 0%s，并把这一列设为“文本”。".formatted(code),
                    "One digit only: the spreadsheet has probably dropped a leading zero; for the division write 0%s and set the column to text."
                            .formatted(code));
        }
        return Reading.bad("应为 GB/T 4754 的 2 至 4 位数字，例如 3011。", "It must be 2 to 4 digits of GB/T 4754, such as 3011.");
    }
}
