package org.hengzhun.files.book;

import java.io.IOException;
import java.io.OutputStream;
import org.hengzhun.files.paper.Paper;

/** A paper as a workbook: a sheet a part, and one that says why it is a draft and what it rests on. */
public final class PaperBook {

    private PaperBook() {}

    /** Writes the paper; the output stays open and is flushed. */
    public static void write(Paper paper, OutputStream out) throws IOException {
        try (Book book = new Book(paper.language())) {
            for (Paper.Part part : paper.parts()) {
                PaperSheet.into(book, part, paper.isDraft());
            }
            About about = new About(paper.language());
            if (paper.parts().isEmpty()) {
                about.line(paper.name(), paper.language().say("没有要写的内容。", "There is nothing to write."));
            }
            about.lines(paper.language().say("本稿为草稿，原因", "This is a draft, because"), paper.reasonsForDraft());
            about.lines(paper.language().say("依据和输入", "rests on"), paper.smallPrint());
            about.into(book);
            book.write(out);
        }
    }
}
