package org.hengzhun.drl.dialect;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hengzhun.core.words.DidYouMean;

/** What to say behind a clause that clauses.csv does not have. Clause 16 is not meant by clause 1: their numbers tell them apart. */
public final class ClauseSlip {

    private static final Pattern NUMBERS = Pattern.compile("[0-9]+");

    /** More than that nobody reads in a message. */
    private static final int LISTED = 12;

    private ClauseSlip() {}

    /** The question for the clause that was probably meant, else what to do. */
    public static DidYouMean of(String written, Collection<String> clauses) {
        List<String> numbers = numbers(written);
        return DidYouMean.of(written, clauses.stream().filter(id -> numbers.isEmpty() || numbers.equals(numbers(id))))
                .or(
                        "；请先在 clauses.csv 里写这一条，或改成已有的编号" + listed(clauses, "（", "、", "）"),
                        "; write it there first, or name one it has" + listed(clauses, " (", ", ", ")"));
    }

    private static String listed(Collection<String> clauses, String open, String between, String close) {
        return clauses.isEmpty() || clauses.size() > LISTED
                ? ""
                : open + clauses.stream().sorted().collect(Collectors.joining(between)) + close;
    }

    private static List<String> numbers(String id) {
        return NUMBERS.matcher(id)
                .results()
                .map(number -> number.group().replaceFirst("^0+(?=.)", ""))
                .toList();
    }
}
