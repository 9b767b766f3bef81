package org.hengzhun.files.write.screening;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.write.AmountJson;
import org.hengzhun.files.write.EnvelopeJson;
import org.hengzhun.files.write.GroundsJson;
import org.hengzhun.files.write.JsonOut;
import org.hengzhun.files.write.QuestionJson;
import org.hengzhun.files.write.ValueText;

/** The members of one screened project, the same in every form of JSON that holds them. Names are fixed; more may be added. */
public final class ScreeningJson {

    private final Language language;
    private final Optional<NextQuestions> next;
    private final EnvelopeJson envelope;
    private final ValueText text;
    private final AmountJson amounts;

    public ScreeningJson(Language language) {
        this(language, Optional.empty());
    }

    /** @param next shows what to ask next */
    public ScreeningJson(Language language, Optional<NextQuestions> next) {
        this.language = language;
        this.next = next;
        this.envelope = new EnvelopeJson(language);
        this.text = new ValueText(language);
        this.amounts = new AmountJson(text);
    }

    /** The members of one project. */
    public void project(JsonGenerator json, Screening screening) throws IOException {
        EnvelopeJson.project(json, screening.project());
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
        text.about(screening.project());
        amounts.amounts(json, screening.amounts(), screening.openAmounts());
        JsonOut.texts(json, "missing", screening.missing());
        JsonOut.texts(json, "askFirst", screening.askFirst());
        if (next.isPresent()) {
            QuestionJson.next(json, next.get().of(screening), language);
        }
        json.writeNumberField("judgedBy", screening.judgedBy());
        GroundsJson.judgements(json, screening.judgements(), language);
        envelope.warnings(json, screening.warnings());
    }

    /** The object of one finding. */
    public static void finding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        Reason reason = finding.reason();
        json.writeStringField("rule", reason.rule());
        json.writeStringField("outcome", finding.outcome().name());
        if (finding.own().isPresent()) {
            GroundsJson.own(json, finding.own().get().name(), finding.words());
        }
        json.writeStringField("title", reason.title());
        GroundsJson.citation(json, reason.citation());
        GroundsJson.read(json, reason);
        json.writeBooleanField("local", reason.restsOnLocal());
        json.writeEndObject();
    }

    private static void undecided(JsonGenerator json, OpenRule undecided) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", undecided.rule());
        json.writeStringField("outcome", undecided.code());
        if (!undecided.own().isEmpty()) {
            GroundsJson.own(json, undecided.own(), undecided.words());
        }
        json.writeStringField("title", undecided.title());
        GroundsJson.citation(json, undecided.citation());
        JsonOut.texts(json, "missing", undecided.missing());
        json.writeEndObject();
    }
}
