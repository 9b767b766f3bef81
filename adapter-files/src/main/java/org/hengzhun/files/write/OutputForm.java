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
    TEXT("text/plain", "txt"),
    /** One JSON document. */
    JSON("application/json", "json"),
    /** One JSON object a line. */
    NDJSON("application/x-ndjson", "ndjson", "jsonl"),
    /** A table for spreadsheets. */
    CSV("text/csv", "csv"),
    /** iCalendar, for calendars of duties only. */
    ICS("text/calendar", "ics"),
    /** Problems of policies, for platforms that show them beside the lines; see OASIS SARIF 2.1.0. */
    SARIF("application/sarif+json", "sarif"),
    /** A workbook for Excel and WPS. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** A paper for Word and WPS. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** One page for a browser, that needs no network. */
    HTML("text/html", "html");

    private final String mediaType;
    private final ImmutableList<String> endings;

    OutputForm(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = ImmutableList.copyOf(endings);
    }

    /** What users call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What HTTP calls it, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it is read by programs alone, and no screen can show it. */
    public boolean isBinary() {
        return this == XLSX || this == DOCX;
    }

    /** What ends the name of a file of it: the first of its endings, with the dot. */
    public String ending() {
        return "." + endings.get(0);
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
        List<String> all = Arrays.stream(values()).map(OutputForm::ending).toList();
        return String.join(between, all.subList(0, all.size() - 1)) + last + all.get(all.size() - 1);
    }
}
