package org.hengzhun.files.book;

/**
 * A column of a sheet.
 *
 * @param header what stands above it
 * @param cells what its cells hold; what is no figure and no day stays a text
 */
public record BookColumn(String header, Cells cells) {

    /** What the cells of a column hold. */
    public enum Cells {
        /** Words, ids and codes: texts whatever they look like. */
        WORDS,
        /** Words that are edited later, and stay what is typed: no day is made of 1-2, no number of 0012. */
        TYPED,
        /** Figures as published: numbers that show the same decimals. */
        FIGURES,
        /** Days such as 2022-09-30. */
        DAYS
    }

    public static BookColumn words(String header) {
        return new BookColumn(header, Cells.WORDS);
    }

    public static BookColumn typed(String header) {
        return new BookColumn(header, Cells.TYPED);
    }

    public static BookColumn figures(String header) {
        return new BookColumn(header, Cells.FIGURES);
    }

    public static BookColumn days(String header) {
        return new BookColumn(header, Cells.DAYS);
    }
}
