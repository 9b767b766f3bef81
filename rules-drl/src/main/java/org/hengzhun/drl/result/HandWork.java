package org.hengzhun.drl.result;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.policy.HumanJudgement;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.pack.Shared;
import org.hengzhun.drl.rule.Judgement;

/** Lists what clauses leave to people to judge of a project (需人工判断), where they bear on it. */
final class HandWork {

    private final RulePlans plans;
    private final ImmutableList<Clause> clauses;
    private final Shared<Standing, ImmutableList<HumanJudgement>> judgements = new Shared<>(this::bearing);

    HandWork(RulePlans plans) {
        this.plans = plans;
        this.clauses = plans.pack().clauses().values().stream()
                .filter(clause -> !clause.judge().isEmpty())
                .filter(clause -> clause.validity().contains(plans.day()))
                .sorted(java.util.Comparator.comparing(Clause::id))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<HumanJudgement> of(Judgement judgement) {
        return judgements.of(Standing.of(judgement));
    }

    private ImmutableList<HumanJudgement> bearing(Standing standing) {
        return clauses.stream()
                .filter(clause -> clause.bears().stream().anyMatch(one -> bears(one, standing)))
                .map(clause -> new HumanJudgement(clause.citation(), clause.summary(), clause.judge()))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean bears(String one, Standing standing) {
        Stage stage = standing.stage();
        if (one.equals(Clause.BEARS_ON_ALL) || stage != null && stage.name().equals(one)) {
            return true;
        }
        int notion = plans.placeOf(one);
        return notion >= 0 && standing.notions().get(notion) == Truth.TRUE;
    }
}
