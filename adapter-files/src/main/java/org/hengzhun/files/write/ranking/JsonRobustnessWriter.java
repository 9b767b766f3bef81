package org.hengzhun.files.write.ranking;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;
import org.hengzhun.core.ranking.RankRange;
import org.hengzhun.core.ranking.Robustness;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.EnvelopeJson;
import org.hengzhun.files.write.JsonOut;
import org.hengzhun.files.write.ReportWriter;

/** Writes how firm a ranking is as one JSON document. Names are fixed; more may be added. */
public final class JsonRobustnessWriter implements ReportWriter<RobustnessReport> {

    private final Writer out;
    private final Language language;
    private final EnvelopeJson envelope;

    /** Writes to the output, which stays open. */
    public JsonRobustnessWriter(Writer out, Language language) {
        this.out = out;
        this.language = language;
        this.envelope = new EnvelopeJson(language);
    }

    @Override
    public void write(RobustnessReport report, Sources sources) throws IOException {
        Robustness robustness = report.robustness();
        try (JsonGenerator json = JsonOut.document(out)) {
            json.writeStartObject();
            envelope.stamp(json, report.policy(), report.asOf());
            plan(json, robustness);
            json.writeArrayFieldStart("groups");
            for (Robustness.Group group : robustness.groups()) {
                group(json, group);
            }
            json.writeEndArray();
            envelope.warnings(json, report.warnings());
            envelope.end(json, sources);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }

    private void plan(JsonGenerator json, Robustness robustness) throws IOException {
        json.writeStringField("scheme", robustness.scheme());
        json.writeNumberField("seed", robustness.plan().seed());
        json.writeNumberField("draws", robustness.plan().draws());
        json.writeStringField("vary", robustness.plan().spread().toString());
        json.writeStringField("label", robustness.label().in(language));
        json.writeObjectFieldStart("items");
        for (Map.Entry<String, Bilingual> item : robustness.items().entrySet()) {
            json.writeStringField(item.getKey(), item.getValue().in(language));
        }
        json.writeEndObject();
    }

    private static void group(JsonGenerator json, Robustness.Group group) throws IOException {
        json.writeStartObject();
        json.writeStringField("group", group.group());
        json.writeArrayFieldStart("rows");
        for (RankRange range : group.ranges()) {
            range(json, range);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("reversals");
        for (var reversal : group.reversals()) {
            json.writeStartObject();
            json.writeStringField("removed", reversal.removed());
            json.writeStringField("ahead", reversal.ahead());
            json.writeStringField("overtaken", reversal.overtaken());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void range(JsonGenerator json, RankRange range) throws IOException {
        json.writeStartObject();
        json.writeStringField("unit", range.unit());
        JsonOut.number(json, "rank", range.rank());
        JsonOut.number(json, "best", range.best());
        JsonOut.number(json, "low", range.low());
        JsonOut.number(json, "median", range.median());
        JsonOut.number(json, "high", range.high());
        JsonOut.number(json, "worst", range.worst());
        json.writeObjectFieldStart("without");
        for (Map.Entry<String, BigDecimal> item : range.without().entrySet()) {
            JsonOut.number(json, item.getKey(), item.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
