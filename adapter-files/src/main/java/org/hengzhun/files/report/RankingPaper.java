package org.hengzhun.files.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.read.Sources;

/** The papers on a ranking (文书). */
public enum RankingPaper {
    /** 通报: to be signed and sent. */
    BULLETIN("通报"),
    /** 考核情况报告: bars, tables, and why. */
    REPORT("报告");

    private final String called;

    RankingPaper(String called) {
        this.called = called;
    }

    /**
     * The paper on this ranking.
     *
     * @param office who signs, where the user says it
     */
    public Paper of(RankingReport report, Sources sources, Optional<String> office, Language language) {
        return switch (this) {
            case BULLETIN -> Bulletin.of(report, sources, office, language);
            case REPORT -> RankingPage.of(report, sources, language);
        };
    }

    /** The paper users call so: 通报, or {@code bulletin} in capitals or not. */
    public static Optional<RankingPaper> named(String word) {
        return Arrays.stream(values())
                .filter(paper -> paper.called.equals(word)
                        || paper.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What users may call them, with this between. */
    public static String words(String between) {
        return Arrays.stream(values()).map(paper -> paper.called).collect(Collectors.joining(between));
    }
}
