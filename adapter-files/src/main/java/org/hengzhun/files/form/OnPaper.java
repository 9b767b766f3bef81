package org.hengzhun.files.form;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.files.report.NamedPaper;

/**
 * The papers one kind of result is handed on as, a row of {@link Forms}: whoever offers papers asks it which there are. Immutable.
 *
 * @param <W> what writes the result
 */
public final class OnPaper<W> {

    private final ImmutableList<Sheet<W>> sheets;

    private record Sheet<W>(NamedPaper paper, WrittenAs<W> written) {}

    private OnPaper(ImmutableList<Sheet<W>> sheets) {
        this.sheets = sheets;
    }

    /** These papers, each written so. */
    static <P extends NamedPaper, W> OnPaper<W> of(P[] papers, Function<P, Papers.Maker<W>> maker) {
        ImmutableList.Builder<Sheet<W>> sheets = ImmutableList.builder();
        for (P paper : papers) {
            sheets.add(new Sheet<>(paper, Papers.all(maker.apply(paper))));
        }
        return new OnPaper<>(sheets.build());
    }

    /** Which there are. */
    public ImmutableList<NamedPaper> papers() {
        return sheets.stream().map(Sheet::paper).collect(ImmutableList.toImmutableList());
    }

    /**
     * The forms of the paper that users call so.
     *
     * @throws RefusedException naming those there are, when there is none
     */
    public WrittenAs<W> called(String word) {
        return NamedPaper.named(papers(), word)
                .map(this::written)
                .orElseThrow(() -> new RefusedException(
                        "应为其中之一：%s".formatted(NamedPaper.words(papers()).zh()),
                        "it must be one of: %s"
                                .formatted(NamedPaper.words(papers()).en())));
    }

    /** The forms of one of them. */
    public WrittenAs<W> written(NamedPaper paper) {
        return sheets.stream()
                .filter(sheet -> sheet.paper().equals(paper))
                .map(Sheet::written)
                .findFirst()
                .orElseThrow();
    }
}
