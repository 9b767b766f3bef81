package org.hengzhun.files.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.HumanJudgement;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.result.Derivation;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;

/** The members of JSON results, the same in every form that holds them. Names are fixed; more may be added. */
final class ScreeningJson {

    private final Language language;

    ScreeningJson(Language language) {
        this.language = language;
    }

    void stamp(JsonGenerator json, PolicyStamp policy, LocalDate asOf) throws IOException {
        json.writeStringField("policy", policy.id());
        json.writeStringField("policyHash", policy.hash());
        json.writeStringField("asOf", asOf.toString());
    }

    void project(JsonGenerator json, Screening screening) throws IOException {
        json.writeStringField("id", screening.project().id());
        json.writeStringField(
                "name", Objects.requireNonNullElse(screening.project().get(Project.NAME), ""));
        json.writeStringField("verdict", screening.verdict().name());
        json.writeBooleanField("final", screening.isFinal());
        json.writeArrayFieldStart("findings");
        for (Finding finding : screening.findings()) {
            finding(json, finding);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("undecided");
        for (OpenRule undecided : screening.undecided()) {
            undecided(json, undecided);
        }
        json.writeEndArray();
        JsonOut.texts(json, "missing", screening.missing());
        JsonOut.texts(json, "askFirst", screening.askFirst());
        json.writeNumberField("judgedBy", screening.judgedBy());
        judgements(json, screening.judgements());
        warnings(json, screening.warnings());
    }

    /** What clauses leave to people to judge. */
    void judgements(JsonGenerator json, List<HumanJudgement> judgements) throws IOException {
        json.writeArrayFieldStart("judgements");
        for (HumanJudgement judgement : judgements) {
            json.writeStartObject();
            citation(json, judgement.citation());
            json.writeStringField("question", judgement.question().in(language));
            json.writeStringField("judge", judgement.judge());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void warnings(JsonGenerator json, List<Bilingual> warnings) throws IOException {
        json.writeArrayFieldStart("warnings");
        for (Bilingual warning : warnings) {
            json.writeString(warning.in(language));
        }
        json.writeEndArray();
    }

    private static void finding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        Reason reason = finding.reason();
        json.writeStringField("rule", reason.rule());
        json.writeStringField("outcome", finding.outcome().name());
        json.writeStringField("title", reason.title());
        citation(json, reason.citation());
        grounds(json, reason);
        json.writeBooleanField("local", reason.restsOnLocal());
        json.writeEndObject();
    }

    /** What a rule read: facts, parameters, derivations. */
    static void grounds(JsonGenerator json, Reason reason) throws IOException {
        json.writeObjectFieldStart("facts");
        for (Map.Entry<String, Object> fact : reason.facts().entrySet()) {
            json.writeFieldName(fact.getKey());
            JsonOut.value(json, fact.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("parameters");
        for (ParameterReading parameter : reason.parameters()) {
            parameter(json, parameter);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("derivations");
        for (Derivation derivation : reason.derivations()) {
            derivation(json, derivation);
        }
        json.writeEndArray();
    }

    static void parameter(JsonGenerator json, ParameterReading parameter) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", parameter.key());
        json.writeFieldName("value");
        JsonOut.value(json, parameter.value());
        if (parameter.unit() != null) {
            json.writeStringField("unit", parameter.unit().code());
        }
        json.writeStringField("clause", parameter.clause());
        json.writeStringField("provenance", parameter.provenance().word());
        json.writeEndObject();
    }

    private static void derivation(JsonGenerator json, Derivation derivation) throws IOException {
        json.writeStartObject();
        json.writeStringField("notion", derivation.notion());
        json.writeStringField("rule", derivation.rule());
        json.writeStringField("title", derivation.title());
        citation(json, derivation.citation());
        json.writeStringField("entry", derivation.entry());
        json.writeEndObject();
    }

    private static void undecided(JsonGenerator json, OpenRule undecided) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", undecided.rule());
        json.writeStringField("outcome", undecided.code());
        json.writeStringField("title", undecided.title());
        citation(json, undecided.citation());
        JsonOut.texts(json, "missing", undecided.missing());
        json.writeEndObject();
    }

    static void citation(JsonGenerator json, Citation citation) throws IOException {
        json.writeStringField("clause", citation.clause());
        json.writeStringField("document", citation.document());
        json.writeStringField("section", citation.section());
    }

    void refusal(JsonGenerator json, Refusal refusal) throws IOException {
        json.writeStringField("file", refusal.file());
        json.writeNumberField("row", refusal.row());
        json.writeStringField("column", refusal.column());
        json.writeStringField("columnLetter", refusal.columnLetter());
        json.writeStringField("value", refusal.value());
        json.writeStringField("problem", refusal.problem().in(language));
    }

    static void input(JsonGenerator json, InputSummary input) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", input.file());
        json.writeNumberField("rows", input.rows());
        json.writeStringField("encoding", input.encoding());
        json.writeStringField("sha256", input.sha256());
        json.writeEndObject();
    }
}
