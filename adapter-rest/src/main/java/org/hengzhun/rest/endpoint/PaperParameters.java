package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hengzhun.files.form.OnPaper;
import org.hengzhun.files.form.WrittenAs;

/** What a query says of papers: which one the result is to be written as, and who signs it. */
final class PaperParameters {

    static final String PAPER = "paper";
    private static final String OFFICE = "office";

    private PaperParameters() {}

    /** These names of parameters and the ones of papers. */
    static ImmutableSet<String> and(Set<String> others) {
        return ImmutableSet.<String>builder().addAll(others).add(PAPER, OFFICE).build();
    }

    /** Who signs, where the caller says it. */
    static Optional<String> office(QueryParameters asked) {
        return asked.text(OFFICE);
    }

    /**
     * The forms of the paper that is asked for; those of the result itself where none is.
     *
     * @throws org.hengzhun.rest.reply.RefusedRequest naming the papers there are, when there is no such
     */
    static <W> WrittenAs<W> chosen(QueryParameters asked, OnPaper<W> papers, Supplier<WrittenAs<W>> plain) {
        return asked.text(PAPER)
                .map(word -> asked.chosen(PAPER, () -> papers.called(word)))
                .orElseGet(plain);
    }
}
