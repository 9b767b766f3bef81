package org.hengzhun.rest.call;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.flow.Chunk;
import org.hengzhun.files.read.InputForm;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Row;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.ResultWriter;
import org.hengzhun.rest.answer.Fault;
import org.hengzhun.rest.answer.FaultKind;
import org.hengzhun.rest.answer.Refused;
import org.hengzhun.rest.answer.Reply;

/**
 * Screens the projects of the body. A document gives one JSON document, NDJSON a line for each line, in the order of the
 * lines and a thousand at a time. Bad rows are told beside the others; where nothing is left, the request has failed.
 */
final class ScreenCall implements Endpoint {

    private static final Set<String> PARAMETERS = Set.of("policy", "asOf");

    private static final int BUFFER = 1 << 15;

    /** Told of a row on which the program failed. */
    static final Bilingual FAILED = new Bilingual(
            "判定时程序出错，这一行没有结论，不等于可准入；请把 requestId 告诉管理员。",
            "The program failed on this row; it has no verdict, which is no admission: tell the operator the requestId.");

    private final Service service;

    ScreenCall(Service service) {
        this.service = service;
    }

    @Override
    public void answer(Context context) throws IOException {
        Asked asked = new Asked(context, PARAMETERS);
        Language language = asked.language();
        LocalDate asOf = asked.day("asOf", service.today().get());
        Screener screener = Policies.screener(asked, service.policies().now());
        Body body = Body.of(context, service.limits());
        if (body.form() == InputForm.NDJSON) {
            stream(context, body, screener, asOf, language);
        } else {
            document(context, body, screener, asOf, language);
        }
    }

    private void stream(Context context, Body body, Screener screener, LocalDate asOf, Language language)
            throws IOException {
        context.header(Reply.POLICY_HASH, screener.policy().hash());
        context.res().setContentType("application/x-ndjson");
        Writer out = new BufferedWriter(
                new OutputStreamWriter(context.res().getOutputStream(), StandardCharsets.UTF_8), BUFFER);
        ResultWriter<Screening> writer = OutputForm.NDJSON.screenings(out, language);
        writer.begin(screener.policy(), asOf);
        try (ProjectReader rows = ProjectReader.open(body.stream(), Body.NAME, body.options())) {
            Chunk<Screening> chunk = new Chunk<>(Body.NAME, FAILED);
            Telling telling = new Telling(screener.policy().id(), writer, service.decisions());
            while (rows.hasNext()) {
                chunk.add(rows.next());
                if (chunk.isFull()) {
                    chunk.judge(projects -> screener.screenAll(projects, asOf), telling);
                }
            }
            chunk.judge(projects -> screener.screenAll(projects, asOf), telling);
            writer.end(List.of(rows.summary()));
        }
    }

    private void document(Context context, Body body, Screener screener, LocalDate asOf, Language language)
            throws IOException {
        List<Row> rows = new ArrayList<>();
        try (ProjectReader reader = ProjectReader.open(body.whole(), Body.NAME, body.options())) {
            reader.forEachRemaining(rows::add);
            refuseWhereNothingIsLeft(rows);
            context.header(Reply.POLICY_HASH, screener.policy().hash());
            Reply.json(context, out -> {
                ResultWriter<Screening> writer = OutputForm.JSON.screenings(out, language);
                writer.begin(screener.policy(), asOf);
                Chunk<Screening> chunk = new Chunk<>(Body.NAME, FAILED);
                Telling telling = new Telling(screener.policy().id(), writer, service.decisions());
                for (Row row : rows) {
                    chunk.add(row);
                    if (chunk.isFull()) {
                        chunk.judge(projects -> screener.screenAll(projects, asOf), telling);
                    }
                }
                chunk.judge(projects -> screener.screenAll(projects, asOf), telling);
                writer.end(List.of(reader.summary()));
            });
        }
    }

    /** A body that is no proper document has failed as a whole, and so has one whose rows are all wrong. */
    private static void refuseWhereNothingIsLeft(List<Row> rows) {
        boolean malformed = rows.stream().anyMatch(row -> row instanceof Row.Refused refused && refused.wholeInput());
        boolean some = rows.stream().anyMatch(Row.Accepted.class::isInstance);
        if (malformed || (!some && !rows.isEmpty())) {
            ImmutableList<Refusal> refusals = rows.stream()
                    .filter(Row.Refused.class::isInstance)
                    .flatMap(row -> ((Row.Refused) row).refusals().stream())
                    .collect(ImmutableList.toImmutableList());
            throw new Refused(Fault.ofBody(malformed ? FaultKind.WRONG_REQUEST : FaultKind.WRONG_CONTENT, refusals));
        }
    }
}
