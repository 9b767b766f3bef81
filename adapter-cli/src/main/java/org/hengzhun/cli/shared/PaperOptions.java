package org.hengzhun.cli.shared;

import java.util.Optional;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.files.form.OnPaper;
import org.hengzhun.files.form.WrittenAs;
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
     * The forms of the paper called so.
     *
     * @param word what the user wrote, or null for none
     * @throws WrongUsage when there is no such paper
     */
    public static <W> Optional<WrittenAs<W>> named(@Nullable String word, OnPaper<W> papers) {
        try {
            return Optional.ofNullable(word).map(papers::called);
        } catch (RefusedException unknown) {
            throw new WrongUsage(
                    "--paper（%s）%s".formatted(word, unknown.words().zh()),
                    "--paper (%s): %s".formatted(word, unknown.words().en()));
        }
    }
}
