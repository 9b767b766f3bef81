package org.hengzhun.files.write.inspection;

import java.io.IOException;
import java.io.Writer;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.ProjectList;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.EnvelopeJson;
import org.hengzhun.files.write.FactsJson;
import org.hengzhun.files.write.JsonOut;
import org.hengzhun.files.write.ReportWriter;

/** Writes what was read of projects as one JSON object: each with its row, how that was understood, and its facts. */
public final class JsonProjectsWriter implements ReportWriter<ProjectList> {

    private final Writer out;
    private final Language language;

    /** Writes to the output, which stays open. */
    public JsonProjectsWriter(Writer out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void write(ProjectList list, Sources sources) throws IOException {
        out.write(JsonOut.line(json -> {
            json.writeArrayFieldStart("projects");
            for (int i = 0; i < list.projects().size(); i++) {
                Source place = list.sources().projects().get(i);
                json.writeStartObject();
                json.writeNumberField("row", place.row());
                JsonOut.texts(
                        json,
                        "notes",
                        place.notes().stream().map(note -> note.in(language)).toList());
                json.writeObjectFieldStart("facts");
                FactsJson.project(json, list.projects().get(i));
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            new EnvelopeJson(language).end(json, sources);
        }));
        out.write('\n');
        out.flush();
    }
}
