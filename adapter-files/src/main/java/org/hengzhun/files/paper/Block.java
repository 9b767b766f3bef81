package org.hengzhun.files.paper;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;

/** A piece of a paper. Texts are plain: whoever prints them escapes them, and shows what is hidden in them. Immutable. */
public sealed interface Block {

    /** Has it printed as what it is. */
    <X extends Exception> void to(Printer<X> printer) throws X;

    /**
     * Prints every block there is in one form, so that none can be forgotten.
     *
     * @param <X> what printing may fail with
     */
    interface Printer<X extends Exception> {

        void addressee(Addressee addressee) throws X;

        void heading(Heading heading) throws X;

        void paragraph(Paragraph paragraph) throws X;

        void remark(Remark remark) throws X;

        void grid(Grid grid) throws X;

        void form(Form form) throws X;

        void bars(Bars bars) throws X;

        void folded(Folded folded) throws X;

        void signature(Signature signature) throws X;
    }

    /** To whom a letter goes (主送机关), without the colon. */
    record Addressee(String name) implements Block {
        @Override
        public <X extends Exception> void to(Printer<X> printer) throws X {
            printer.addressee(this);
        }
    }

    /**
     * A heading of the text, with its number where it has one: 一、… is of level 1, （一）… of level 2.
     *
     * @param level 1 or 2
     */
    record Heading(int level, String text) implements Block {
        @Override
        public <X extends Exception> void to(Printer<X> printer) throws X {
            printer.heading(this);
        }
    }

    /** A paragraph (正文). */
    record Paragraph(String text) implements Block {
        @Override
        public <X extends Exception> void to(Printer<X> printer) throws X {
            printer.paragraph(this);
        }
    }

    /** A remark under a table or at the end (注), in smaller letters. */
    record Remark(String text) implements Block {
        @Override
        public <X extends Exception> void to(Printer<X> printer) throws X {
            printer.remark(this);
        }
    }

    /**
     * A table with a header.
     *
     * @param caption what stands above it; empty for nothing
     * @param columns at least one
     * @param rows as many cells as columns each; a cell may have several lines
     * @param searchable whether readers of many rows look for one: a page offers a search, a workbook a filter
     */
    record Grid(String caption, List<Column> columns, List<List<String>> rows, boolean searchable) implements Block {
        @Override
        public <X extends Exception> void to(Printer<X> printer) throws X {
            printer.grid(this);
        }

        public Grid {
            columns = ImmutableList.copyOf(columns);
            rows = rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
        }
    }

    /**
     * A column of a table.
     *
     * @param weight how wide it is beside the others, at least 1
     */
    record Column(String header, int weight, Content content) {

        /** A column of words. */
        public static Column words(String header, int weight) {
            return new Column(header, weight, Content.WORDS);
        }

        /** A column of figures. */
        public static Column figures(String header, int weight) {
            return new Column(header, weight, Content.FIGURE);
        }

        /** A column of short words that stand in the middle. */
        public static Column signs(String header, int weight) {
            return new Column(header, weight, Content.SIGN);
        }
    }

    /** What the cells of a column hold, which decides how they are set. */
    enum Content {
        /** Sentences, names: from the left. */
        WORDS,
        /** Decimals as published, or words where there is no figure: from the right; numbers in a workbook. */
        FIGURE,
        /** A place, a verdict, a day: in the middle. */
        SIGN
    }

    /**
     * A form of labelled boxes (表格), one below the other.
     *
     * @param boxes at least one
     */
    record Form(List<Box> boxes) implements Block {
        @Override
        public <X extends Exception> void to(Printer<X> printer) throws X {
            printer.form(this);
        }

        public Form {
            boxes = ImmutableList.copyOf(boxes);
        }
    }

    /**
     * A box of a form.
     *
     * @param label stands at the left
     * @param lines what it holds; empty where a person is to write
     * @param blankLines lines left free for a person to write on, after what it holds
     */
    record Box(String label, List<String> lines, int blankLines) {

        public Box {
            lines = ImmutableList.copyOf(lines);
        }
    }

    /**
     * Figures that can be compared at a glance, as bars; a paper that cannot draw prints them as a table.
     *
     * @param caption what is compared
     * @param legend what the parts of each bar are, in order; empty where bars have one part, which needs no name
     */
    record Bars(String caption, List<String> legend, List<Bar> bars) implements Block {
        @Override
        public <X extends Exception> void to(Printer<X> printer) throws X {
            printer.bars(this);
        }

        public Bars {
            legend = ImmutableList.copyOf(legend);
            bars = ImmutableList.copyOf(bars);
        }

        /** Bars of one part. */
        public Bars(String caption, List<Bar> bars) {
            this(caption, ImmutableList.of(), bars);
        }

        /** The length of the longest. */
        public BigDecimal longest() {
            return bars.stream().map(Bar::value).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        }
    }

    /**
     * One bar.
     *
     * @param parts how long each part of it is; one below 0 has no length
     * @param shown the figure as published, and what is said beside it
     */
    record Bar(String label, List<BigDecimal> parts, String shown) {

        public Bar {
            parts = ImmutableList.copyOf(parts);
        }

        /** A bar of one part. */
        public Bar(String label, BigDecimal value, String shown) {
            this(label, ImmutableList.of(value), shown);
        }

        /** How long it is as a whole. */
        public BigDecimal value() {
            return parts.stream().map(BigDecimal.ZERO::max).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * What most readers pass over: a page folds it under its summary, other papers print both.
     *
     * @param summary what it is about
     */
    record Folded(String summary, List<Block> inside) implements Block {
        @Override
        public <X extends Exception> void to(Printer<X> printer) throws X {
            printer.folded(this);
        }

        public Folded {
            inside = ImmutableList.copyOf(inside);
        }
    }

    /**
     * Room for a signature and a seal (落款), at the right.
     *
     * @param signer who signs; dots or a blank where the paper does not know
     * @param day the date in words, such as 2022年9月30日
     */
    record Signature(String signer, String day) implements Block {
        @Override
        public <X extends Exception> void to(Printer<X> printer) throws X {
            printer.signature(this);
        }
    }
}
