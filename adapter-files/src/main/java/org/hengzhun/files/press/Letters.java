package org.hengzhun.files.press;

/** The sizes of letters in tables, from the largest on. */
enum Letters {
    /** 小四. */
    LARGE(WordStyle.CELL_12),
    /** 五号. */
    MEDIUM(WordStyle.CELL_10),
    /** 小五. */
    SMALL(WordStyle.CELL_9),
    /** 六号. */
    TINY(WordStyle.CELL_7);

    /** Left free in a cell at either side, in twips. */
    static final int MARGIN = 60;

    private final WordStyle style;

    Letters(WordStyle style) {
        this.style = style;
    }

    WordStyle style() {
        return style;
    }

    /** How wide a cell must be, in twips, to hold so many columns of a terminal: half a Chinese character each. */
    int cellOf(int columns) {
        return columns * style.em() / 2 + 2 * MARGIN;
    }

    /** How many such columns a line in a cell of that width holds. */
    int columnsIn(int cell) {
        return Math.max(2, (cell - 2 * MARGIN) * 2 / style.em());
    }
}
