package org.hengzhun.files.read;

import java.util.List;
import java.util.regex.Pattern;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.sheet.SheetCell;
import org.hengzhun.files.sheet.SheetRow;

/** Says why no header was found in a sheet, where the first row that says anything shows it. */
final class Headless {

    /** So many parts make a row. */
    private static final int ROW = 3;

    private record Parting(String zh, String en, Pattern between) {}

    private static final List<Parting> OTHERS = List.of(
            new Parting("顿号“、”", "enumeration commas (、)", Pattern.compile("、")),
            new Parting("竖线“|”", "bars (|)", Pattern.compile("\\|")),
            new Parting("空格", "spaces", Pattern.compile("[ \\u3000]{2,}")));

    private Headless() {}

    static Bilingual words(SheetRow first, OptionNames names) {
        String line = String.join(
                ",",
                first.cells().stream()
                        .map(SheetCell::text)
                        .filter(text -> !text.isEmpty())
                        .toList());
        for (Parting other : OTHERS) {
            if (other.between.split(line).length >= ROW) {
                return new Bilingual(
                        "这张表像是用%s分列的；请改用逗号或制表符分列，或把表粘贴到 Excel/WPS 里另存为 .xlsx。".formatted(other.zh),
                        "The columns of this table seem to be parted by %s; part them by commas or tabs, or paste the table into a spreadsheet and save that."
                                .formatted(other.en));
            }
        }
        return new Bilingual(
                "没有找到表头：前面各行里没有一个认识的列名（第一行写的是“%s”）；%s。"
                        .formatted(VisibleText.cut(line), names.headers().zh()),
                "No header was found: no row at the top has a header that is known (the first says \"%s\"); %s."
                        .formatted(VisibleText.cut(line), names.headers().en()));
    }
}
