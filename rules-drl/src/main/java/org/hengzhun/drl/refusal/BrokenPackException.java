package org.hengzhun.drl.refusal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;

/** A pack cannot be used. Holds every problem found in it, each with its place. */
public final class BrokenPackException extends HengzhunException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public BrokenPackException(List<Problem> problems) {
        super(new Bilingual(text(problems, Language.ZH), text(problems, Language.EN)));
        this.problems = ImmutableList.copyOf(problems);
    }

    private static String text(List<Problem> problems, Language language) {
        return problems.stream().map(problem -> problem.in(language)).collect(Collectors.joining("\n"));
    }

    public List<Problem> problems() {
        return problems;
    }
}
