package org.hengzhun.cli.screen;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.screening.OwnOutcome;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.Bilingual;

/** From which severity on a result makes the command end with its own exit code. */
interface FailOn {

    /** Never. */
    FailOn NOTHING = screening -> false;

    boolean metBy(Screening screening);

    /**
     * What the word means: a verdict, or an outcome that some finding must have, in English or Chinese.
     *
     * @param own outcomes of the policy's own, each as severe as the one it is ranked with
     */
    static FailOn of(String word, Collection<OwnOutcome> own) {
        Optional<Verdict> verdict = named(Verdict.values(), word, Verdict::words);
        if (verdict.isPresent()) {
            Verdict least = verdict.get();
            return screening -> !least.moreSevereThan(screening.verdict());
        }
        Outcome least = named(Outcome.values(), word, Outcome::words)
                .or(() -> own.stream()
                        .filter(one -> one.name().equals(word)
                                || one.code().equals(word.toUpperCase(Locale.ROOT))
                                || one.words().zh().equals(word))
                        .map(OwnOutcome::as)
                        .findFirst())
                .orElseThrow(() -> unknown(word, own));
        return screening -> screening.findings().stream()
                .anyMatch(finding -> finding.outcome().atLeast(least));
    }

    private static <E extends Enum<E>> Optional<E> named(
            E[] all, String word, java.util.function.Function<E, Bilingual> words) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(word.toUpperCase(Locale.ROOT))
                        || words.apply(one).zh().equals(word))
                .findFirst();
    }

    private static WrongUsage unknown(String word, Collection<OwnOutcome> own) {
        String known = Stream.concat(
                        Stream.of(Outcome.values(), Verdict.values())
                                .flatMap(Arrays::stream)
                                .map(Enum::name)
                                .distinct(),
                        own.stream().map(OwnOutcome::name))
                .collect(Collectors.joining(" "));
        return new WrongUsage(
                "--fail-on（%s）应为其中之一：%s".formatted(word, known),
                "--fail-on (%s) must be one of %s".formatted(word, known));
    }
}
