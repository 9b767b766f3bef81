package org.hengzhun.drl.finding;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Truth;
import org.hengzhun.core.screening.Undecided;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Says;

/** Makes screening results of judgements, by the screening rules of one pack on one day. */
public final class Screenings {

    private final RulePlans plans;
    private final MissingFields missing;
    private final Bearings bearings;
    private final HandWork handWork;
    private final ImmutableList<Bilingual> warnings;

    public Screenings(Rulebook book, LocalDate day) {
        this.plans = new RulePlans(book, day);
        this.missing = new MissingFields(plans);
        this.bearings = new Bearings(plans, missing);
        this.handWork = new HandWork(plans);
        this.warnings = Warnings.of(book, day);
    }

    /** The result that follows from the judgement, whoever judged. */
    public Screening of(Judgement judgement) {
        Evidence evidence = new Evidence(plans, judgement);
        List<Finding> findings = new ArrayList<>();
        List<Undecided> undecided = new ArrayList<>();
        for (int number = 0; number < plans.size(); number++) {
            Rule rule = plans.plan(number).rule();
            if (rule.says() instanceof Says.Finds finds) {
                Truth truth = judgement.rules().get(number);
                if (truth == Truth.TRUE) {
                    findings.add(finding(rule, finds.outcome(), evidence.of(number), judgement));
                } else if (truth == Truth.UNKNOWN) {
                    undecided.add(new Undecided(
                            rule.id(), finds.outcome(), rule.title(), rule.citation(), missing.of(number, judgement)));
                }
            }
        }
        return Screening.of(
                (Project) judgement.fact(),
                plans.day(),
                bearings.of(judgement),
                findings,
                undecided,
                handWork.of(judgement),
                warnings);
    }

    private Finding finding(Rule rule, Outcome outcome, Evidence.Gathered gathered, Judgement judgement) {
        return new Finding(
                rule.id(),
                outcome,
                rule.title(),
                rule.citation(),
                gathered.facts(judgement.fact(), plans.book().dictionary()),
                gathered.parameters(),
                gathered.derivations());
    }
}
