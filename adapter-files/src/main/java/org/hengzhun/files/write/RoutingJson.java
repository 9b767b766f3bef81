package org.hengzhun.files.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.routing.Assignment;
import org.hengzhun.core.routing.Lead;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.routing.Tag;
import org.hengzhun.core.words.Language;

/** The members of one routing result in JSON. Names are fixed; more may be added. */
final class RoutingJson {

    private final Language language;
    private final ScreeningJson members;

    RoutingJson(Language language) {
        this.language = language;
        this.members = new ScreeningJson(language);
    }

    void project(JsonGenerator json, Routing routing) throws IOException {
        json.writeStringField("id", routing.project().id());
        json.writeStringField(
                "name", Objects.requireNonNullElse(routing.project().get(Project.NAME), ""));
        json.writeArrayFieldStart("tags");
        for (Tag tag : routing.tags()) {
            json.writeStartObject();
            json.writeStringField("tag", tag.name());
            json.writeStringField("words", tag.words().in(language));
            reasons(json, tag.reasons());
            json.writeEndObject();
        }
        json.writeEndArray();
        lead(json, routing.lead());
        json.writeArrayFieldStart("assignments");
        for (Assignment assignment : routing.assignments()) {
            assignment(json, assignment);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("undecided");
        for (OpenRule open : routing.undecided()) {
            open(json, open);
        }
        json.writeEndArray();
        JsonOut.texts(json, "missing", routing.missing());
        JsonOut.texts(json, "askFirst", routing.askFirst());
        JsonOut.texts(json, "missingBeside", routing.missingBeside());
        json.writeBooleanField("places", routing.places());
        json.writeBooleanField("ended", routing.ended());
        members.judgements(json, routing.judgements());
        members.warnings(json, routing.warnings());
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
            ScreeningJson.parameter(json, ordered.order());
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
        json.writeStringField("provenance", assignment.provenance().word());
        reasons(json, assignment.reasons());
        json.writeEndObject();
    }

    private static void reasons(JsonGenerator json, List<Reason> reasons) throws IOException {
        json.writeArrayFieldStart("reasons");
        for (Reason reason : reasons) {
            json.writeStartObject();
            json.writeStringField("rule", reason.rule());
            json.writeStringField("title", reason.title());
            ScreeningJson.citation(json, reason.citation());
            JsonOut.texts(json, "entries", reason.entries());
            ScreeningJson.grounds(json, reason);
            json.writeBooleanField("local", reason.restsOnLocal());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void open(JsonGenerator json, OpenRule open) throws IOException {
        json.writeStartObject();
        members(json, open);
        json.writeEndObject();
    }

    static void members(JsonGenerator json, OpenRule open) throws IOException {
        json.writeStringField("rule", open.rule());
        json.writeStringField("says", open.code());
        json.writeStringField("title", open.title());
        ScreeningJson.citation(json, open.citation());
        JsonOut.texts(json, "missing", open.missing());
    }
}
