package org.hengzhun.core.words;

/** The two languages results are written in. */
public enum Language {
    ZH,
    EN;

    /** The one of two texts that is in this language; either may be empty. */
    public String say(String zh, String en) {
        return this == ZH ? zh : en;
    }
}
