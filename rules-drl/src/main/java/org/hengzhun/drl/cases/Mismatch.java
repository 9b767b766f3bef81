package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.words.Bilingual;

/** The words of what departs from an expectation. */
final class Mismatch {

    private Mismatch() {}

    /** What two sets that must be equal differ in, or nothing. */
    static Optional<Bilingual> sets(String zh, String en, Set<String> expected, Set<String> got) {
        if (expected.equals(got)) {
            return Optional.empty();
        }
        Set<String> lacking = Sets.difference(expected, got);
        Set<String> extra = Sets.difference(got, expected);
        return Optional.of(new Bilingual(
                "%s应为 %s，得到 %s；缺 %s，多 %s".formatted(zh, zh(expected), zh(got), zh(lacking), zh(extra)),
                "the %s must be %s, got %s; lacking %s, extra %s"
                        .formatted(en, en(expected), en(got), en(lacking), en(extra))));
    }

    /** A defect of the library, whatever a case says. */
    static Bilingual disputed(String rule) {
        return new Bilingual(
                "规则 %s 由引擎和逐条核对的解释器判得不一样，这是程序的缺陷，请报告".formatted(rule),
                "engine and interpreter disagree on the rule %s: a defect of the program, please report it"
                        .formatted(rule));
    }

    static String zh(Set<String> names) {
        return names.isEmpty() ? "（无）" : String.join("、", ImmutableSet.copyOf(names));
    }

    static String en(Set<String> names) {
        return names.isEmpty() ? "(none)" : String.join(", ", ImmutableSet.copyOf(names));
    }
}
