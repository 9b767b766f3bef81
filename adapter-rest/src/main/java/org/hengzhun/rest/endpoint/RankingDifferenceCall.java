package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.hengzhun.core.difference.RankingDifference;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.History;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.difference.PolicyDifference;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.files.form.Forms;
import org.hengzhun.rest.reply.Allowance;
import org.hengzhun.rest.reply.Reply;

/** Tells which counties of the body move when another policy takes the place of the one the request names. */
final class RankingDifferenceCall implements Endpoint {

    private static final Set<String> PARAMETERS = TableParameters.and(TwoPolicies.and(Set.of("scheme", "period")));

    private final Service service;

    RankingDifferenceCall(Service service) {
        this.service = service;
    }

    @Override
    public void answer(Context context) throws IOException {
        QueryParameters asked = new QueryParameters(context, PARAMETERS);
        Language language = asked.language();
        LocalDate asOf = asked.day("asOf", service.today().get());
        String period = asked.needed("period", "考核期，例如 2022Q3", "the period ranked, such as 2022Q3");
        PolicySnapshot serving = service.policies().now();
        TwoPolicies two = TwoPolicies.of(asked, serving, service, asOf);
        Counties counties = Counties.of(context, asked, service, two.after(), asOf);
        ImmutableList<CountyPeriod> units = asked.chosen("period", () -> counties.ranked(period));
        Patience patience = Allowance.of(context);
        RankingDifference difference = RankingDifference.of(
                PolicyDifference.ofRankings(two.before(), two.after(), asOf, two.supposed()),
                report(two.before(), counties, units, period, patience),
                report(two.after(), counties, units, period, patience));
        context.header(Reply.POLICY_HASH, counties.pack().hash());
        Reply.result(
                context,
                Forms.rankingDifferences(),
                difference,
                counties.table().sources(),
                language);
    }

    private static RankingReport report(
            PolicyAnswers by, Counties counties, ImmutableList<CountyPeriod> units, String period, Patience patience) {
        Counties.scheme(by.assessor(), counties.scheme(), counties.asOf());
        return Counties.checked(() -> RankingReport.of(
                        by.assessor(),
                        counties.scheme(),
                        counties.asOf(),
                        units,
                        ImmutableList.of(),
                        History.of(counties.table().units()),
                        patience)
                .refusing(counties.table().unrankedIn(period), Set.of()));
    }
}
