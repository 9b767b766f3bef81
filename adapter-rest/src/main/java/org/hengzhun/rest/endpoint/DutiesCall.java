package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.duty.DoneRecords;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyCalendar;
import org.hengzhun.core.duty.DutyColumns;
import org.hengzhun.core.duty.DutyFinder;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.DutyRecordReader;
import org.hengzhun.files.read.DutyRecordTable;
import org.hengzhun.files.read.ProjectList;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Sources;
import org.hengzhun.rest.reply.Allowance;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;
import org.hengzhun.rest.reply.Reply;

/**
 * Lists what falls due under a policy. A body may tell what was done, or which projects there are, whose duties are then
 * listed too.
 */
final class DutiesCall {

    private static final Set<String> PARAMETERS = Set.of("policy", "asOf", "from", "to");

    private static final Set<String> WITH_TABLE = TableParameters.and(PARAMETERS);

    private final Service service;

    DutiesCall(Service service) {
        this.service = service;
    }

    /** Without anything known to be done. */
    void due(Context context) throws IOException {
        Span span = span(new QueryParameters(context, PARAMETERS));
        answer(context, span, Optional.empty(), ImmutableList.of(), Sources.NONE);
    }

    /** With what the body says was done. */
    void done(Context context) throws IOException {
        QueryParameters asked = new QueryParameters(context, WITH_TABLE);
        Span span = span(asked);
        DutyRecordTable table = records(context, asked, span.duties());
        answer(context, span, Optional.of(table.done()), ImmutableList.of(), table.sources());
    }

    /** With what the projects of the body owe. */
    void ofProjects(Context context) throws IOException {
        QueryParameters asked = new QueryParameters(context, WITH_TABLE);
        Span span = span(asked);
        DutyFinder finder = ServedPolicies.dutyFinder(asked, span.serving()).within(Allowance.of(context));
        ProjectList list = projects(context, asked, span);
        answer(context, span, Optional.empty(), finder.dutiesOf(list.projects(), span.asOf()), list.sources());
    }

    /** What the request asks for: from one day to another, under a policy that has duties. */
    private record Span(
            LocalDate from,
            LocalDate to,
            LocalDate asOf,
            PolicySnapshot serving,
            PolicyPack pack,
            ImmutableList<Duty> duties,
            Language language) {}

    private Span span(QueryParameters asked) {
        Language language = asked.language();
        LocalDate asOf = asked.day("asOf", service.today().get());
        LocalDate first = asked.neededDay("from", "从哪天起到期的", "the first day due");
        LocalDate last = asked.neededDay("to", "到哪天为止到期的（含当天）", "the last day due");
        if (!DutyCalendar.fits(first, last)) {
            throw asked.wrong(
                    "to",
                    "应不早于%s，且最多晚 %d 年".formatted(asked.audience().calls("from").zh(), DutyCalendar.MOST_YEARS),
                    "it must not come before %s, nor more than %d years after it"
                            .formatted(asked.audience().calls("from").en(), DutyCalendar.MOST_YEARS));
        }
        PolicySnapshot serving = service.policies().now();
        PolicyPack pack = ServedPolicies.pack(asked, serving);
        ImmutableList<Duty> duties = pack.allDuties();
        if (duties.isEmpty()) {
            throw new RefusedRequest(Fault.of(FaultKind.UNKNOWN_POLICY, "这个政策没有义务", "the policy has no duties"));
        }
        return new Span(first, last, asOf, serving, pack, duties, language);
    }

    private static void answer(
            Context context, Span span, Optional<DoneRecords> done, List<ProjectDuties> owed, Sources sources)
            throws IOException {
        DutyReport report =
                span.pack().dutyReport(span.from(), span.to(), span.asOf(), done, owed, Allowance.of(context));
        context.header(Reply.POLICY_HASH, span.pack().hash());
        Reply.result(context, Forms.duties(), report, sources, span.language());
    }

    private ProjectList projects(Context context, QueryParameters asked, Span span) throws IOException {
        Body body =
                Body.ofProjects(context, asked, service.limits(), span.pack().projects());
        ProjectList list = ProjectList.read(ProjectReader.open(
                body.whole(), Body.NAME, body.options(service.limits().budget().rows())));
        refuseWhereNothingIsLeft(list.sources().refused(), !list.projects().isEmpty());
        return list;
    }

    private DutyRecordTable records(Context context, QueryParameters asked, ImmutableList<Duty> duties)
            throws IOException {
        Body body = Body.of(context, asked, service.limits(), DutyColumns.DICTIONARY);
        DutyRecordTable table = DutyRecordReader.read(
                body.whole(), Body.NAME, body.options(service.limits().budget().rows()), duties);
        refuseWhereNothingIsLeft(table.refusals(), !table.records().isEmpty());
        return table;
    }

    /** A body that is no proper document has failed as a whole, and so has one whose rows are all wrong. */
    private static void refuseWhereNothingIsLeft(ImmutableList<Refusal> refusals, boolean some) {
        boolean whole = refusals.stream().anyMatch(refusal -> refusal.row() == 0);
        if (whole || (!some && !refusals.isEmpty())) {
            throw new RefusedRequest(Fault.ofBody(whole, refusals));
        }
    }
}
