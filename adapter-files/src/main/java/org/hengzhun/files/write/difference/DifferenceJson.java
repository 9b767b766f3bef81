package org.hengzhun.files.write.difference;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hengzhun.core.difference.Edit;
import org.hengzhun.core.difference.FlipCounts;
import org.hengzhun.core.difference.FlipCounts.Turn;
import org.hengzhun.core.difference.PolicyChange;
import org.hengzhun.core.difference.ProjectDifference;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.write.EnvelopeJson;
import org.hengzhun.files.write.JsonOut;
import org.hengzhun.files.write.screening.ScreeningJson;
import org.jspecify.annotations.Nullable;

/** The members of differences, the same in every form of JSON. Names are fixed; more may be added. */
final class DifferenceJson {

    private final Language language;

    DifferenceJson(Language language) {
        this.language = language;
    }

    /** The policies on both sides, and whether the second is supposed. */
    void sides(JsonGenerator json, PolicyChange change) throws IOException {
        json.writeBooleanField("supposed", change.supposed());
        json.writeStringField("oldPolicy", change.before().id());
        json.writeStringField("oldPolicyHash", change.before().hash());
        new EnvelopeJson(language).stamp(json, change.after(), change.asOf());
    }

    void edits(JsonGenerator json, List<Edit> edits) throws IOException {
        json.writeStartArray();
        for (Edit edit : edits) {
            json.writeStartObject();
            json.writeStringField("kind", edit.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("name", edit.name());
            place(json, "before", edit.before());
            place(json, "after", edit.after());
            json.writeArrayFieldStart("parts");
            for (Edit.Part part : edit.parts()) {
                json.writeStartObject();
                json.writeStringField("name", part.name());
                value(json, "from", part.from());
                value(json, "to", part.to());
                if (part.unit() != null) {
                    json.writeStringField("unit", part.unit().code());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void value(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        json.writeFieldName(name);
        JsonOut.value(json, value instanceof Bilingual words ? words.in(language) : value);
    }

    private static void place(JsonGenerator json, String name, Edit.@Nullable Place place) throws IOException {
        if (place != null) {
            json.writeObjectFieldStart(name);
            json.writeStringField("file", place.file());
            json.writeNumberField("row", place.row());
            json.writeEndObject();
        }
    }

    /** The members of one project that flips. */
    void project(JsonGenerator json, ProjectDifference difference) throws IOException {
        EnvelopeJson.project(json, difference.project());
        json.writeStringField("county", FlipCounts.name(difference.project()));
        side(json, "before", difference.before());
        side(json, "after", difference.after());
        findings(json, "came", difference.came());
        findings(json, "went", difference.went());
        json.writeArrayFieldStart("causes");
        for (List<Edit> cause : difference.causes()) {
            edits(json, cause);
        }
        json.writeEndArray();
    }

    private static void side(JsonGenerator json, String name, Screening screening) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("verdict", screening.verdict().name());
        json.writeBooleanField("final", screening.isFinal());
        JsonOut.texts(json, "missing", screening.missing());
        json.writeEndObject();
    }

    private static void findings(JsonGenerator json, String name, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(name);
        for (Finding finding : findings) {
            ScreeningJson.finding(json, finding);
        }
        json.writeEndArray();
    }

    /** How many there are, by verdict and county. */
    void counts(JsonGenerator json, FlipCounts counts) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("projects", counts.projects());
        json.writeNumberField("flips", counts.flips());
        json.writeNumberField("otherFindings", counts.otherwise());
        turns(json, counts.turns());
        json.writeArrayFieldStart("counties");
        for (Map.Entry<String, ? extends Map<Turn, Integer>> county :
                counts.counties().entrySet()) {
            json.writeStartObject();
            json.writeStringField("county", county.getKey());
            json.writeNumberField("flips", FlipCounts.sum(county.getValue()));
            turns(json, county.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void turns(JsonGenerator json, Map<Turn, Integer> turns) throws IOException {
        json.writeArrayFieldStart("turns");
        for (Map.Entry<Turn, Integer> turn : turns.entrySet()) {
            json.writeStartObject();
            json.writeStringField("from", turn.getKey().from().name());
            json.writeBooleanField("fromFinal", turn.getKey().fromFinal());
            json.writeStringField("to", turn.getKey().to().name());
            json.writeBooleanField("toFinal", turn.getKey().toFinal());
            json.writeNumberField("projects", turn.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
