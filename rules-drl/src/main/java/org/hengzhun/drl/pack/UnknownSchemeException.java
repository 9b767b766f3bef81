package org.hengzhun.drl.pack;

import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;
import org.hengzhun.core.words.Nearest;

/** The pack has no scheme of this name. */
public final class UnknownSchemeException extends HengzhunException {

    private static final long serialVersionUID = 1L;

    public UnknownSchemeException(PolicyPack pack, String scheme) {
        this(words(pack, scheme));
    }

    private UnknownSchemeException(Bilingual words) {
        super(words);
    }

    private static Bilingual words(PolicyPack pack, String scheme) {
        String policy = pack.manifest().id();
        if (pack.schemes().isEmpty()) {
            return new Bilingual("政策 %s 没有考核方案".formatted(policy), "the policy %s has no scheme".formatted(policy));
        }
        String near = Nearest.to(scheme, pack.schemes().keySet().stream())
                .map(name -> "，是不是 " + name + "？")
                .orElse("");
        return new Bilingual(
                "政策 %s 没有方案 %s%s 现有：%s"
                        .formatted(
                                policy,
                                scheme,
                                near,
                                String.join("、", pack.schemes().keySet())),
                "the policy %s has no scheme %s; choose one of %s"
                        .formatted(
                                policy, scheme, String.join(", ", pack.schemes().keySet())));
    }
}
