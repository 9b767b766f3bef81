package org.hengzhun.rest.setting;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All settings, laid out for those who read of them. */
public final class SettingTable {

    private SettingTable() {}

    /**
     * What a command offers as options: a line each of name, word for its value, {@code one} or {@code several}, and what it is in
     * Chinese, with tabs between.
     */
    public static String options() {
        return Stream.of(Setting.values())
                .map(setting -> String.join(
                        "\t",
                        setting.key(),
                        setting.label(),
                        setting.several() ? "several" : "one",
                        setting.words().zh() + "\n"))
                .collect(Collectors.joining());
    }

    /** A file of settings that says what is said, with everything else as remarks. */
    public static String file(Settings settings) {
        return Setting.ofFiles().stream()
                .map(setting -> """
                    # %s
                    # %s
                    %s%s = %s

                    """.formatted(
                                setting.words().zh(),
                                setting.words().en().replace("`", ""),
                                settings.has(setting) ? "" : "#",
                                setting.key(),
                                settings.shown(setting)))
                .collect(Collectors.joining());
    }

    /** The table of docs/serving.md. */
    public static String page() {
        return Stream.of(Setting.values())
                .map(setting -> "| `%s` | %s%s | %s |\n"
                        .formatted(
                                setting.key(),
                                setting.words().en(),
                                setting.several() ? "; several with commas between" : "",
                                setting.otherwise().isEmpty() ? "" : "`" + setting.otherwise() + "`"))
                .collect(Collectors.joining("", "| name | is | unless said |\n|---|---|---|\n", ""));
    }
}
