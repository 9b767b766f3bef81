package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.ranking.Assessor;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.refusal.UnknownSchemeException;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.files.read.CountyReader;
import org.hengzhun.files.read.CountyTable;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;
import org.hengzhun.rest.reply.WrongPart;

/** The table of counties in the body of a request, and the scheme it is ranked by. */
record Counties(PolicyPack pack, Assessor assessor, LocalDate asOf, String scheme, CountyTable table) {

    /** Does what may find the figures unfit. */
    interface Work<T> {
        T done();
    }

    /**
     * Reads what the request names and brings.
     *
     * @throws RefusedRequest when there is no such policy or scheme, or nothing of the table can be used
     */
    static Counties of(Context context, QueryParameters asked, Service service) throws IOException {
        PolicySnapshot serving = service.policies().now();
        return of(
                context,
                asked,
                service,
                ServedPolicies.answers(asked, serving),
                asked.day("asOf", service.today().get()));
    }

    /** What is known before the body has come. */
    static JobCall.Checked checked(QueryParameters asked, Service service) {
        PolicyAnswers answers = ServedPolicies.answers(asked, service.policies().now());
        LocalDate asOf = asked.day("asOf", service.today().get());
        scheme(ServedPolicies.answered(answers::assessor), name(asked), asOf);
        return new JobCall.Checked(answers.pack().stamp(), asOf);
    }

    private static String name(QueryParameters asked) {
        return asked.needed("scheme", "政策的一个考核方案", "a scheme of the policy");
    }

    /** The same by a policy that is known already. */
    static Counties of(Context context, QueryParameters asked, Service service, PolicyAnswers answers, LocalDate asOf)
            throws IOException {
        PolicyPack pack = answers.pack();
        Assessor assessor = ServedPolicies.answered(answers::assessor);
        String scheme = scheme(assessor, name(asked), asOf).id();
        FieldDictionary columns = pack.columns();
        Body body = Body.of(context, asked, service.limits(), columns);
        CountyTable table = CountyReader.read(
                body.whole(), Body.NAME, body.options(service.limits().budget().units()), columns);
        if (table.units().isEmpty() && !table.refusals().isEmpty()) {
            boolean whole = table.refusals().stream().anyMatch(refusal -> refusal.row() == 0);
            throw new RefusedRequest(Fault.ofBody(whole, table.refusals()));
        }
        return new Counties(pack, assessor, asOf, scheme, table);
    }

    /**
     * The units of the period; of no units at all there are none of any.
     *
     * @throws org.hengzhun.core.words.RefusedException when the table has no such period
     */
    ImmutableList<CountyPeriod> ranked(String period) {
        return table.units().isEmpty() ? ImmutableList.of() : table.ranked(period);
    }

    static Scheme scheme(Assessor assessor, String name, LocalDate asOf) {
        try {
            return checked(() -> assessor.scheme(name, asOf));
        } catch (UnknownSchemeException unknown) {
            throw new RefusedRequest(Fault.of(FaultKind.UNKNOWN_SCHEME, unknown.words()));
        }
    }

    /** What the work gives; figures it finds unfit are told to the caller, all of them. */
    static <T> T checked(Work<T> work) {
        try {
            return work.done();
        } catch (FlawedInputException flawed) {
            ImmutableList<WrongPart> errors = flawed.flaws().stream()
                    .map(flaw -> new WrongPart(0, flaw.detail(), flaw.part(), flaw.message()))
                    .collect(ImmutableList.toImmutableList());
            throw new RefusedRequest(Fault.ofParts(FaultKind.WRONG_CONTENT, errors));
        }
    }
}
