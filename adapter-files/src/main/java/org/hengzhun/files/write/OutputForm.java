package org.hengzhun.files.write;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;

/** The forms results are written in. */
public enum OutputForm {
    /** For people to read. */
    TEXT("txt"),
    /** One JSON document. */
    JSON("json"),
    /** One JSON object a line. */
    NDJSON("ndjson", "jsonl"),
    /** A table for spreadsheets. */
    CSV("csv"),
    /** iCalendar, for calendars of duties only. */
    ICS("ics");

    private final ImmutableList<String> endings;

    OutputForm(String... endings) {
        this.endings = ImmutableList.copyOf(endings);
    }

    /** What users call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form users call so, in capitals or not. */
    public static Optional<OutputForm> named(String word) {
        return Arrays.stream(values())
                .filter(form -> form.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The form a file is written in, by the ending of its name. */
    public static Optional<OutputForm> byEnding(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> form.endings.contains(ending))
                .findFirst();
    }

    /** What to tell the user whose file {@link #byEnding} does not know. */
    public static Bilingual unknownEnding(String file) {
        String shown = VisibleText.of(file);
        return new Bilingual(
                "输出文件（%s）的结尾不认识，应为 %s；请改文件名。".formatted(shown, endings("、", " 或 ")),
                "The ending of the output file (%s) is not known; it must be %s: change its name."
                        .formatted(shown, endings(", ", " or ")));
    }

    /** The first ending of each form. */
    private static String endings(String between, String last) {
        List<String> all =
                Arrays.stream(values()).map(form -> "." + form.endings.get(0)).toList();
        return String.join(between, all.subList(0, all.size() - 1)) + last + all.get(all.size() - 1);
    }
}
