package org.hengzhun.cli.shared;

import java.util.Locale;
import org.hengzhun.core.words.Language;
import picocli.CommandLine.Option;

/** Options that every command takes. */
public final class CommonOptions {

    @Option(names = "--lang", paramLabel = "zh|en", description = "输出的语言，默认 zh。")
    private String lang = "zh";

    @Option(names = "--debug", description = "程序出错时显示内部经过，供开发者排查。")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示这份说明。")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    /** The language asked for; anything but {@code en} is Chinese until {@link #check} refuses it. */
    public Language language() {
        return lang.toLowerCase(Locale.ROOT).equals("en") ? Language.EN : Language.ZH;
    }

    /** Refuses a language that does not exist. */
    public void check() {
        if (!lang.toLowerCase(Locale.ROOT).matches("zh|en")) {
            throw new WrongUsage(
                    "--lang（%s）应为 zh 或 en".formatted(lang), "--lang (%s) must be zh or en".formatted(lang));
        }
    }

    public boolean debug() {
        return debug;
    }
}
