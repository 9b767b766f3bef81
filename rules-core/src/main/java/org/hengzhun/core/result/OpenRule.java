package org.hengzhun.core.result;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.words.Bilingual;

/**
 * A rule that neither fired nor failed because something it reads is unknown (未定).
 *
 * @param code what it would say, as a stable English name: a tag, a role, a duty, an outcome
 * @param words the same in words; of an outcome that a policy declares itself, what the policy calls it
 * @param own name of such an outcome, whose code is that of the outcome it is ranked with; else empty
 * @param missing what would settle it, by English name in dictionary order; never empty
 */
public record OpenRule(
        String rule, String code, Bilingual words, String own, String title, Citation citation, List<String> missing) {

    /** A rule that would say what every policy may say. */
    public OpenRule(String rule, String code, Bilingual words, String title, Citation citation, List<String> missing) {
        this(rule, code, words, "", title, citation, missing);
    }

    public OpenRule {
        missing = ImmutableList.copyOf(missing);
    }
}
