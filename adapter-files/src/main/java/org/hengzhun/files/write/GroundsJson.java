package org.hengzhun.files.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.HumanJudgement;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.result.Derivation;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.jspecify.annotations.Nullable;

/** What a conclusion of any kind rests on, in JSON: its clause, what its rule read, or what is missing for it. */
public final class GroundsJson {

    private GroundsJson() {}

    /** The clause, where there is one. */
    public static void citation(JsonGenerator json, @Nullable Citation citation) throws IOException {
        if (citation != null) {
            json.writeStringField("clause", citation.clause());
            json.writeStringField("document", citation.document());
            json.writeStringField("section", citation.section());
        }
    }

    /** The rules that led to it. */
    public static void reasons(JsonGenerator json, List<Reason> reasons) throws IOException {
        json.writeArrayFieldStart("reasons");
        for (Reason reason : reasons) {
            json.writeStartObject();
            json.writeStringField("rule", reason.rule());
            json.writeStringField("title", reason.title());
            citation(json, reason.citation());
            JsonOut.texts(json, "entries", reason.entries());
            read(json, reason);
            json.writeBooleanField("local", reason.restsOnLocal());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What a rule read: facts, parameters, derivations. */
    public static void read(JsonGenerator json, Reason reason) throws IOException {
        json.writeObjectFieldStart("facts");
        for (Map.Entry<String, Object> fact : reason.facts().entrySet()) {
            json.writeFieldName(fact.getKey());
            JsonOut.value(json, fact.getValue());
        }
        json.writeEndObject();
        parameters(json, reason.parameters());
        json.writeArrayFieldStart("derivations");
        for (Derivation derivation : reason.derivations()) {
            derivation(json, derivation);
        }
        json.writeEndArray();
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

    /** The figures of the policy. */
    public static void parameters(JsonGenerator json, List<ParameterReading> parameters) throws IOException {
        json.writeArrayFieldStart("parameters");
        for (ParameterReading parameter : parameters) {
            parameter(json, parameter);
        }
        json.writeEndArray();
    }

    /** One figure of the policy. */
    public static void parameter(JsonGenerator json, ParameterReading parameter) throws IOException {
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

    /** The rules something unknown leaves open. */
    public static void undecided(JsonGenerator json, List<OpenRule> open) throws IOException {
        json.writeArrayFieldStart("undecided");
        for (OpenRule rule : open) {
            json.writeStartObject();
            open(json, rule);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The members of a rule that something unknown leaves open. */
    public static void open(JsonGenerator json, OpenRule open) throws IOException {
        json.writeStringField("rule", open.rule());
        json.writeStringField("says", open.code());
        json.writeStringField("title", open.title());
        citation(json, open.citation());
        JsonOut.texts(json, "missing", open.missing());
    }

    /** What clauses leave to people to judge. */
    public static void judgements(JsonGenerator json, List<HumanJudgement> judgements, Language language)
            throws IOException {
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

    /** An outcome of the policy's own, beside the one it is ranked with. */
    public static void own(JsonGenerator json, String name, Bilingual words) throws IOException {
        json.writeObjectFieldStart("own");
        json.writeStringField("name", name);
        json.writeStringField("label_zh", words.zh());
        json.writeStringField("label_en", words.en());
        json.writeEndObject();
    }
}
