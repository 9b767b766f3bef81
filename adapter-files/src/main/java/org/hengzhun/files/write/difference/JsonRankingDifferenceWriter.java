package org.hengzhun.files.write.difference;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.difference.RankingDifference;
import org.hengzhun.core.difference.UnitDifference;
import org.hengzhun.core.ranking.RankingOutcome;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.EnvelopeJson;
import org.hengzhun.files.write.JsonOut;
import org.hengzhun.files.write.ReportWriter;

/** Writes who moves as one JSON document: every unit, moving or not. Names are fixed; more may be added. */
public final class JsonRankingDifferenceWriter implements ReportWriter<RankingDifference> {

    private final Writer out;
    private final Language language;

    /** Writes to the output, which stays open. */
    public JsonRankingDifferenceWriter(Writer out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void write(RankingDifference difference, Sources sources) throws IOException {
        DifferenceJson members = new DifferenceJson(language);
        try (JsonGenerator json = JsonOut.document(out)) {
            json.writeStartObject();
            members.sides(json, difference.change());
            json.writeFieldName("edits");
            members.edits(json, difference.change().edits());
            json.writeStringField("scheme", difference.after().scheme().id());
            json.writeStringField("period", difference.after().ranking().period());
            json.writeNumberField("moving", difference.moving());
            json.writeArrayFieldStart("units");
            for (UnitDifference unit : difference.units()) {
                json.writeStartObject();
                unit(json, unit);
                json.writeEndObject();
            }
            json.writeEndArray();
            new EnvelopeJson(language).end(json, sources);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }

    private void unit(JsonGenerator json, UnitDifference unit) throws IOException {
        json.writeStringField("unit", unit.unit());
        json.writeStringField("group", unit.group());
        side(json, "before", unit.before());
        side(json, "after", unit.after());
        json.writeFieldName("places");
        JsonOut.value(json, unit.places().orElse(null));
        json.writeFieldName("points");
        JsonOut.value(json, unit.points().orElse(null));
        outcomes(json, "came", unit.came());
        outcomes(json, "went", unit.went());
    }

    private static void side(JsonGenerator json, String name, Optional<Standing> standing) throws IOException {
        json.writeFieldName(name);
        if (standing.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeFieldName("rank");
        JsonOut.value(json, standing.get().rank());
        json.writeFieldName("score");
        JsonOut.value(json, standing.get().score().total());
        json.writeEndObject();
    }

    private void outcomes(JsonGenerator json, String name, List<RankingOutcome> outcomes) throws IOException {
        json.writeArrayFieldStart(name);
        for (RankingOutcome outcome : outcomes) {
            json.writeStartObject();
            json.writeStringField("code", outcome.code());
            json.writeStringField("words", outcome.label().in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
