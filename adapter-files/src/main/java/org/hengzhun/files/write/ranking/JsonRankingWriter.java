package org.hengzhun.files.write.ranking;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.ranking.Assessment;
import org.hengzhun.core.ranking.Gap;
import org.hengzhun.core.ranking.GroupRanking;
import org.hengzhun.core.ranking.ItemRanks;
import org.hengzhun.core.ranking.Lift;
import org.hengzhun.core.ranking.Movement;
import org.hengzhun.core.ranking.Place;
import org.hengzhun.core.ranking.RankingOutcome;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.ranking.Subtotal;
import org.hengzhun.core.ranking.Totals;
import org.hengzhun.core.ranking.Unranked;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.ScoreLine;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.EnvelopeJson;
import org.hengzhun.files.write.GroundsJson;
import org.hengzhun.files.write.JsonOut;
import org.hengzhun.files.write.ReportWriter;
import org.jspecify.annotations.Nullable;

/** Writes a ranking as one JSON document. Names are fixed; more may be added. */
public final class JsonRankingWriter implements ReportWriter<RankingReport> {

    /** Places of a value; {@code fraction} beside it is exact. */
    private static final int PLACES = 6;

    private final Writer out;
    private final Language language;

    /** Writes to the output, which stays open. */
    public JsonRankingWriter(Writer out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void write(RankingReport report, Sources sources) throws IOException {
        try (JsonGenerator json = JsonOut.document(out)) {
            json.writeStartObject();
            new EnvelopeJson(language).stamp(json, report.policy(), report.asOf());
            json.writeStringField("scheme", report.scheme().id());
            json.writeStringField("period", report.ranking().period());
            json.writeArrayFieldStart("groups");
            for (GroupRanking group : report.ranking().groups()) {
                group(json, group, report);
            }
            json.writeEndArray();
            if (report.totals().isPresent()) {
                totals(json, report.totals().get());
            }
            unranked(json, report);
            json.writeArrayFieldStart("undecided");
            for (Assessment.OpenRuleOfUnit undecided : report.undecided()) {
                json.writeStartObject();
                json.writeStringField("unit", undecided.unit());
                GroundsJson.open(json, undecided.rule());
                json.writeEndObject();
            }
            json.writeEndArray();
            rest(json, report, sources);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }

    private void group(JsonGenerator json, GroupRanking group, RankingReport report) throws IOException {
        json.writeStartObject();
        json.writeStringField("group", group.group());
        if (!report.scheme().byGroup().isEmpty()) {
            Scheme scheme = report.scheme().of(group.group());
            json.writeStringField("scheme", scheme.id());
            json.writeStringField("schemeLabel", scheme.label().in(language));
        }
        json.writeArrayFieldStart("rows");
        ItemRanks ranks = ItemRanks.of(group);
        for (Standing row : group.rows()) {
            row(json, row, group, ranks, report);
        }
        json.writeEndArray();
        JsonOut.texts(json, "leavers", group.leavers());
        json.writeEndObject();
    }

    private void row(JsonGenerator json, Standing row, GroupRanking group, ItemRanks ranks, RankingReport report)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("unit", row.unit());
        JsonOut.number(json, "score", row.score().total());
        JsonOut.number(json, "rank", row.rank());
        json.writeBooleanField("tied", row.tied());
        Place overall = row.overall();
        if (overall != null) {
            JsonOut.number(json, "overallRank", overall.rank());
            json.writeBooleanField("overallTied", overall.tied());
        }
        movement(json, row.movement());
        if (row.grade() != null) {
            json.writeStringField("grade", row.grade().name());
            Bilingual held = row.grade().heldBy();
            if (held != null) {
                json.writeStringField("gradeHeldBy", held.in(language));
            }
            json.writeObjectFieldStart("gradeBasis");
            GroundsJson.citation(json, row.grade().basis().citation());
            json.writeStringField("provenance", row.grade().basis().provenance().word());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("lines");
        for (ScoreLine line : row.score().lines()) {
            line(json, line, ranks.of(row.unit(), line.name()), report);
        }
        json.writeEndArray();
        subtotals(json, Subtotal.of(report.scheme().of(group.group()), row.score()));
        json.writeArrayFieldStart("outcomes");
        for (RankingOutcome outcome : row.outcomes()) {
            json.writeString(outcome.code());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("outcomeReasons");
        for (RankingOutcome outcome : row.outcomes()) {
            outcome(json, outcome);
        }
        json.writeEndArray();
        JsonOut.texts(json, "missing", row.missing());
        json.writeBooleanField("local", row.score().restsOnLocal());
        gap(json, group.above(row).map(above -> Gap.between(row, above)));
        lift(json, report.lifts().get(row.unit()), report);
        json.writeEndObject();
    }

    private void subtotals(JsonGenerator json, List<Subtotal> subtotals) throws IOException {
        json.writeArrayFieldStart("subtotals");
        for (Subtotal subtotal : subtotals) {
            json.writeStartObject();
            json.writeStringField("name", subtotal.branch().name());
            json.writeStringField("label", subtotal.branch().label().in(language));
            JsonOut.number(json, "points", subtotal.points());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void outcome(JsonGenerator json, RankingOutcome outcome) throws IOException {
        json.writeStartObject();
        json.writeStringField("outcome", outcome.code());
        json.writeStringField("words", outcome.label().in(language));
        GroundsJson.citation(json, outcome.basis().citation());
        GroundsJson.parameters(json, outcome.basis().readings());
        json.writeBooleanField("local", outcome.basis().restsOnLocal());
        json.writeEndObject();
    }

    private static void movement(JsonGenerator json, Movement movement) throws IOException {
        if (movement instanceof Movement.Moved moved) {
            JsonOut.number(json, "previousRank", moved.previousRank());
            JsonOut.number(json, "change", moved.change());
        } else if (movement instanceof Movement.Entrant) {
            json.writeBooleanField("entrant", true);
        }
    }

    private void line(JsonGenerator json, ScoreLine line, OptionalInt rank, RankingReport report) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", line.name());
        json.writeStringField("label", line.head().label().in(language));
        if (line.head().indicator() != null) {
            json.writeStringField("indicator", line.head().indicator());
        }
        Optional<Ratio> value = RankingReport.value(line);
        if (value.isPresent()) {
            JsonOut.number(json, "value", value.get().round(PLACES, RoundingMode.HALF_UP));
            json.writeStringField("fraction", value.get().toString());
            json.writeStringField("shown", report.shown(line, language).orElse(""));
        }
        JsonOut.number(json, "points", line.points());
        if (line.head().max() != null) {
            JsonOut.number(json, "max", line.head().max());
        }
        if (rank.isPresent()) {
            json.writeNumberField("rank", rank.getAsInt());
        }
        json.writeStringField("method", line.head().method());
        GroundsJson.citation(json, line.basis().citation());
        json.writeStringField("provenance", line.basis().provenance().word());
        GroundsJson.parameters(json, line.basis().readings());
        if (line.note() != null) {
            json.writeStringField("note", line.note().in(language));
        }
        weighting(json, line.head());
        if (!line.parts().isEmpty()) {
            json.writeArrayFieldStart("parts");
            for (ScoreLine part : line.parts()) {
                line(json, part, OptionalInt.empty(), report);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** A weight found in the figures of the units, and how. */
    private void weighting(JsonGenerator json, ScoreLine.Head head) throws IOException {
        if (head.weighting() != null && head.weight() != null) {
            JsonOut.number(json, "weight", head.weight());
            json.writeStringField("weighting", head.weighting().in(language));
        }
    }

    private void gap(JsonGenerator json, Optional<Gap> found) throws IOException {
        if (found.isPresent()) {
            json.writeObjectFieldStart("gap");
            json.writeStringField("above", found.get().other());
            JsonOut.number(json, "points", found.get().total());
            json.writeObjectFieldStart("lines");
            for (Gap.Part part : found.get().parts()) {
                JsonOut.number(json, part.name(), part.points());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private void lift(JsonGenerator json, @Nullable Lift lift, RankingReport report) throws IOException {
        if (lift != null) {
            json.writeObjectFieldStart("lift");
            json.writeStringField("column", lift.column());
            json.writeStringField("label", RankingText.column(lift.column(), report.scheme(), language));
            JsonOut.number(json, "from", lift.from());
            JsonOut.number(json, "to", lift.to());
            JsonOut.number(json, "rank", lift.rank());
            json.writeBooleanField("smallest", lift.smallest());
            json.writeEndObject();
        }
    }

    private void totals(JsonGenerator json, Totals totals) throws IOException {
        json.writeObjectFieldStart("totals");
        json.writeStringField("of", totals.of());
        json.writeArrayFieldStart("items");
        for (Totals.Item item : totals.items()) {
            json.writeStartObject();
            json.writeStringField("name", item.name());
            json.writeStringField("label", item.label().in(language));
            if (item.value() instanceof IndicatorValue.Known known) {
                JsonOut.number(json, "value", known.value().round(PLACES, RoundingMode.HALF_UP));
                json.writeStringField("fraction", known.value().toString());
            }
            json.writeStringField("shown", RankingReport.shown(item, language));
            JsonOut.texts(json, "lacking", item.lacking());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void unranked(JsonGenerator json, RankingReport report) throws IOException {
        json.writeArrayFieldStart("unranked");
        for (Unranked unranked : report.ranking().unranked()) {
            json.writeStartObject();
            json.writeStringField("unit", unranked.unit());
            json.writeStringField("group", unranked.group());
            json.writeStringField("reason", new RankingText(language).reasons(unranked));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void rest(JsonGenerator json, RankingReport report, Sources sources) throws IOException {
        JsonOut.texts(json, "warnings", report.warnings(language));
        new EnvelopeJson(language).end(json, sources);
    }
}
