package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.duty.Bearer;
import org.hengzhun.core.duty.DutyCalendar;
import org.hengzhun.core.duty.DutyFinder;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.DutyRecordTable;
import org.hengzhun.files.write.ReportWriter;
import org.hengzhun.rest.reply.Allowance;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;
import org.hengzhun.rest.reply.Reply;

/**
 * Lists what falls due under a policy. A body may tell what was done, which projects there are, whose duties are then listed too,
 * or both.
 */
final class DutiesCall {

    private static final String UNIT = "unit";

    private static final Set<String> PARAMETERS = PaperParameters.and(Set.of("policy", "asOf", "from", "to", UNIT));

    private static final Set<String> WITH_TABLE = TableParameters.and(PARAMETERS);

    private final Service service;

    DutiesCall(Service service) {
        this.service = service;
    }

    /** Without anything known to be done. */
    void due(Context context) throws IOException {
        Span span = span(new QueryParameters(context, PARAMETERS));
        answer(context, span, new DutyTables(Optional.empty(), Optional.empty()));
    }

    /** With what the body says was done, with what its projects owe, or both. */
    void done(Context context) throws IOException {
        Span span = span(new QueryParameters(context, WITH_TABLE));
        answer(context, span, DutyTables.of(context, span.asked(), service.limits(), span.pack()));
    }

    /** With what the projects of the body owe. */
    JobCall ofProjects() {
        return new JobCall() {
            @Override
            public void answer(Context context) throws IOException {
                ofProjects(context);
            }

            @Override
            public Checked checked(Context context, Set<String> beside) {
                Span span = span(new QueryParameters(context, WITH_TABLE, beside));
                return new Checked(span.pack().stamp(), span.asOf());
            }
        };
    }

    private void ofProjects(Context context) throws IOException {
        Span span = span(new QueryParameters(context, WITH_TABLE));
        answer(context, span, DutyTables.ofProjects(context, span.asked(), service.limits(), span.pack()));
    }

    /** What the request asks for: from one day to another, under a policy that has duties, of one unit or of all. */
    private record Span(
            QueryParameters asked,
            LocalDate from,
            LocalDate to,
            LocalDate asOf,
            PolicySnapshot serving,
            PolicyPack pack,
            Optional<String> unit,
            WrittenAs<ReportWriter<DutyReport>> written) {}

    private Span span(QueryParameters asked) {
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
        if (pack.allDuties().isEmpty()) {
            throw new RefusedRequest(Fault.of(FaultKind.UNKNOWN_POLICY, "这个政策没有义务", "the policy has no duties"));
        }
        Optional<String> office = PaperParameters.office(asked);
        return new Span(
                asked,
                first,
                last,
                asOf,
                serving,
                pack,
                unit(asked, pack),
                PaperParameters.chosen(asked, Forms.dutyPapers(office), () -> Forms.duties(office)));
    }

    /** The unit the request names, which must owe something by the policy. */
    private static Optional<String> unit(QueryParameters asked, PolicyPack pack) {
        Optional<String> unit = asked.text(UNIT);
        if (unit.isPresent()) {
            Set<String> known = pack.allDuties().stream()
                    .flatMap(duty -> duty.bearers().isEmpty()
                            ? Stream.of(duty.owner())
                            : duty.bearers().stream().map(Bearer::name))
                    .collect(ImmutableSet.toImmutableSet());
            if (!known.contains(unit.get())) {
                Optional<String> near = Nearest.to(unit.get(), known.stream());
                throw asked.wrong(
                        UNIT,
                        "这个政策里没有承担义务的单位叫这个名字%s；照结果里的单位名称写"
                                .formatted(near.map("，是不是 %s？"::formatted).orElse("")),
                        "no unit of that name owes anything by the policy%s; write it as results do"
                                .formatted(near.map(", did you mean %s?"::formatted)
                                        .orElse("")));
            }
        }
        return unit;
    }

    private void answer(Context context, Span span, DutyTables tables) throws IOException {
        DutyReport report = span.pack()
                .dutyReport(
                        span.from(),
                        span.to(),
                        span.asOf(),
                        tables.done().map(DutyRecordTable::done),
                        owed(context, span, tables),
                        Allowance.of(context));
        context.header(Reply.POLICY_HASH, span.pack().hash());
        Reply.result(
                context,
                span.written(),
                span.unit().map(report::owedBy).orElse(report),
                tables.sources(),
                span.asked().language());
    }

    private static List<ProjectDuties> owed(Context context, Span span, DutyTables tables) {
        if (tables.projects().isEmpty()) {
            return ImmutableList.of();
        }
        DutyFinder finder =
                ServedPolicies.dutyFinder(span.asked(), span.serving()).within(Allowance.of(context));
        List<ProjectDuties> owed = finder.dutiesOf(tables.projects().get().projects(), span.asOf());
        return span.unit()
                .map(unit -> owed.stream().map(one -> one.owedBy(unit)).toList())
                .orElse(owed);
    }
}
