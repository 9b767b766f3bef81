package org.hengzhun.cli.shared;

import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;

/** The command was written in a way that cannot be carried out; the user must write it otherwise. */
public final class WrongUsage extends HengzhunException {

    private static final long serialVersionUID = 1L;

    public WrongUsage(String zh, String en) {
        this(new Bilingual(zh, en));
    }

    public WrongUsage(Bilingual words) {
        super(words);
    }
}
