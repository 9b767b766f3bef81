package org.hengzhun.drl.refusal;

import java.util.Set;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;
import org.hengzhun.core.words.Nearest;

/** No pack of the library has this id. */
public final class UnknownPolicyException extends HengzhunException {

    private static final long serialVersionUID = 1L;

    private final String id;

    /**
     * Says so.
     *
     * @param known the ids there are, in the order to name them
     */
    public UnknownPolicyException(String id, Set<String> known) {
        super(unknown(id, known));
        this.id = id;
    }

    /** The id there is no policy with. */
    public String id() {
        return id;
    }

    private static Bilingual unknown(String id, Set<String> known) {
        String near = Nearest.to(id, known.stream()).map(n -> "，是不是 " + n + "？").orElse("；");
        return new Bilingual(
                "没有政策 %s%s现有：%s".formatted(id, near, String.join("、", known)),
                "there is no policy %s; choose one of %s".formatted(id, String.join(", ", known)));
    }
}
