package org.hengzhun.drl.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.RuleStage;

/** Makes screening results of judgements, by the screening rules of one pack on one day. */
public final class Screenings {

    private final Conclusions conclusions;
    private final Reckoning reckoning;

    public Screenings(Rulebook book, LocalDate day) {
        this.conclusions = new Conclusions(book, day);
        this.reckoning = new Reckoning(conclusions);
    }

    /** The result that follows from the judgement, whoever judged. */
    public Screening of(Judgement judgement) {
        List<Conclusions.Reached> reached = conclusions.reached(judgement);
        Screening screening = Screening.of(
                (Project) judgement.fact(),
                conclusions.day(),
                conclusions.bearing(judgement),
                findings(reached),
                conclusions.open(judgement, RuleStage.SCREENING),
                conclusions.judgements(judgement),
                conclusions.warnings(judgement));
        Reckoning.Granted granted = reckoning.of(judgement, reached);
        return screening.granting(granted.amounts(), granted.open());
    }

    private static List<Finding> findings(List<Conclusions.Reached> reached) {
        List<Finding> findings = new ArrayList<>(reached.size());
        for (Conclusions.Reached one : reached) {
            if (one.rule().action() instanceof RuleAction.Finds says) {
                findings.add(new Finding(says.outcome(), says.own(), one.reason()));
            }
        }
        return findings;
    }
}
