package org.hengzhun.files.report;

import java.util.Optional;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.read.Sources;

/** The papers on duties (文书). */
public enum DutyPaper implements NamedPaper {
    /** 督办单: a notice to each who owes something that is overdue or due. */
    NOTICES("督办单", "Notices");

    private final Bilingual called;

    DutyPaper(String zh, String en) {
        this.called = new Bilingual(zh, en);
    }

    /**
     * The paper on these duties.
     *
     * @param office who signs, where the user says it
     */
    public Paper of(DutyReport report, Sources sources, Optional<String> office, Language language) {
        return switch (this) {
            case NOTICES -> DutyNotices.of(report, sources, office, language);
        };
    }

    @Override
    public Bilingual called() {
        return called;
    }
}
