package org.hengzhun.files.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.result.Amount;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.words.Bilingual;

/** What a project is entitled to or owes, in JSON. Names are fixed; more may be added. */
public final class AmountJson {

    private final AmountText words;

    /** @param text what the project is written about with */
    public AmountJson(ValueText text) {
        this.words = new AmountText(text);
    }

    /** Both lists, where there is anything in either. */
    public void amounts(JsonGenerator json, List<Amount> amounts, List<OpenRule> open) throws IOException {
        if (amounts.isEmpty() && open.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("amounts");
        for (Amount amount : amounts) {
            amount(json, amount);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("openAmounts");
        for (OpenRule one : open) {
            json.writeStartObject();
            called(json, one.code(), one.words());
            json.writeStringField("rule", one.rule());
            json.writeStringField("title", one.title());
            GroundsJson.citation(json, one.citation());
            JsonOut.texts(json, "missing", one.missing());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void amount(JsonGenerator json, Amount amount) throws IOException {
        json.writeStartObject();
        called(json, amount.name(), amount.words());
        JsonOut.number(json, "value", amount.value());
        json.writeStringField("unit", amount.unit().code());
        json.writeStringField("working", words.working(amount));
        json.writeArrayFieldStart("parts");
        for (Amount.Part part : amount.parts()) {
            json.writeStartObject();
            json.writeStringField("entry", part.entry());
            json.writeArrayFieldStart("factors");
            for (Amount.Factor factor : part.factors()) {
                json.writeStartObject();
                factor(json, factor);
                json.writeEndObject();
            }
            json.writeEndArray();
            JsonOut.number(json, "product", part.before());
            limits(json, part.limits(), part.limits().met(part.before()));
            JsonOut.number(json, "value", part.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonOut.number(json, "sum", amount.before());
        limits(json, amount.limits(), amount.limits().met(amount.before()));
        json.writeStringField("rule", amount.reason().rule());
        json.writeStringField("title", amount.reason().title());
        GroundsJson.citation(json, amount.reason().citation());
        JsonOut.texts(json, "entries", amount.reason().entries());
        GroundsJson.read(json, amount.reason());
        json.writeBooleanField("local", amount.reason().restsOnLocal());
        json.writeEndObject();
    }

    private static void called(JsonGenerator json, String name, Bilingual words) throws IOException {
        json.writeStringField("amount", name);
        json.writeStringField("label_zh", words.zh());
        json.writeStringField("label_en", words.en());
    }

    private static void factor(JsonGenerator json, Amount.Factor factor) throws IOException {
        json.writeStringField("name", factor.name());
        json.writeStringField("label_zh", factor.words().zh());
        json.writeStringField("label_en", factor.words().en());
        JsonOut.number(json, "value", factor.value());
        json.writeStringField("unit", factor.unit().code());
    }

    /** The limits there are, and which of them was met. */
    private static void limits(JsonGenerator json, Amount.Limits limits, Optional<Amount.Limit> met)
            throws IOException {
        limit(json, "floor", limits.floor());
        limit(json, "cap", limits.cap());
        json.writeStringField("limit", met.map(Amount.Limit::name).orElse("NONE"));
    }

    private static void limit(JsonGenerator json, String name, Optional<Amount.Factor> limit) throws IOException {
        if (limit.isPresent()) {
            json.writeObjectFieldStart(name);
            factor(json, limit.get());
            json.writeEndObject();
        }
    }
}
