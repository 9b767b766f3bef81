package org.hengzhun.files.write;

import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.VisibleText;

/** The forms results are written in. */
public enum OutputForm {
    /** For people to read. */
    TEXT,
    /** One JSON document. */
    JSON,
    /** One JSON object a line. */
    NDJSON,
    /** A table for spreadsheets. */
    CSV,
    /** iCalendar, for calendars of duties only. */
    ICS;

    /** The form a file is written in, by the ending of its name. */
    public static Optional<OutputForm> byEnding(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt" -> Optional.of(TEXT);
            case "json" -> Optional.of(JSON);
            case "ndjson", "jsonl" -> Optional.of(NDJSON);
            case "csv" -> Optional.of(CSV);
            case "ics" -> Optional.of(ICS);
            default -> Optional.empty();
        };
    }

    /** What to tell the user whose file {@link #byEnding} does not know. */
    public static Bilingual unknownEnding(String file) {
        String shown = VisibleText.of(file);
        return new Bilingual(
                "输出文件（%s）的结尾不认识，应为 .txt、.json、.ndjson、.csv 或 .ics；请改文件名。".formatted(shown),
                "The ending of the output file (%s) is not known; it must be .txt, .json, .ndjson, .csv or .ics: change its name."
                        .formatted(shown));
    }

    /** A writer of screening results in this form. */
    public ResultWriter<Screening> screenings(Writer out, Language language) {
        return switch (this) {
            case TEXT -> new TextScreeningWriter(out, language, DisplayWidth.NARROW);
            case JSON -> new JsonResultWriter<>(out, language, new ScreeningJson(language)::project);
            case NDJSON -> new NdjsonResultWriter<>(out, language, new ScreeningJson(language)::project);
            case CSV -> new CsvScreeningWriter(out, language);
            case ICS -> throw noCalendar();
        };
    }

    /** A writer of routing results in this form. */
    public ResultWriter<Routing> routings(Writer out, Language language) {
        return switch (this) {
            case TEXT -> new TextRoutingWriter(out, language);
            case JSON -> new JsonResultWriter<>(out, language, new RoutingJson(language)::project);
            case NDJSON -> new NdjsonResultWriter<>(out, language, new RoutingJson(language)::project);
            case CSV -> new CsvRoutingWriter(out, language);
            case ICS -> throw noCalendar();
        };
    }

    /** A writer of rankings in this form. */
    public RankingWriter rankings(Writer out, Language language) {
        return switch (this) {
            case TEXT -> new TextRankingWriter(out, language, DisplayWidth.NARROW);
            case JSON, NDJSON -> new JsonRankingWriter(out, language);
            case CSV -> new CsvRankingWriter(out, language);
            case ICS -> throw noCalendar();
        };
    }

    /** A writer of calendars of duties in this form. */
    public DutyWriter duties(Writer out, Language language) {
        return switch (this) {
            case TEXT -> new TextDutyWriter(out, language, DisplayWidth.NARROW);
            case JSON, NDJSON -> new JsonDutyWriter(out, language);
            case CSV -> new CsvDutyWriter(out, language);
            case ICS -> new CalendarDutyWriter(out, language);
        };
    }

    private static IllegalStateException noCalendar() {
        return new IllegalStateException("Only duties are written as a calendar; ask for another form.");
    }

    /** A writer of explanations in this form; none for {@link #CSV} and {@link #ICS}, which have no room for one. */
    public Optional<ExplanationWriter> explanations(Writer out, Language language, RuleOrder order) {
        return switch (this) {
            case TEXT -> Optional.of(new TextExplanationWriter(out, language, order, DisplayWidth.NARROW));
            case JSON, NDJSON -> Optional.of(new JsonExplanationWriter(out, language));
            case CSV, ICS -> Optional.empty();
        };
    }
}
