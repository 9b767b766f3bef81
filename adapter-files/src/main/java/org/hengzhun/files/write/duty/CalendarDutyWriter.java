package org.hengzhun.files.write.duty;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.hengzhun.core.duty.DutyLine;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.core.duty.Occurrence;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.ReportWriter;

/**
 * Writes the duties that have a day as events of whole days in iCalendar (RFC 5545), for any calendar to import. An event
 * keeps its UID from run to run, so that importing again changes it and adds none; its time stamp is the day of judgement.
 */
public final class CalendarDutyWriter implements ReportWriter<DutyReport> {

    /** Hexadecimal digits of a UID: enough that no two duties share one. */
    private static final int DIGITS = 32;

    private final CalendarText lines;
    private final Writer out;
    private final DutyText text;

    /** Writes to the output, which stays open. */
    public CalendarDutyWriter(Writer out, Language language) {
        this.out = out;
        this.lines = new CalendarText(out);
        this.text = new DutyText(language);
    }

    @Override
    public void write(DutyReport report, Sources sources) throws IOException {
        lines.plain("BEGIN", "VCALENDAR");
        lines.plain("VERSION", "2.0");
        lines.plain("PRODID", "-//Hengzhun//duties//" + text.language().say("ZH", "EN"));
        lines.plain("CALSCALE", "GREGORIAN");
        lines.plain("METHOD", "PUBLISH");
        lines.text("X-WR-CALNAME", report.policy().title() + " " + report.from() + "/" + report.to());
        ProjectNames names = new ProjectNames(report, sources, text.language());
        for (DutyLine line : report.lines()) {
            event(line, names, report);
        }
        lines.plain("END", "VCALENDAR");
        out.flush();
    }

    private void event(DutyLine line, ProjectNames names, DutyReport report) throws IOException {
        Occurrence occurrence = line.occurrence();
        LocalDate day = occurrence.shifted();
        if (day == null) {
            return;
        }
        lines.plain("BEGIN", "VEVENT");
        lines.plain("UID", uid(occurrence, report.policy().id(), names.file(line)));
        lines.plain("DTSTAMP", basic(report.asOf()) + "T000000Z");
        lines.plain("DTSTART;VALUE=DATE", basic(day));
        lines.plain("DTEND;VALUE=DATE", basic(day.plusDays(1)));
        lines.text(
                "SUMMARY",
                occurrence.duty().label().in(text.language())
                        + text.language().say("（" + names.of(line) + "）", " (" + names.of(line) + ")"));
        lines.text("DESCRIPTION", description(line));
        lines.text("CATEGORIES", line.status().state().code());
        lines.plain("TRANSP", "TRANSPARENT");
        lines.plain("END", "VEVENT");
    }

    private String description(DutyLine line) {
        Occurrence occurrence = line.occurrence();
        var citation = occurrence.duty().citation();
        String progress = text.progress(line.status());
        return text.state(line)
                + (progress.isEmpty() ? "" : " " + progress)
                + "\n"
                + text.language().say("期限：", "due: ")
                + text.due(occurrence)
                + "\n"
                + text.language().say("依据：", "basis: ")
                + citation.document()
                + " "
                + citation.section()
                + " "
                + citation.clause()
                + (line.local() ? text.language().say("，含本地参数", ", rests on local parameters") : "");
    }

    /** The state and the day of judgement are no part of it; {@code file} tells projects of several files apart. */
    private static String uid(Occurrence occurrence, String policy, String file) {
        boolean ofProject = occurrence.duty().ofProject();
        String period = ofProject || occurrence.period() == null
                ? ""
                : occurrence.period().label();
        String key = String.join("\n", policy, occurrence.duty().name(), occurrence.whom(), period)
                + (file.isEmpty() ? "" : "\n" + file);
        return Hashing.sha256()
                        .hashString(key, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, DIGITS)
                + "@hengzhun";
    }

    private static String basic(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
