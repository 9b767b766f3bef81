package org.hengzhun.files.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.reading.CellText;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;
import org.jspecify.annotations.Nullable;

/** Makes of a stored cell what its reader sees. */
final class CellShowing {

    /** What spreadsheets count with; further digits of a stored number are noise of its binary form. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]{1,400}(?:\\.[0-9]{0,400})?|\\.[0-9]{1,400})(?:[eE][+-]?[0-9]{1,3})?");

    private static final Pattern ISO_DATE =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:\\.[0-9]{1,9})?Z?)?");

    private static final Bilingual UNCALCULATED = new Bilingual(
            "公式还没有算出值；请用 Excel 或 WPS 打开工作簿，保存一次再来。",
            "The formula has no calculated value; open the workbook in Excel or WPS, save it once and run again.");

    private static final Bilingual PARTLY_STRUCK = new Bilingual(
            "有一部分文字被划掉；划掉的也读了，请核对。", "Part of the text is struck out and was read all the same; check it.");

    private final Styles styles;
    private final SharedTexts texts;
    private final boolean from1904;
    private final boolean uncalculated;

    /**
     * A cell as its file stores it.
     *
     * @param type n, s, str, inlineStr, b, e or d
     * @param value null where the file stores none
     */
    record Stored(
            String type,
            int style,
            @Nullable String value,
            boolean formula,
            @Nullable RichText inline) {}

    /** A cell as it is seen, and whether it is struck out. */
    record Shown(SheetCell cell, boolean struck) {

        static final Shown NOTHING = new Shown(SheetCell.EMPTY, false);

        boolean saysNothing() {
            return cell.text().isEmpty() && cell.trouble() == null;
        }
    }

    /** {@code uncalculated}: the workbook asks whoever opens it to calculate it anew. */
    CellShowing(Styles styles, SharedTexts texts, boolean from1904, boolean uncalculated) {
        this.styles = styles;
        this.texts = texts;
        this.from1904 = from1904;
        this.uncalculated = uncalculated;
    }

    Shown show(Stored stored) throws IOException {
        Styles.Style style = styles.get(stored.style());
        String value = stored.value();
        // Programs that change a cell may leave behind what it said before.
        if (stored.inline() != null && (value == null || stored.type().equals("inlineStr"))) {
            return text(stored.inline(), style.font());
        }
        if (value == null || (value.isEmpty() && !stored.type().equals("str"))) {
            return stored.formula() ? new Shown(SheetCell.troubled("", UNCALCULATED), false) : Shown.NOTHING;
        }
        return switch (stored.type()) {
            case "s" -> text(shared(value), style.font());
            case "str", "inlineStr" -> text(RichText.of(RichText.decoded(value)), style.font());
            default -> value(stored, value.strip(), style);
        };
    }

    private RichText shared(String value) throws IOException {
        String number = value.strip();
        if (number.isEmpty() || number.length() > 9 || !number.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            throw UnreadableWorkbookException.damaged("sharedStrings: " + VisibleText.cut(number));
        }
        int index = Integer.parseInt(number);
        if (!texts.has(index)) {
            throw UnreadableWorkbookException.damaged("sharedStrings: " + index);
        }
        return texts.get(index);
    }

    private static Shown text(RichText rich, Font ofCell) {
        StringBuilder text = new StringBuilder();
        Bilingual trouble = null;
        boolean struck = false;
        boolean plain = false;
        for (RichText.Run run : rich.runs()) {
            Font font = run.font() == null ? ofCell : run.font();
            // The spaces at the ends of a run are between words of the cell.
            SheetCell read = inFont(new SheetCell(run.text(), "", null, null), font);
            text.append(read.text());
            trouble = trouble == null ? read.trouble() : trouble;
            boolean blank = run.text().isBlank();
            struck |= font.struck() && !blank;
            plain |= !font.struck() && !blank;
        }
        Bilingual note = struck && plain ? PARTLY_STRUCK : null;
        return new Shown(new SheetCell(CellText.trim(text.toString()), "", trouble, note), struck && !plain);
    }

    private static SheetCell inFont(SheetCell cell, Font font) {
        SymbolFont symbols = SymbolFont.of(font.name()).orElse(null);
        if (symbols == null) {
            return cell;
        }
        String read = symbols.read(cell.text());
        return read == null ? SheetCell.troubled(cell.text(), picture(symbols, cell.text())) : SheetCell.of(read);
    }

    private static Bilingual picture(SymbolFont font, String text) {
        String stored = VisibleText.cut(text);
        return new Bilingual(
                "“%s”用符号字体 %s 显示成图形，认不出是什么；请改用普通字体写出文字。".formatted(stored, font),
                "The font %s shows \"%s\" as a picture that is not known; write words in an ordinary font."
                        .formatted(font, stored));
    }

    private Shown value(Stored stored, String value, Styles.Style style) {
        SheetCell cell = switch (stored.type()) {
            case "b" -> SheetCell.of(value.equals("1") || value.equals("true") ? "TRUE" : "FALSE");
            case "e" -> SheetCell.troubled(value, error(value));
            case "d" -> isoDate(value, style);
            default -> number(value, stored.formula(), style);
        };
        return new Shown(
                cell.trouble() == null && cell.note() == null ? inFont(cell, style.font()) : cell,
                style.font().struck());
    }

    private static Bilingual error(String value) {
        String shown = VisibleText.cut(value);
        return new Bilingual(
                "公式出错（%s）；请改正公式，或直接填写值。".formatted(shown),
                "The formula is in error (%s); fix it, or write the value itself.".formatted(shown));
    }

    private SheetCell number(String value, boolean formula, Styles.Style style) {
        if (!NUMBER.matcher(value).matches()) {
            return SheetCell.troubled(
                    value,
                    new Bilingual(
                            "单元格里存的不是数（%s）；请重新填写。".formatted(VisibleText.cut(value)),
                            "What the cell stores is not a number (%s); write it again."
                                    .formatted(VisibleText.cut(value))));
        }
        BigDecimal number = new BigDecimal(value).round(DIGITS);
        if (formula && uncalculated && number.signum() == 0) {
            // Programs that write formulas put 0 where a value belongs, and ask for a calculation.
            return SheetCell.troubled("0", UNCALCULATED);
        }
        FormatSection section = style.format().section(number);
        return section.isDate() ? DateShowing.show(number, section, from1904) : NumberShowing.show(number, section);
    }

    private static SheetCell isoDate(String value, Styles.Style style) {
        return parsed(value)
                .map(at -> DateShowing.show(at, style.format().section(BigDecimal.ONE)))
                .orElseGet(() -> SheetCell.troubled(value, DateShowing.impossible(VisibleText.cut(value))));
    }

    private static Optional<LocalDateTime> parsed(String value) {
        Matcher date = ISO_DATE.matcher(value);
        try {
            return date.matches()
                    ? Optional.of(LocalDate.parse(String.valueOf(date.group(1)))
                            .atTime(date.group(2) == null ? LocalTime.MIDNIGHT : LocalTime.parse(date.group(2))))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
