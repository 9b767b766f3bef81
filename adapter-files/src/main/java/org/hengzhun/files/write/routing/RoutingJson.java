package org.hengzhun.files.write.routing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hengzhun.core.routing.Assignment;
import org.hengzhun.core.routing.Lead;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.routing.Tag;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.write.EnvelopeJson;
import org.hengzhun.files.write.GroundsJson;
import org.hengzhun.files.write.JsonOut;

/** The members of one routing result in JSON. Names are fixed; more may be added. */
public final class RoutingJson {

    private final Language language;
    private final EnvelopeJson envelope;

    public RoutingJson(Language language) {
        this.language = language;
        this.envelope = new EnvelopeJson(language);
    }

    /** The members of one project. */
    public void project(JsonGenerator json, Routing routing) throws IOException {
        EnvelopeJson.project(json, routing.project());
        json.writeArrayFieldStart("tags");
        for (Tag tag : routing.tags()) {
            json.writeStartObject();
            json.writeStringField("tag", tag.name());
            json.writeStringField("words", tag.words().in(language));
            GroundsJson.reasons(json, tag.reasons());
            json.writeEndObject();
        }
        json.writeEndArray();
        lead(json, routing.lead());
        json.writeArrayFieldStart("assignments");
        for (Assignment assignment : routing.assignments()) {
            assignment(json, assignment);
        }
        json.writeEndArray();
        GroundsJson.undecided(json, routing.undecided());
        JsonOut.texts(json, "missing", routing.missing());
        JsonOut.texts(json, "askFirst", routing.askFirst());
        JsonOut.texts(json, "missingBeside", routing.missingBeside());
        json.writeBooleanField("places", routing.places());
        json.writeBooleanField("ended", routing.ended());
        GroundsJson.judgements(json, routing.judgements(), language);
        envelope.warnings(json, routing.warnings());
    }

    /** The group that leads, or null; and on what that rests. */
    private static void lead(JsonGenerator json, Lead lead) throws IOException {
        json.writeObjectFieldStart("lead");
        if (lead instanceof Lead.Only only) {
            json.writeStringField("group", only.group());
            json.writeStringField("by", "ONLY_GROUP");
        } else if (lead instanceof Lead.ByLocalOrder ordered) {
            json.writeStringField("group", ordered.group());
            json.writeStringField("by", "LOCAL_ORDER");
            json.writeFieldName("parameter");
            GroundsJson.parameter(json, ordered.order());
        } else {
            json.writeNullField("group");
            json.writeStringField("by", lead instanceof Lead.NotSaid ? "NOT_SAID" : "NOBODY");
        }
        json.writeEndObject();
    }

    private static void assignment(JsonGenerator json, Assignment assignment) throws IOException {
        json.writeStartObject();
        json.writeStringField("role", assignment.role().name());
        json.writeStringField("destination", assignment.destination());
        json.writeObjectFieldStart("details");
        for (Assignment.Detail detail : assignment.details()) {
            json.writeFieldName(detail.name());
            JsonOut.value(json, detail.value());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("labels");
        for (Assignment.Detail detail : assignment.details()) {
            json.writeStringField(detail.name(), detail.label());
        }
        json.writeEndObject();
        json.writeStringField("provenance", assignment.provenance().word());
        GroundsJson.reasons(json, assignment.reasons());
        json.writeEndObject();
    }
}
