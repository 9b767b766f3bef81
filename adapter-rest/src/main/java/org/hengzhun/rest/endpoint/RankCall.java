package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.History;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.write.ReportWriter;
import org.hengzhun.rest.reply.Allowance;
import org.hengzhun.rest.reply.Reply;

/**
 * Ranks the counties of the body. It may hold two periods: the one ranked, and with {@code previous} the one it is compared
 * with.
 */
final class RankCall implements JobCall {

    private static final Set<String> PARAMETERS =
            PaperParameters.and(TableParameters.and(Set.of("policy", "asOf", "scheme", "period", "previous")));

    private final Service service;

    RankCall(Service service) {
        this.service = service;
    }

    @Override
    public Checked checked(Context context, Set<String> beside) {
        QueryParameters asked = new QueryParameters(context, PARAMETERS, beside);
        asked.language();
        period(asked);
        return Counties.checked(asked, service);
    }

    private static String period(QueryParameters asked) {
        return asked.needed("period", "考核期，例如 2022Q3", "the period ranked, such as 2022Q3");
    }

    @Override
    public void answer(Context context) throws IOException {
        QueryParameters asked = new QueryParameters(context, PARAMETERS);
        Language language = asked.language();
        Optional<String> office = PaperParameters.office(asked);
        WrittenAs<ReportWriter<RankingReport>> written =
                PaperParameters.chosen(asked, Forms.rankingPapers(office), () -> Forms.rankings(office));
        String period = period(asked);
        Counties counties = Counties.of(context, asked, service);
        ImmutableList<CountyPeriod> units = asked.chosen("period", () -> counties.ranked(period));
        ImmutableList<CountyPeriod> before = asked.text("previous").isEmpty()
                ? ImmutableList.of()
                : asked.chosen("previous", () -> counties.table().before(asked.text("previous"), period));
        Patience patience = Allowance.of(context);
        RankingReport report = Counties.checked(() -> RankingReport.of(
                        counties.assessor(),
                        counties.scheme(),
                        counties.asOf(),
                        units,
                        before,
                        History.of(counties.table().units()),
                        patience)
                .refusing(
                        counties.table().unrankedIn(period),
                        counties.table().refusedNames(asked.text("previous").orElse("")))
                .noting(counties.table().notes()));
        context.header(Reply.POLICY_HASH, counties.pack().hash());
        Reply.result(context, written, report, counties.table().sources(), language);
    }
}
