package org.hengzhun.drl.result;

import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.RuleAction;

/** Makes screening results of judgements, by the screening rules of one pack on one day. */
public final class Screenings {

    private final Conclusions conclusions;

    public Screenings(Rulebook book, LocalDate day) {
        this.conclusions = new Conclusions(book, day);
    }

    private static Finding finding(Conclusions.Reached reached) {
        RuleAction.Finds says = (RuleAction.Finds) reached.rule().action();
        return new Finding(says.outcome(), says.own(), reached.reason());
    }

    /** The result that follows from the judgement, whoever judged. */
    public Screening of(Judgement judgement) {
        List<Finding> findings =
                conclusions.reached(judgement).stream().map(Screenings::finding).toList();
        return Screening.of(
                (Project) judgement.fact(),
                conclusions.day(),
                conclusions.bearing(judgement),
                findings,
                conclusions.open(judgement),
                conclusions.judgements(judgement),
                conclusions.warnings(judgement));
    }
}
