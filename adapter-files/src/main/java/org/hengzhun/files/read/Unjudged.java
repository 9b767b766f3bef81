package org.hengzhun.files.read;

import com.google.common.base.Throwables;
import java.util.Optional;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;

/** Tells a project that cannot be judged, such as one whose figures multiply beyond any measure, from a failure of the program. */
public final class Unjudged {

    private Unjudged() {}

    /** What is wrong with the project, where that is why judging failed; an engine may have wrapped it. */
    public static Optional<Bilingual> words(RuntimeException failure) {
        return Throwables.getCausalChain(failure).stream()
                .filter(HengzhunException.class::isInstance)
                .map(cause -> ((HengzhunException) cause).words())
                .findFirst();
    }
}
