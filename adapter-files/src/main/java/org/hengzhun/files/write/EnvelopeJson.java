package org.hengzhun.files.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.read.Understanding;
import org.hengzhun.files.table.HeaderColumn;
import org.hengzhun.files.table.SkippedRow;

/** What every JSON result has round it: the policy and the day, warnings, what was refused and the inputs. */
public final class EnvelopeJson {

    private final Language language;

    /** Words for people in this language. */
    public EnvelopeJson(Language language) {
        this.language = language;
    }

    /** Which policy judges, as of which day. */
    public void stamp(JsonGenerator json, PolicyStamp policy, LocalDate asOf) throws IOException {
        json.writeStringField("policy", policy.id());
        json.writeStringField("policyHash", policy.hash());
        json.writeStringField("asOf", asOf.toString());
    }

    /** Id and name of a project; an empty name where it has none. */
    public static void project(JsonGenerator json, Project project) throws IOException {
        json.writeStringField("id", project.id());
        json.writeStringField("name", Objects.requireNonNullElse(project.get(Project.NAME), ""));
    }

    /** What the reader must know. */
    public void warnings(JsonGenerator json, List<Bilingual> warnings) throws IOException {
        JsonOut.texts(
                json,
                "warnings",
                warnings.stream().map(warning -> warning.in(language)).toList());
    }

    /** Where a result is from: file, row, and how the row was understood; nothing of what was never read. */
    public void source(JsonGenerator json, Source source) throws IOException {
        if (source.isRead()) {
            json.writeObjectFieldStart("source");
            json.writeStringField("file", source.file());
            json.writeNumberField("row", source.row());
            JsonOut.texts(
                    json,
                    "notes",
                    source.notes().stream().map(note -> note.in(language)).toList());
            json.writeEndObject();
        }
    }

    /** What was not processed, and what was read. */
    public void end(JsonGenerator json, Sources sources) throws IOException {
        json.writeArrayFieldStart("refused");
        for (Refusal refusal : sources.refused()) {
            json.writeStartObject();
            refusal(json, refusal);
            json.writeEndObject();
        }
        json.writeEndArray();
        inputs(json, sources.inputs());
    }

    /** The members of one refusal. */
    public void refusal(JsonGenerator json, Refusal refusal) throws IOException {
        json.writeStringField("file", refusal.file());
        json.writeNumberField("row", refusal.row());
        json.writeStringField("column", refusal.column());
        json.writeStringField("columnLetter", refusal.columnLetter());
        if (!refusal.sheet().isEmpty()) {
            json.writeStringField("sheet", refusal.sheet());
        }
        json.writeStringField("value", refusal.value());
        json.writeStringField("problem", refusal.problem().in(language));
    }

    /** What of a table was left out. */
    private void understood(JsonGenerator json, Understanding table) throws IOException {
        json.writeStringField("sheet", table.sheet());
        json.writeArrayFieldStart("unread");
        for (HeaderColumn column : table.unread()) {
            json.writeStartObject();
            json.writeStringField("columnLetter", column.letter());
            json.writeStringField("header", VisibleText.cut(column.header()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("skipped");
        for (SkippedRow row : table.skipped()) {
            json.writeStartObject();
            json.writeNumberField("row", row.number());
            json.writeStringField("sort", row.sort().name());
            json.writeStringField("text", row.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonOut.texts(
                json,
                "notes",
                table.notes().stream().map(note -> note.in(language)).toList());
    }

    /** What was read, each with the hash of its bytes. */
    public void inputs(JsonGenerator json, List<InputSummary> inputs) throws IOException {
        json.writeArrayFieldStart("inputs");
        for (InputSummary input : inputs) {
            json.writeStartObject();
            json.writeStringField("file", input.file());
            json.writeNumberField("rows", input.rows());
            json.writeStringField("encoding", input.encoding());
            json.writeStringField("sha256", input.sha256());
            understood(json, input.understood());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
