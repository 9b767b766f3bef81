package org.hengzhun.files.form;

import org.hengzhun.core.words.Language;
import org.hengzhun.files.book.PaperBook;
import org.hengzhun.files.press.HtmlPaper;
import org.hengzhun.files.press.TextPaper;
import org.hengzhun.files.press.WordPaper;
import org.hengzhun.files.report.Printing;
import org.hengzhun.files.write.OutputForm;

/** The forms papers are printed in: a new one is one method here and one cell in {@link #all}, and touches no paper. */
final class Papers {

    private Papers() {}

    /**
     * Makes what turns results into a paper and has it printed.
     *
     * @param <W> what writes the result
     */
    interface Maker<W> {
        W to(Printing printing, Language language);
    }

    /** In all of them. */
    static <W> WrittenAs<W> all(Maker<W> paper) {
        return WrittenAs.<W>nothing()
                .inText((page, language) -> paper.to(printed -> TextPaper.write(printed, page), language))
                .in(OutputForm.HTML, page(paper))
                .inBytes(OutputForm.DOCX, word(paper))
                .inBytes(OutputForm.XLSX, book(paper));
    }

    /** As a page. */
    static <W> WrittenAs.Maker<W> page(Maker<W> paper) {
        return (out, language) -> paper.to(printed -> HtmlPaper.write(printed, out), language);
    }

    /** In Word. */
    static <W> WrittenAs.BinaryMaker<W> word(Maker<W> paper) {
        return (out, language) -> paper.to(printed -> WordPaper.write(printed, out), language);
    }

    /** As a workbook. */
    static <W> WrittenAs.BinaryMaker<W> book(Maker<W> paper) {
        return (out, language) -> paper.to(printed -> PaperBook.write(printed, out), language);
    }
}
