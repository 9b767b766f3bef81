package org.hengzhun.cli.shared;

import java.io.PrintWriter;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Sources;

/** What the user is told while a run goes on. A million bad rows do not make a million messages. */
public final class Messages {

    /** Rows between two signs of life. */
    private static final int PROGRESS = 100_000;

    /** Messages of one sort before the rest is only counted. */
    private static final int MOST = 10;

    private final PrintWriter err;
    private final Language language;
    private final boolean tellRefusals;
    private final boolean debug;
    private int rows;
    private int warnings;
    private int refusals;

    /**
     * Messages of one run.
     *
     * @param tellRefusals whether refusals must be told because the user does not see the result itself
     * @param debug whether the trace of a failure is told
     */
    public Messages(PrintWriter err, Language language, boolean tellRefusals, boolean debug) {
        this.err = err;
        this.language = language;
        this.tellRefusals = tellRefusals;
        this.debug = debug;
    }

    void row() {
        rows++;
        if (rows % PROGRESS == 0) {
            say("已处理 %d 行……".formatted(rows), "%d rows done...".formatted(rows));
        }
    }

    void warning(Problem warning) {
        warnings++;
        if (warnings <= MOST) {
            err.println(warning.in(language));
        }
    }

    void refused(Refusal refusal) {
        refusals++;
        if (tellRefusals && refusals <= MOST) {
            err.println(new Bilingual("没有处理 ", "not processed: ").in(language) + refusal.in(language));
        }
    }

    /** Tells how the tables were understood, where the result does not show it. */
    void notes(Sources sources) {
        if (tellRefusals) {
            sources.notes().forEach(note -> err.println(note.in(language)));
        }
    }

    void failed(RuntimeException failure) {
        if (debug) {
            failure.printStackTrace(err);
        }
    }

    /** Says what was only counted so far. */
    public void end() {
        if (warnings > MOST) {
            say("另有 %d 处同类提醒。".formatted(warnings - MOST), "%d more such warnings.".formatted(warnings - MOST));
        }
        if (tellRefusals && refusals > MOST) {
            say(
                    "另有 %d 处没有处理，见结果。".formatted(refusals - MOST),
                    "%d more places were not processed; see the result.".formatted(refusals - MOST));
        }
    }

    private void say(String zh, String en) {
        err.println(new Bilingual(zh, en).in(language));
    }
}
