package org.hengzhun.cli.shared;

import java.io.PrintWriter;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Sources;

/** What the user is told while a run goes on. A million bad rows do not make a million messages. */
public final class Messages {

    /** Rows between two signs of life, and between those that take the place of each other on a terminal. */
    private static final int PROGRESS = 100_000;

    private static final int LIVE_PROGRESS = 1_000;

    /** Messages of one sort before the rest is only counted. */
    private static final int MOST = 10;

    private final CliContext around;
    private final PrintWriter err;
    private final Language language;
    private final boolean live;
    private final boolean tellRefusals;
    private final boolean debug;
    private int rows;
    private int warnings;
    private int refusals;

    /**
     * Messages of one run.
     *
     * @param toScreen whether the result goes to the screen too; on the same terminal it is sign of life enough
     * @param tellRefusals whether refusals must be told because the user does not see the result itself
     * @param debug whether the trace of a failure is told
     */
    public Messages(CliContext around, Language language, boolean toScreen, boolean tellRefusals, boolean debug) {
        this.around = around;
        this.err = around.err();
        this.live = around.terminal().err() && !(toScreen && around.terminal().out());
        this.language = language;
        this.tellRefusals = tellRefusals;
        this.debug = debug;
    }

    void row() {
        rows++;
        if (rows % (live ? LIVE_PROGRESS : PROGRESS) == 0) {
            String words = new Bilingual("已处理 %d 行……".formatted(rows), "%d rows done...".formatted(rows)).in(language);
            if (live) {
                around.progress(words);
            } else {
                err.println(words);
            }
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
        around.clearProgress();
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
