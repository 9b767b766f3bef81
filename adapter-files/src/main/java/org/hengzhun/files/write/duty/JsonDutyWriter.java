package org.hengzhun.files.write.duty;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.Function;
import org.hengzhun.core.duty.DayOff;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyLine;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.core.duty.DutyState;
import org.hengzhun.core.duty.DutyStatus;
import org.hengzhun.core.duty.Occurrence;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.duty.Reckoning;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.EnvelopeJson;
import org.hengzhun.files.write.GroundsJson;
import org.hengzhun.files.write.JsonOut;
import org.hengzhun.files.write.ReportWriter;
import org.jspecify.annotations.Nullable;

/** Writes a calendar of duties as one JSON document. Names are fixed; more may be added. */
public final class JsonDutyWriter implements ReportWriter<DutyReport> {

    private final Writer out;
    private final Language language;

    /** Writes to the output, which stays open. */
    public JsonDutyWriter(Writer out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void write(DutyReport report, Sources sources) throws IOException {
        EnvelopeJson envelope = new EnvelopeJson(language);
        try (JsonGenerator json = JsonOut.document(out)) {
            json.writeStartObject();
            envelope.stamp(json, report.policy(), report.asOf());
            json.writeStringField("from", report.from().toString());
            json.writeStringField("to", report.to().toString());
            dayOff(json, report.dayOff());
            envelope.warnings(json, report.warnings());
            totals(json, report);
            json.writeArrayFieldStart("duties");
            for (DutyStatus one : report.calendar()) {
                json.writeStartObject();
                assessment(json, report.line(one, one.occurrence().duty().restsOnLocal()), report.dayOff());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("projects");
            ProjectNames names = new ProjectNames(report, sources, language);
            for (ProjectDuties project : report.projects()) {
                json.writeStartObject();
                members(json, project, report::line, report.dayOff());
                envelope.source(json, names.source(project));
                json.writeEndObject();
            }
            json.writeEndArray();
            envelope.end(json, sources);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }

    private static void dayOff(JsonGenerator json, DayOff dayOff) throws IOException {
        json.writeObjectFieldStart("dayOff");
        json.writeStringField("shift", dayOff.shift().word());
        GroundsJson.parameters(json, dayOff.readings());
        json.writeEndObject();
    }

    /** How many duties of the policy and of projects stand so. */
    private static void totals(JsonGenerator json, DutyReport report) throws IOException {
        json.writeObjectFieldStart("totals");
        for (Map.Entry<String, Long> total : report.totals().entrySet()) {
            json.writeNumberField(total.getKey(), total.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("overdueBefore", report.overdueBefore());
    }

    private void assessment(JsonGenerator json, DutyLine line, @Nullable DayOff dayOff) throws IOException {
        DutyStatus one = line.status();
        Occurrence occurrence = one.occurrence();
        duty(json, occurrence.duty(), line.local());
        json.writeStringField("whom", occurrence.whom());
        json.writeStringField("unit", occurrence.unit());
        text(
                json,
                "period",
                occurrence.period() == null ? null : occurrence.period().label());
        text(json, "opens", occurrence.opens());
        text(json, "due", occurrence.due());
        text(json, "shifted", occurrence.isShifted() ? occurrence.shifted() : null);
        if (dayOff != null) {
            json.writeStringField("reckoned", Reckoning.of(occurrence, dayOff).in(language));
        }
        state(json, line);
        json.writeNumberField("done", one.done());
        json.writeNumberField("count", one.owed());
    }

    private void duty(JsonGenerator json, Duty duty, boolean local) throws IOException {
        json.writeStringField("duty", duty.name());
        json.writeStringField("label", duty.label().in(language));
        json.writeStringField("schedule", duty.schedule().words().in(language));
        json.writeStringField("owner", duty.owner());
        json.writeStringField("to", duty.recipient());
        GroundsJson.citation(json, duty.citation());
        json.writeStringField("provenance", duty.provenance().word());
        GroundsJson.parameters(json, duty.readings());
        json.writeBooleanField("local", local);
    }

    private void state(JsonGenerator json, DutyLine line) throws IOException {
        DutyState state = line.status().state();
        json.writeStringField("state", state.code());
        json.writeBooleanField("stateLocal", line.standsLocally());
        json.writeStringField("words", new DutyText(language).state(line));
        if (state instanceof DutyState.Met met) {
            text(json, "doneOn", met.on());
        } else if (state instanceof DutyState.MetLate late) {
            text(json, "doneOn", late.on());
            json.writeNumberField("days", late.days());
        } else if (state instanceof DutyState.Overdue overdue) {
            json.writeNumberField("days", overdue.days());
        } else if (state instanceof DutyState.Due due && due.days() != null) {
            json.writeNumberField("days", due.days());
        } else if (state instanceof DutyState.Unknown unknown) {
            JsonOut.texts(json, "missing", unknown.missing());
        }
    }

    /** One project with what it owes; {@code line} makes the line of a duty. */
    public void project(JsonGenerator json, ProjectDuties project, Function<ProjectDuties.Owed, DutyLine> line)
            throws IOException {
        json.writeStartObject();
        members(json, project, line, null);
        json.writeEndObject();
    }

    private void members(
            JsonGenerator json,
            ProjectDuties project,
            Function<ProjectDuties.Owed, DutyLine> line,
            @Nullable DayOff dayOff)
            throws IOException {
        EnvelopeJson.project(json, project.project());
        json.writeBooleanField("ended", project.ended());
        json.writeArrayFieldStart("duties");
        for (ProjectDuties.Owed owed : project.owed()) {
            json.writeStartObject();
            json.writeArrayFieldStart("rules");
            for (Reason reason : owed.reasons()) {
                json.writeString(reason.rule());
            }
            json.writeEndArray();
            assessment(json, line.apply(owed), dayOff);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("undecided");
        for (ProjectDuties.OpenDuty undecided : project.undecided()) {
            json.writeStartObject();
            json.writeStringField("rule", undecided.rule().rule());
            duty(json, undecided.duty(), undecided.duty().restsOnLocal());
            JsonOut.texts(json, "missing", undecided.rule().missing());
            json.writeEndObject();
        }
        json.writeEndArray();
        new EnvelopeJson(language).warnings(json, project.warnings());
    }

    private static void text(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }
}
