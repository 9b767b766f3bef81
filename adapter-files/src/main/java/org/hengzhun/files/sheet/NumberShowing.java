package org.hengzhun.files.sheet;

import java.math.BigDecimal;
import org.hengzhun.core.reading.CellText;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;

/** Shows numbers with all their digits, and with what their format says of them: %, 亿元, zeros in front. */
final class NumberShowing {

    /** Integer digits beyond which a spreadsheet has lost some. */
    private static final int KEPT = 15;

    private static final Bilingual LOST = new Bilingual(
            "超过 15 位的编号当数字存会丢位；请把单元格设为文本，重新填写。",
            "A number of more than 15 digits loses some when stored as a number; format the cell as text and write it"
                    + " again.");

    private NumberShowing() {}

    static SheetCell show(BigDecimal number, FormatSection section) {
        String plain = plain(number);
        if (number.precision() - number.scale() > KEPT) {
            return SheetCell.troubled(plain, LOST);
        }
        if (section.disguises()) {
            return SheetCell.noted(
                    plain,
                    new Bilingual(
                            "格式把数改了样子显示；取存的值 %s，请核对。".formatted(plain),
                            "The number format shows other digits; the stored value %s was taken, check it."
                                    .formatted(plain)));
        }
        if (section.showsOnlyWords()) {
            return words(plain, CellText.trim(section.before()));
        }
        if (section.isPercent()) {
            return SheetCell.of(plain(number.scaleByPowerOfTen(2)) + "%");
        }
        return SheetCell.of(meaning(section.before()) + padded(plain, section.zeros()) + meaning(section.after()));
    }

    private static SheetCell words(String plain, String words) {
        if (meaning(words).isEmpty()) {
            return words.isEmpty()
                    ? SheetCell.noted(
                            plain,
                            new Bilingual(
                                    "格式不显示这个数；取存的值 %s，请核对。".formatted(plain),
                                    "The number format hides the number; the stored value %s was taken, check it."
                                            .formatted(plain)))
                    : SheetCell.of(plain);
        }
        String shown = VisibleText.cut(words);
        return SheetCell.noted(
                words,
                new Bilingual(
                        "格式把 %s 显示成“%s”；取所显示的，请核对。".formatted(plain, shown),
                        "The number format shows %s as \"%s\"; what is shown was taken, check it."
                                .formatted(plain, shown)));
    }

    /** The words around digits that say something: units, letters of a code, foreign money. Ornament and 元 signs do not. */
    private static String meaning(String around) {
        String words = CellText.trim(around);
        boolean tells = words.codePoints().anyMatch(NumberShowing::tells);
        return tells && !words.equals("CNY") && !words.equals("RMB") ? words : "";
    }

    private static boolean tells(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CURRENCY_SYMBOL -> sign != '¥' && sign != '￥';
            case Character.OTHER_SYMBOL, Character.MATH_SYMBOL -> sign != '+';
            default -> Character.isLetter(sign) || sign == '%' || sign == '‰';
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** With zeros in front, as codes have them. */
    private static String padded(String plain, int zeros) {
        String sign = plain.startsWith("-") ? "-" : "";
        String digits = plain.substring(sign.length());
        int point = digits.indexOf('.');
        int missing = zeros - (point < 0 ? digits.length() : point);
        return sign + "0".repeat(Math.max(0, missing)) + digits;
    }
}
