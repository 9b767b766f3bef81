package org.hengzhun.files.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.paper.Paper;

/** The papers on projects that were screened (文书). */
public enum ScreeningPaper {
    /** 审查情况报告: counts, the list, and why. */
    REPORT("报告"),
    /** 审查意见表: a project a page. */
    REVIEW("审查意见表"),
    /** 会审单: the questions of each body. */
    JOINT_REVIEW("会审单"),
    /** 补充材料函: a letter a county. */
    SUPPLEMENT("补充材料函");

    private final String called;

    ScreeningPaper(String called) {
        this.called = called;
    }

    /** The paper on this run. */
    public Paper of(ScreeningRun run, Language language) {
        return switch (this) {
            case REPORT -> ScreeningReport.of(run, language);
            case REVIEW -> ReviewSheets.of(run, language);
            case JOINT_REVIEW -> JointReviewSheets.of(run, language);
            case SUPPLEMENT -> SupplementLetters.of(run, language);
        };
    }

    /** The paper users call so: 审查意见表, or {@code review} in capitals or not. */
    public static Optional<ScreeningPaper> named(String word) {
        return Arrays.stream(values())
                .filter(paper -> paper.called.equals(word) || paper.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What users may call them, with this between. */
    public static String words(String between) {
        return Arrays.stream(values()).map(paper -> paper.called).collect(Collectors.joining(between));
    }
}
