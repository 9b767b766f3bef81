package org.hengzhun.core.words;

/** The root of what the library throws for a reason that people should read, in both languages (错误). */
public abstract class HengzhunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** As text, so that the words survive being sent elsewhere. */
    private final String zh;

    private final String en;

    protected HengzhunException(Bilingual words) {
        super(words.zh() + System.lineSeparator() + words.en());
        this.zh = words.zh();
        this.en = words.en();
    }

    protected HengzhunException(Bilingual words, Throwable cause) {
        super(words.zh() + System.lineSeparator() + words.en(), cause);
        this.zh = words.zh();
        this.en = words.en();
    }

    /** What is wrong, what it must be, what to do next. */
    public Bilingual words() {
        return new Bilingual(zh, en);
    }
}
