package org.hengzhun.rest.call;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.flow.RankingRun;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.RankingReport;
import org.hengzhun.rest.answer.Reply;

/**
 * Ranks the counties of the body. It may hold two periods: the one ranked, and with {@code previous} the one it is compared
 * with.
 */
final class RankCall implements Endpoint {

    private static final Set<String> PARAMETERS = Set.of("policy", "asOf", "scheme", "period", "previous");

    private final Service service;

    RankCall(Service service) {
        this.service = service;
    }

    @Override
    public void answer(Context context) throws IOException {
        Asked asked = new Asked(context, PARAMETERS);
        Language language = asked.language();
        String period = asked.needed("period", "考核期，例如 2022Q3", "the period ranked, such as 2022Q3");
        Counties counties = Counties.of(context, asked, service);
        ImmutableList<CountyPeriod> units = counties.in(period, asked, "period");
        ImmutableList<CountyPeriod> before = before(asked, counties, period);
        RankingRun run = new RankingRun(counties.assessor(), counties.asOf(), counties.scheme());
        RankingReport report = Counties.checked(() -> run.report(
                units, before, counties.refusals(), List.of(counties.table().summary())));
        context.header(Reply.POLICY_HASH, counties.pack().hash());
        Reply.json(context, out -> OutputForm.JSON.rankings(out, language).write(report));
    }

    private static ImmutableList<CountyPeriod> before(Asked asked, Counties counties, String period) {
        Optional<String> previous = asked.text("previous");
        if (previous.isEmpty()) {
            return ImmutableList.of();
        }
        if (previous.get().equals(period) || !counties.table().periods().contains(previous.get())) {
            throw asked.wrong(
                    "previous",
                    "应为表里的另一期；有：%s".formatted(String.join("、", counties.table().periods())),
                    "it must be another period of the table, which has %s"
                            .formatted(String.join(", ", counties.table().periods())));
        }
        return counties.table().in(previous.get());
    }
}
