package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableMap;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.InputForm;
import org.hengzhun.files.read.Judging;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Row;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.ResultWriter;
import org.hengzhun.rest.ops.Account;
import org.hengzhun.rest.reply.AcceptedForm;
import org.hengzhun.rest.reply.Addressee;
import org.hengzhun.rest.reply.Allowance;
import org.hengzhun.rest.reply.Audience;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.RefusedRequest;
import org.hengzhun.rest.reply.Reply;

/**
 * Judges the projects of the body. A document gives one document, JSON unless the caller wants another form, NDJSON a line for each line, in the order of the
 * lines and a thousand at a time. Bad rows are told beside the others; where nothing is left, the request has failed.
 *
 * @param <R> the result of one project
 */
final class ProjectCall<R> implements JobCall {

    private static final Set<String> PARAMETERS = TableParameters.and(Set.of("policy", "asOf"));

    private static final Set<String> WITH_PAPER = PaperParameters.and(PARAMETERS);

    private static final int BUFFER = 1 << 15;

    /** What is said of a row on which the program failed, to whoever reads it. */
    private static final ImmutableMap<Audience, Bilingual> FAILED = ImmutableMap.of(
            Audience.PROGRAM,
            new Bilingual(
                    "判定时程序出错，这一行没有结论，不等于可准入；请把 requestId 告诉管理员。",
                    "The program failed on this row and gave no verdict, which does not mean admitted: give the"
                            + " operator the requestId."),
            Audience.PAGE,
            new Bilingual(
                    "判定时程序出错，这一行没有结论，不等于可准入；请再试一次，还不行请告诉管理员。",
                    "The program failed on this row and gave no verdict, which does not mean admitted: try again, and"
                            + " tell the administrator if it fails again."));

    /** Finds the policy that judges. */
    interface Judges<R> {
        Judging<R> of(QueryParameters asked, PolicySnapshot serving, LocalDate asOf, Patience patience);
    }

    /** Finds the forms the results are written in. */
    interface Shows<R> {
        WrittenAs<ResultWriter<R>> of(QueryParameters asked, PolicySnapshot serving, Patience patience);
    }

    private final Service service;
    private final Set<String> parameters;
    private final Judges<R> judges;
    private final BiConsumer<Judging<R>, R> noted;
    private final Shows<R> shows;

    /**
     * An endpoint.
     *
     * @param noted takes note of each result
     * @param shows the forms the results are written in
     */
    ProjectCall(Service service, Judges<R> judges, BiConsumer<Judging<R>, R> noted, Shows<R> shows) {
        this(service, PARAMETERS, judges, noted, shows);
    }

    /** One whose results are written as papers, too. */
    static <R> ProjectCall<R> withPapers(
            Service service, Judges<R> judges, BiConsumer<Judging<R>, R> noted, Shows<R> shows) {
        return new ProjectCall<>(service, WITH_PAPER, judges, noted, shows);
    }

    /** One that takes these parameters. */
    ProjectCall(
            Service service,
            Set<String> parameters,
            Judges<R> judges,
            BiConsumer<Judging<R>, R> noted,
            Shows<R> shows) {
        this.service = service;
        this.parameters = parameters;
        this.judges = judges;
        this.noted = noted;
        this.shows = shows;
    }

    /** What is asked, as far as it can be told without the body. */
    private record Asked<R>(
            QueryParameters parameters,
            Addressee to,
            PolicySnapshot serving,
            Judging<R> judging,
            WrittenAs<ResultWriter<R>> as) {}

    private Asked<R> asked(Context context, Set<String> beside) {
        QueryParameters asked = new QueryParameters(context, parameters, beside);
        LocalDate asOf = asked.day("asOf", service.today().get());
        PolicySnapshot serving = service.policies().now();
        Judging<R> judging = judges.of(asked, serving, asOf, Allowance.of(context));
        return new Asked<>(asked, asked.addressee(), serving, judging, shows.of(asked, serving, Allowance.of(context)));
    }

    private Body body(Context context, Asked<R> asked) {
        return Body.ofProjects(
                context,
                asked.parameters(),
                service.limits(),
                ServedPolicies.projects(asked.parameters(), asked.serving()));
    }

    private OutputForm form(Context context, Asked<R> asked, Body body) {
        boolean lines = body.form() == InputForm.NDJSON;
        if (lines && !asked.as().forms().contains(OutputForm.NDJSON)) {
            throw asked.parameters()
                    .wrong(
                            PaperParameters.PAPER,
                            "文书按整张表写，不按行写；请把内容作为 JSON、CSV 或工作簿发送",
                            "a paper is written of a whole table and not line by line; send the body as JSON, CSV or a workbook");
        }
        return AcceptedForm.of(context, lines ? List.of(OutputForm.NDJSON) : Reply.offered(asked.as()));
    }

    @Override
    public Checked checked(Context context, Set<String> beside) {
        Asked<R> asked = asked(context, beside);
        // What a form holds is known when it is there.
        if (!Body.isForm(context)) {
            form(context, asked, body(context, asked));
        }
        return new Checked(asked.judging().policy(), asked.judging().asOf());
    }

    @Override
    public void answer(Context context) throws IOException {
        Asked<R> asked = asked(context, Set.of());
        Addressee to = asked.to();
        Judging<R> judging = asked.judging();
        Account.of(context).judging(judging.policy(), judging.asOf());
        WrittenAs<ResultWriter<R>> as = asked.as();
        Body body = body(context, asked);
        OutputForm form = form(context, asked, body);
        if (body.form() == InputForm.NDJSON) {
            try (Arriving arriving = Arriving.of(context, body.stream(), service.limits(), service.room());
                    ProjectReader rows = ProjectReader.open(arriving.lines(), Body.NAME, body.options())) {
                stream(context, arriving, rows, judging, as, to);
            }
        } else {
            int most = rows(form);
            try (ProjectReader rows = ProjectReader.open(body.whole(), Body.NAME, body.options(most))) {
                document(context, form, rows, judging, as, to);
            }
        }
    }

    /** A workbook and a paper are held whole before they leave. */
    private int rows(OutputForm form) {
        boolean held = form.isBinary() || form == OutputForm.HTML;
        return held
                ? service.limits().budget().rows()
                : service.limits().budget().lines();
    }

    @Override
    public boolean streams(Context context) {
        return Body.isStream(context);
    }

    private void stream(
            Context context,
            Arriving arriving,
            ProjectReader rows,
            Judging<R> judging,
            WrittenAs<ResultWriter<R>> as,
            Addressee to)
            throws IOException {
        context.header(Reply.POLICY_HASH, judging.policy().hash());
        context.res().setContentType("application/x-ndjson");
        Account account = Account.of(context);
        Writer out = new BufferedWriter(new OutputStreamWriter(arriving.answer(), StandardCharsets.UTF_8), BUFFER);
        try (ResultWriter<R> writer = as.writer(OutputForm.NDJSON, out, to.language())) {
            writer.begin(judging.policy(), judging.asOf(), 1);
            judge(rows, judging, to, telling(context, judging, writer));
            writer.end(List.of(rows.summary()));
        } catch (IOException readerIsGone) {
            arriving.note(account);
            account.cutOff(Account.CutOff.READER);
            throw readerIsGone;
        } finally {
            arriving.note(account);
        }
    }

    private void document(
            Context context,
            OutputForm form,
            ProjectReader rows,
            Judging<R> judging,
            WrittenAs<ResultWriter<R>> as,
            Addressee to)
            throws IOException {
        context.header(Reply.POLICY_HASH, judging.policy().hash());
        Reply.in(form, context, out -> {
            try (ResultWriter<R> writer = as.writer(form, out, to.language())) {
                writer.begin(judging.policy(), judging.asOf(), 1);
                Kept kept = new Kept(rows);
                judge(kept, judging, to, telling(context, judging, writer));
                kept.refuseWhereNothingIsLeft();
                writer.end(List.of(rows.summary()));
            }
        });
    }

    private Telling<R> telling(Context context, Judging<R> judging, ResultWriter<R> writer) {
        return new Telling<>(judging, writer, noted, service.decisions(), Account.of(context), Allowance.of(context));
    }

    private static <R> void judge(Iterator<Row<Project>> rows, Judging<R> judging, Addressee to, Telling<R> telling)
            throws IOException {
        judging.over(rows, Body.NAME, Objects.requireNonNull(FAILED.get(to.audience())), telling);
    }

    /** Rows on their way to be judged, and whether anything is left of them. */
    private static final class Kept implements Iterator<Row<Project>> {

        private final ProjectReader rows;
        private final List<Refusal> first = new ArrayList<>();
        private int refusals;
        private boolean some;
        private boolean malformed;

        Kept(ProjectReader rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Row<Project> next() {
            Row<Project> row = rows.next();
            if (row instanceof Row.Refused<Project> refused) {
                malformed |= refused.wholeInput();
                refusals += refused.refusals().size();
                refused.refusals().stream()
                        .limit(Math.max(0, Fault.MOST_ERRORS - first.size()))
                        .forEach(first::add);
            } else {
                some = true;
            }
            return row;
        }

        /** A body that is no proper document has failed as a whole, and so has one whose rows are all wrong. */
        void refuseWhereNothingIsLeft() {
            if (malformed || (!some && refusals > 0)) {
                throw new RefusedRequest(Fault.ofBody(malformed, first, refusals));
            }
        }
    }
}
