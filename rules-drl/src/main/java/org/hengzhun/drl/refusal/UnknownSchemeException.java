package org.hengzhun.drl.refusal;

import java.util.Set;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;
import org.hengzhun.core.words.Nearest;

/** The pack has no scheme of this name. */
public final class UnknownSchemeException extends HengzhunException {

    private static final long serialVersionUID = 1L;

    /**
     * Says so.
     *
     * @param policy its id
     * @param known the schemes it has, in the order to name them
     */
    public UnknownSchemeException(String policy, Set<String> known, String scheme) {
        super(words(policy, known, scheme));
    }

    private static Bilingual words(String policy, Set<String> known, String scheme) {
        if (known.isEmpty()) {
            return new Bilingual("政策 %s 没有考核方案".formatted(policy), "the policy %s has no scheme".formatted(policy));
        }
        String near = Nearest.to(scheme, known.stream())
                .map(name -> "，是不是 " + name + "？")
                .orElse("");
        return new Bilingual(
                "政策 %s 没有方案 %s%s 现有：%s".formatted(policy, scheme, near, String.join("、", known)),
                "the policy %s has no scheme %s; choose one of %s".formatted(policy, scheme, String.join(", ", known)));
    }
}
