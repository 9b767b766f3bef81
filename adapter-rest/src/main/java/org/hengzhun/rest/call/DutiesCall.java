package org.hengzhun.rest.call;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyCalendar;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.read.DutyRecordReader;
import org.hengzhun.files.read.DutyRecordTable;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.rest.answer.Fault;
import org.hengzhun.rest.answer.FaultKind;
import org.hengzhun.rest.answer.Refused;
import org.hengzhun.rest.answer.Reply;

/** Lists what falls due under a policy; what was done stands in the body, where there is one. */
final class DutiesCall {

    private static final Set<String> PARAMETERS = Set.of("policy", "asOf", "from", "to");

    private final Service service;

    DutiesCall(Service service) {
        this.service = service;
    }

    /** Without anything known to be done. */
    void due(Context context) throws IOException {
        answer(context, false);
    }

    /** With what the body says was done. */
    void done(Context context) throws IOException {
        answer(context, true);
    }

    private void answer(Context context, boolean withBody) throws IOException {
        Asked asked = new Asked(context, PARAMETERS);
        Language language = asked.language();
        LocalDate asOf = asked.day("asOf", service.today().get());
        LocalDate first = asked.neededDay("from", "从哪天起到期的", "the first day due");
        LocalDate last = asked.neededDay("to", "到哪天为止到期的（含当天）", "the last day due");
        if (!DutyCalendar.fits(first, last)) {
            throw asked.wrong(
                    "to",
                    "应不早于 from，且最多晚 %d 年".formatted(DutyCalendar.MOST_YEARS),
                    "it must not come before from, nor more than %d years after it".formatted(DutyCalendar.MOST_YEARS));
        }
        PolicyPack pack = Policies.pack(Policies.id(asked), service.policies().now());
        ImmutableList<Duty> duties = pack.allDuties();
        if (duties.isEmpty()) {
            throw new Refused(Fault.of(
                    FaultKind.UNKNOWN_POLICY, "这个政策没有义务（duties.csv）", "the policy has no duties (duties.csv)"));
        }
        Optional<DutyRecordTable> records = withBody ? Optional.of(records(context, duties)) : Optional.empty();
        DutyReport report =
                pack.dutyReport(first, last, asOf, records.map(DutyRecordTable::records), ImmutableList.of());
        Sources sources = records.map(DutyRecordTable::sources).orElse(Sources.NONE);
        context.header(Reply.POLICY_HASH, pack.hash());
        Reply.json(context, out -> OutputForm.JSON.duties(out, language).write(report, sources));
    }

    private DutyRecordTable records(Context context, ImmutableList<Duty> duties) {
        Body body = Body.of(context, service.limits());
        DutyRecordTable table = DutyRecordReader.read(body.whole(), Body.NAME, body.options(), duties);
        boolean whole = table.refusals().stream().anyMatch(refusal -> refusal.row() == 0);
        if (whole || (table.records().isEmpty() && !table.refusals().isEmpty())) {
            throw new Refused(
                    Fault.ofBody(whole ? FaultKind.WRONG_REQUEST : FaultKind.WRONG_CONTENT, table.refusals()));
        }
        return table;
    }
}
