package org.hengzhun.files.write.explanation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.duty.DutyLine;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.explanation.Change;
import org.hengzhun.core.explanation.ConditionTrace;
import org.hengzhun.core.explanation.Explanation;
import org.hengzhun.core.explanation.RuleTrace;
import org.hengzhun.core.policy.SwitchedOff;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.EnvelopeJson;
import org.hengzhun.files.write.GroundsJson;
import org.hengzhun.files.write.JsonOut;
import org.hengzhun.files.write.QuestionJson;
import org.hengzhun.files.write.ReportWriter;
import org.hengzhun.files.write.SwitchedOffText;
import org.hengzhun.files.write.duty.JsonDutyWriter;
import org.hengzhun.files.write.routing.RoutingJson;
import org.hengzhun.files.write.screening.ScreeningJson;

/** Writes an explanation as one JSON object in one line. */
public final class JsonExplanationWriter implements ReportWriter<ExplanationReport> {

    private final Writer out;
    private final Language language;
    private final ScreeningJson members;

    /** Writes to the output, which stays open. */
    public JsonExplanationWriter(Writer out, Language language) {
        this.out = out;
        this.language = language;
        this.members = new ScreeningJson(language);
    }

    @Override
    public void write(ExplanationReport report, Sources sources) throws IOException {
        Explanation explanation = report.explanation();
        out.write(JsonOut.line(json -> {
            EnvelopeJson envelope = new EnvelopeJson(language);
            envelope.stamp(json, report.policy(), explanation.asOf());
            json.writeObjectFieldStart("project");
            project(json, explanation);
            json.writeEndObject();
            json.writeArrayFieldStart("rules");
            for (RuleTrace rule : explanation.rules()) {
                rule(json, rule);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("switchedOff");
            for (SwitchedOff off : explanation.switchedOff()) {
                switchedOff(json, off);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("changes");
            for (Change change : explanation.changes()) {
                change(json, change);
            }
            json.writeEndArray();
            beside(json, explanation);
            envelope.inputs(json, sources.inputs());
        }));
        out.write('\n');
        out.flush();
    }

    private void project(JsonGenerator json, Explanation explanation) throws IOException {
        Optional<Screening> screening = explanation.screening();
        if (screening.isPresent()) {
            members.project(json, screening.get());
            QuestionJson.next(json, explanation.next(), language);
        } else {
            EnvelopeJson.project(json, explanation.project());
        }
    }

    /** Where the project goes and what it owes, where the policy says so. */
    private void beside(JsonGenerator json, Explanation explanation) throws IOException {
        Optional<Routing> routing = explanation.routing();
        if (routing.isPresent()) {
            json.writeObjectFieldStart("routing");
            new RoutingJson(language).project(json, routing.get());
            json.writeEndObject();
        }
        Optional<ProjectDuties> duties = explanation.duties();
        if (duties.isPresent()) {
            json.writeFieldName("duties");
            new JsonDutyWriter(out, language).project(json, duties.get(), DutyLine::of);
        }
    }

    private void rule(JsonGenerator json, RuleTrace rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", rule.rule());
        json.writeStringField("stage", rule.stage().word());
        json.writeStringField("title", rule.title());
        GroundsJson.citation(json, rule.citation());
        json.writeStringField("result", rule.result());
        json.writeStringField("truth", rule.truth().name());
        json.writeStringField("entry", rule.entry());
        json.writeArrayFieldStart("conditions");
        for (ConditionTrace condition : rule.conditions()) {
            condition(json, condition);
        }
        json.writeEndArray();
        JsonOut.texts(json, "missing", rule.missing());
        json.writeEndObject();
    }

    private void condition(JsonGenerator json, ConditionTrace condition) throws IOException {
        json.writeStartObject();
        json.writeStringField("words", condition.words().in(language));
        json.writeStringField("field", condition.field());
        json.writeStringField("truth", condition.truth().name());
        json.writeFieldName("value");
        JsonOut.value(json, condition.value());
        json.writeFieldName("threshold");
        JsonOut.value(json, condition.threshold());
        json.writeFieldName("distance");
        JsonOut.value(json, condition.distance());
        if (condition.unit() != null) {
            json.writeStringField("unit", condition.unit().code());
        }
        json.writeEndObject();
    }

    private static void switchedOff(JsonGenerator json, SwitchedOff off) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> member : SwitchedOffText.members(off).entrySet()) {
            json.writeStringField(member.getKey(), member.getValue());
        }
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, Change change) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("settings");
        for (Change.Setting setting : change.settings()) {
            json.writeStartObject();
            json.writeStringField("field", setting.field());
            json.writeFieldName("from");
            JsonOut.value(json, setting.from());
            json.writeFieldName("to");
            JsonOut.value(json, setting.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("verdict", change.verdict().name());
        json.writeBooleanField("final", change.isFinal());
        json.writeEndObject();
    }
}
