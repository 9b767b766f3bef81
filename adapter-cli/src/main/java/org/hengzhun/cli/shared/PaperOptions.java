package org.hengzhun.cli.shared;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which paper is wanted, and who signs it. */
public final class PaperOptions {

    @Option(names = "--office", paramLabel = "单位", description = "文书由哪个单位发出，写在落款处，例如 许昌市商务局；不写时留空。")
    private @Nullable String office;

    /** Who signs, where the user says it. */
    public Optional<String> office() {
        return Optional.ofNullable(office);
    }

    /**
     * The paper called so.
     *
     * @param word what the user wrote, or null for none
     * @param known the papers there are, in words
     * @throws WrongUsage when there is no such paper
     */
    public static <P> Optional<P> named(@Nullable String word, Function<String, Optional<P>> papers, String known) {
        return Optional.ofNullable(word)
                .map(one -> papers.apply(one)
                        .orElseThrow(() -> new WrongUsage(
                                "--paper（%s）应为其中之一：%s".formatted(one, known),
                                "--paper (%s) must be one of: %s".formatted(one, known))));
    }
}
