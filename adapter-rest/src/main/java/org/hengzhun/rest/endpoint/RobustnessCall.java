package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.Arguments;
import org.hengzhun.core.indicator.History;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.ranking.Assessor;
import org.hengzhun.core.ranking.Robustness;
import org.hengzhun.core.ranking.RobustnessPlan;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.write.ranking.RobustnessReport;
import org.hengzhun.rest.reply.Allowance;
import org.hengzhun.rest.reply.Reply;

/** Tells how firm the ranking of the body is. */
final class RobustnessCall implements Endpoint {

    private static final Set<String> PARAMETERS =
            TableParameters.and(Set.of("policy", "asOf", "scheme", "period", "seed", "draws", "vary"));

    private static final int DRAWS = 1_000;

    private static final int MOST_DRAWS = 10_000;

    private final Service service;

    RobustnessCall(Service service) {
        this.service = service;
    }

    @Override
    public void answer(Context context) throws IOException {
        QueryParameters asked = new QueryParameters(context, PARAMETERS);
        Language language = asked.language();
        RobustnessPlan plan = plan(asked);
        Counties counties = Counties.of(context, asked, service);
        ImmutableList<CountyPeriod> units = asked.chosen(
                "period", () -> counties.ranked(asked.text("period").orElseGet(counties.table()::onlyPeriod)));
        refuseTooMany(asked, plan, units.size());
        Assessor assessor = counties.assessor()
                .within(Allowance.of(context))
                .knowing(History.of(counties.table().units()));
        Robustness firmness =
                Counties.checked(() -> assessor.robustness(counties.scheme(), units, counties.asOf(), plan));
        context.header(Reply.POLICY_HASH, counties.pack().hash());
        RobustnessReport report = new RobustnessReport(
                counties.pack().stamp(),
                counties.asOf(),
                firmness,
                counties.pack().warnings(counties.asOf()));
        Reply.result(context, Forms.robustness(), report, counties.table().sources(), language);
    }

    private void refuseTooMany(QueryParameters asked, RobustnessPlan plan, int units) {
        int most = service.limits().budget().draws();
        if ((long) plan.draws() * units > most) {
            throw asked.wrong(
                    "draws",
                    "次数乘单位数（%d × %d）超过 %d；请写成至多 %d"
                            .formatted(plan.draws(), units, most, Math.max(1, most / Math.max(1, units))),
                    "draws times units (%d × %d) are more than %d; make it at most %d"
                            .formatted(plan.draws(), units, most, Math.max(1, most / Math.max(1, units))));
        }
    }

    private RobustnessPlan plan(QueryParameters asked) {
        long seed = asked.whole("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
        int draws = (int) asked.whole("draws", DRAWS, 1, MOST_DRAWS);
        String vary = asked.text("vary").orElse("20%");
        int digits = service.limits().budget().digits();
        if (vary.chars().filter(Character::isDigit).count() > digits) {
            throw asked.wrong("vary", "至多 %d 位数字".formatted(digits), "it has at most %d digits".formatted(digits));
        }
        Optional<Ratio> spread = Arguments.numberIn(vary);
        if (spread.isEmpty() || spread.get().signum() < 0 || spread.get().compareTo(Ratio.ONE) >= 0) {
            throw asked.wrong(
                    "vary", "应写作 20% 或 0.2，从 0 到 1（不含）", "it must be like 20% or 0.2, from 0 up to but not 1");
        }
        return new RobustnessPlan(seed, draws, spread.get());
    }
}
