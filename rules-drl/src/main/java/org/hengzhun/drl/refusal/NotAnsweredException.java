package org.hengzhun.drl.refusal;

import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;

/** A policy was asked something that none of its rules answers. Nobody passes by a policy that says nothing of it. */
public final class NotAnsweredException extends HengzhunException {

    private static final long serialVersionUID = 1L;

    /** Says what it does not answer, and what it can be asked instead. */
    public NotAnsweredException(Bilingual words) {
        super(words);
    }
}
