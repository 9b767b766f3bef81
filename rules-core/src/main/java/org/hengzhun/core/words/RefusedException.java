package org.hengzhun.core.words;

/** A value that somebody gave and that is not accepted, with what it must be. Never thrown for an error of the program. */
public final class RefusedException extends HengzhunException {

    private static final long serialVersionUID = 1L;

    public RefusedException(Bilingual words) {
        super(words);
    }

    public RefusedException(String zh, String en) {
        this(new Bilingual(zh, en));
    }
}
