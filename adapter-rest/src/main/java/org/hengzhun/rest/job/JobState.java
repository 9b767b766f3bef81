package org.hengzhun.rest.job;

import java.util.Locale;
import org.hengzhun.core.words.Bilingual;

/** How a job stands. */
public enum JobState {
    /** For a place to be worked on. */
    WAITING("等待处理", "waits to be worked on"),
    /** It is worked on. */
    RUNNING("正在处理", "is being worked on"),
    /** It ended with a result. */
    DONE("已完成，可取结果", "done; the result can be fetched"),
    /** It ended with a problem, which is its result. */
    FAILED("没有完成，原因见结果", "not carried out; the result says why"),
    /** Its caller or the end of the server ended it before it had a result. */
    CANCELLED("已取消，没有结果", "cancelled, without a result");

    private final Bilingual words;

    JobState(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    /** What is told people. */
    public Bilingual words() {
        return words;
    }

    /** What is told programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing more will become of it. */
    public boolean ended() {
        return this != WAITING && this != RUNNING;
    }
}
