package org.hengzhun.core.words;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** An input that cannot be used, with everything that is wrong with it and not only the first thing. */
public final class FlawedInputException extends HengzhunException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Flaw> flaws;

    public FlawedInputException(Collection<Flaw> flaws) {
        super(new Bilingual(text(flaws, Language.ZH), text(flaws, Language.EN)));
        this.flaws = ImmutableList.copyOf(flaws);
    }

    private static String text(Collection<Flaw> flaws, Language language) {
        return flaws.stream().map(flaw -> flaw.in(language)).collect(Collectors.joining(System.lineSeparator()));
    }

    /** Every error and warning found, in the order of the input. */
    public List<Flaw> flaws() {
        return flaws;
    }

    /** Does nothing when no flaw is an error, else throws with all of them. */
    public static void throwIfAnyError(Collection<Flaw> flaws) {
        if (flaws.stream().anyMatch(Flaw::isError)) {
            throw new FlawedInputException(flaws);
        }
    }
}
