package org.hengzhun.files.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.question.PossibleAnswer;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.words.Language;

/** The member on the next question, the same wherever it stands; null where nothing is to be asked. */
public final class QuestionJson {

    private QuestionJson() {}

    public static void next(JsonGenerator json, Optional<NextQuestion> question, Language language) throws IOException {
        json.writeFieldName("next");
        if (question.isPresent()) {
            of(json, question.get(), language);
        } else {
            json.writeNull();
        }
    }

    private static void of(JsonGenerator json, NextQuestion question, Language language) throws IOException {
        json.writeStartObject();
        json.writeStringField("field", question.field().name());
        json.writeStringField("question", question.words().in(language));
        json.writeStringField("respondent", question.respondent().name());
        json.writeNumberField("expected", question.expected());
        json.writeBooleanField("best", question.isBest());
        json.writeArrayFieldStart("answers");
        for (PossibleAnswer answer : question.answers()) {
            answer(json, answer, language);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("why");
        for (OpenRule rule : question.why()) {
            json.writeStartObject();
            json.writeStringField("rule", rule.rule());
            json.writeStringField("outcome", rule.code());
            if (!rule.own().isEmpty()) {
                GroundsJson.own(json, rule.own(), rule.words());
            }
            json.writeStringField("title", rule.title());
            GroundsJson.citation(json, rule.citation());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void answer(JsonGenerator json, PossibleAnswer answer, Language language) throws IOException {
        json.writeStartObject();
        json.writeStringField("words", answer.words().in(language));
        json.writeFieldName("example");
        JsonOut.value(json, answer.example());
        json.writeStringField("verdict", answer.verdict().name());
        json.writeBooleanField("final", answer.isFinal());
        json.writeNumberField("remaining", answer.remaining());
        JsonOut.texts(json, "findings", answer.findings());
        json.writeEndObject();
    }
}
