package org.hengzhun.files.write.difference;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.difference.PolicyChange;
import org.hengzhun.core.difference.ProjectDifference;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.book.About;
import org.hengzhun.files.book.Book;
import org.hengzhun.files.book.BookColumn;
import org.hengzhun.files.book.BookSheet;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.read.Sources;

/** Writes projects that flip, and refusals, as a workbook: a row each, and a sheet of what they rest on. */
public final class XlsxDifferenceWriter implements DifferenceWriter {

    private final OutputStream out;
    private final Book book;
    private final DifferenceRows rows;
    private final BookSheet sheet;
    private final About about;
    private long same;

    /** Writes to the output, which stays open. */
    public XlsxDifferenceWriter(OutputStream out, Language language) {
        this.out = out;
        this.book = new Book(language);
        this.rows = new DifferenceRows(language);
        this.about = new About(language);
        List<BookColumn> columns = new ArrayList<>();
        List<String> header = rows.header();
        for (int column = 0; column < header.size(); column++) {
            String name = header.get(column);
            columns.add(column == header.size() - 1 ? BookColumn.figures(name) : BookColumn.words(name));
        }
        this.sheet = book.sheet(language.say("结论变化", "flips"), columns);
    }

    @Override
    public void between(PolicyChange change) {
        rows.between(change);
        about.line(
                about.language().say("原政策", "old policy"),
                change.before().id() + " " + change.before().hash());
    }

    @Override
    public void begin(PolicyStamp policy, LocalDate asOf, int inputs) {
        about.policy(policy, asOf);
    }

    @Override
    public void write(ProjectDifference difference, Source source) {
        if (difference.flips()) {
            sheet.row(rows.of(difference, source));
        } else {
            same++;
        }
    }

    @Override
    public void refused(Refusal refusal) {
        sheet.row(rows.of(refusal));
    }

    @Override
    public void end(List<InputSummary> inputs) throws IOException {
        about.line(about.language().say("结论不变的项目", "projects that do not flip"), String.valueOf(same));
        about.sources(new Sources(ImmutableList.copyOf(inputs), ImmutableList.of(), ImmutableList.of()));
        about.into(book);
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
