package org.hengzhun.files.report;

import java.util.Optional;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.read.Sources;

/** The papers on a ranking (文书). */
public enum RankingPaper implements NamedPaper {
    /** 通报: to be signed and sent. */
    BULLETIN("通报", "Bulletin"),
    /** 考核情况报告: bars, tables, and why. */
    REPORT("报告", "Report");

    private final Bilingual called;

    RankingPaper(String zh, String en) {
        this.called = new Bilingual(zh, en);
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

    @Override
    public Bilingual called() {
        return called;
    }
}
