package org.hengzhun.files.report;

import java.util.Optional;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.paper.Paper;

/** The papers on where projects go (文书). */
public enum RoutingPaper implements NamedPaper {
    /** 交办单: to each who takes projects on, with those it takes on. */
    ASSIGNMENTS("交办单", "Assignments");

    private final Bilingual called;

    RoutingPaper(String zh, String en) {
        this.called = new Bilingual(zh, en);
    }

    /**
     * The paper on this run.
     *
     * @param office who signs, where the user says it
     */
    public Paper of(Gathered<Routing> run, Optional<String> office, Language language) {
        return switch (this) {
            case ASSIGNMENTS -> AssignmentSheets.of(run, office, language);
        };
    }

    @Override
    public Bilingual called() {
        return called;
    }
}
