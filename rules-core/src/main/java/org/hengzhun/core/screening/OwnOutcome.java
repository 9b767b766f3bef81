package org.hengzhun.core.screening;

import com.google.common.base.CaseFormat;
import org.hengzhun.core.words.Bilingual;

/**
 * An outcome that a policy declares beside those of every policy (自定处理意见), ranked with one of them: it gives the verdict of that
 * one, and comes right after it.
 *
 * @param name as its rules write it, such as {@code securityReview}
 * @param words what the policy calls it
 * @param as the outcome it weighs as much as
 * @param place 0-based among those the policy ranks with the same outcome, in the order they are declared
 */
public record OwnOutcome(String name, Bilingual words, Outcome as, int place) {

    /** A stable English name in the form of the others, such as {@code SECURITY_REVIEW}. */
    public String code() {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, name);
    }

    /** The same at another place among those of its rank. */
    public OwnOutcome at(int other) {
        return new OwnOutcome(name, words, as, other);
    }
}
