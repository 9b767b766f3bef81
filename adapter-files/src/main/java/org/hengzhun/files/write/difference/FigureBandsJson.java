package org.hengzhun.files.write.difference;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.hengzhun.core.difference.FigureBands;
import org.hengzhun.core.difference.VerdictBand;
import org.hengzhun.files.write.EnvelopeJson;
import org.hengzhun.files.write.JsonOut;

/** The members of a project over which a figure of its policy runs. Names are fixed; more may be added. */
public final class FigureBandsJson {

    private FigureBandsJson() {}

    /** The members of one project. */
    public static void project(JsonGenerator json, FigureBands varied) throws IOException {
        EnvelopeJson.project(json, varied.project());
        json.writeArrayFieldStart("bands");
        for (VerdictBand band : varied.bands()) {
            json.writeStartObject();
            VerdictBand.Range range = band.range();
            number(json, "from", range.from());
            json.writeBooleanField("fromIncluded", range.fromIncluded());
            number(json, "lowest", range.lowest());
            number(json, "to", range.to());
            json.writeBooleanField("toIncluded", range.toIncluded());
            number(json, "highest", range.highest());
            json.writeStringField("verdict", band.verdict().name());
            json.writeBooleanField("final", band.isFinal());
            JsonOut.texts(json, "findings", band.findings());
            JsonOut.texts(json, "undecided", band.undecided());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, String name, Optional<BigDecimal> value) throws IOException {
        json.writeFieldName(name);
        JsonOut.value(json, value.orElse(null));
    }
}
