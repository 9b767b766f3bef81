package org.hengzhun.files.report;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Bilingual;

/** A paper that results are handed on as (文书); a constant of the papers on one kind of result. */
public interface NamedPaper {

    /** What people call it. */
    Bilingual called();

    /** The constant. */
    String name();

    /** Its word for commands and programs: {@code joint-review}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of these that users call so: 审查意见表, or {@code review} in capitals or not. */
    static <P extends NamedPaper> Optional<P> named(Collection<P> papers, String word) {
        return papers.stream()
                .filter(paper ->
                        paper.called().zh().equals(word) || paper.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What users may call them. */
    static Bilingual words(Collection<? extends NamedPaper> papers) {
        return new Bilingual(
                papers.stream().map(paper -> paper.called().zh()).collect(Collectors.joining("、")),
                papers.stream().map(NamedPaper::word).collect(Collectors.joining(", ")));
    }
}
