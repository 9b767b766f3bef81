package org.hengzhun.files.read;

import org.hengzhun.core.duty.DutyColumns;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;

/**
 * Something in an input that was not processed, and what to write instead.
 *
 * @param file the input as it was named by its user
 * @param row see {@link Row#row}; 0 for the input as a whole
 * @param column English name of the field, the header as written when it is no field, or an empty text
 * @param columnLetter letter of the column as spreadsheets name it, or an empty text where there are no columns
 * @param value the value as written, fit to print, at most {@value #LONGEST_VALUE} characters; may be empty
 * @param problem what is wrong, what it must be, what to do next
 * @param sheet the sheet of a workbook, or an empty text where there are none
 * @param label what people call the field where a policy declares it; empty for every other
 */
public record Refusal(
        String file,
        int row,
        String column,
        String columnLetter,
        String value,
        Bilingual problem,
        String sheet,
        String label) {

    /** Longer values are cut when they are shown. */
    public static final int LONGEST_VALUE = VisibleText.LONGEST_SHOWN;

    public Refusal {
        column = VisibleText.cut(column, LONGEST_VALUE);
        value = VisibleText.cut(value, LONGEST_VALUE);
    }

    /** Something about a field everybody knows. */
    public Refusal(
            String file, int row, String column, String columnLetter, String value, Bilingual problem, String sheet) {
        this(file, row, column, columnLetter, value, problem, sheet, "");
    }

    /** Something in an input without sheets. */
    public Refusal(String file, int row, String column, String columnLetter, String value, Bilingual problem) {
        this(file, row, column, columnLetter, value, problem, "");
    }

    /** Nothing of the input can be used. */
    public static Refusal ofInput(String file, Bilingual problem) {
        return new Refusal(file, 0, "", "", "", problem);
    }

    /** The refusal as one sentence, place first. */
    public String in(Language language) {
        return place(language) + (language == Language.ZH ? "：" : ": ") + problem.in(language);
    }

    /** What people call the field; an empty text for what is of no field. */
    public String called(Language language) {
        return header(language == Language.ZH);
    }

    private String place(Language language) {
        boolean zh = language == Language.ZH;
        StringBuilder place = new StringBuilder(VisibleText.of(file));
        if (!sheet.isEmpty()) {
            place.append(" %s!%s%s".formatted(VisibleText.of(sheet), columnLetter, row > 0 ? String.valueOf(row) : ""));
            return column.isEmpty()
                    ? said(place, zh)
                    : said(place.append((zh ? "「%s」" : " (%s)").formatted(header(zh))), zh);
        }
        if (row > 0) {
            place.append(zh ? " 第%d行".formatted(row) : " row %d".formatted(row));
        }
        if (!columnLetter.isEmpty()) {
            place.append(zh ? " %s列".formatted(columnLetter) : " column %s".formatted(columnLetter));
        }
        if (!column.isEmpty()) {
            place.append((zh ? "「%s」" : " (%s)").formatted(header(zh)));
        }
        return said(place, zh);
    }

    private String said(StringBuilder place, boolean zh) {
        if (!value.isEmpty()) {
            place.append((zh ? "写的是「%s」" : " says \"%s\"").formatted(value));
        }
        return place.toString();
    }

    private String header(boolean zh) {
        if (zh && !label.isEmpty()) {
            return label;
        }
        return zh
                ? Project.DICTIONARY
                        .field(column)
                        .or(() -> CountyPeriod.dictionary().field(column))
                        .or(() -> DutyColumns.DICTIONARY.field(column))
                        .map(field -> field.label())
                        .orElse(column)
                : column;
    }
}
