package org.hengzhun.files.report;

import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.paper.Paper;

/** The papers on projects that were screened (文书). */
public enum ScreeningPaper implements NamedPaper {
    /** 审查情况报告: counts, the list, and why. */
    REPORT("报告", "Report"),
    /** 审查意见表: a project a page. */
    REVIEW("审查意见表", "Review sheets"),
    /** 会审单: the questions of each body. */
    JOINT_REVIEW("会审单", "Joint review sheets"),
    /** 补充材料函: a letter a county. */
    SUPPLEMENT("补充材料函", "Letters for what is missing");

    private final Bilingual called;

    ScreeningPaper(String zh, String en) {
        this.called = new Bilingual(zh, en);
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

    @Override
    public Bilingual called() {
        return called;
    }
}
