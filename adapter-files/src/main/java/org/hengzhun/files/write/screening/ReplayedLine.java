package org.hengzhun.files.write.screening;

import java.util.Optional;
import org.hengzhun.core.words.Bilingual;

/**
 * What judging a receipt again gave.
 *
 * @param line 1-based
 * @param project its id; empty where the line is no receipt
 * @param outcome how it stands beside what was kept
 * @param words what differs or is missing; nothing where nothing does
 */
public record ReplayedLine(int line, String project, Outcome outcome, Optional<Bilingual> words) {

    /** How a line stands. */
    public enum Outcome {
        /** 一致: the same bytes. */
        SAME("一致", "same"),
        /** 不一致: the same policy says something else. */
        DIFFERS("不一致", "differs"),
        /** 被改过: the line is not what was written. */
        ALTERED("被改过", "altered"),
        /** 缺政策包: no policy of this id, or with other bytes. */
        POLICY_MISSING("缺政策包", "policy missing"),
        /** 读不懂: no receipt. */
        NO_RECEIPT("不是存证", "no receipt");

        private final Bilingual words;

        Outcome(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }
    }

    /** A line that is the same to the byte. */
    public static ReplayedLine same(int line, String project) {
        return new ReplayedLine(line, project, Outcome.SAME, Optional.empty());
    }

    /** A line that is not. */
    public static ReplayedLine other(int line, String project, Outcome outcome, Bilingual words) {
        return new ReplayedLine(line, project, outcome, Optional.of(words));
    }

    public boolean isSame() {
        return outcome == Outcome.SAME;
    }
}
