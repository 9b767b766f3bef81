package org.hengzhun.drl.result;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

    private static Stream<Finding> finding(Conclusions.Reached reached) {
        return reached.rule().action() instanceof RuleAction.Finds says
                ? Stream.of(new Finding(says.outcome(), says.own(), reached.reason()))
                : Stream.of();
    }

    /** The result that follows from the judgement, whoever judged. */
    public Screening of(Judgement judgement) {
        List<Conclusions.Reached> reached = conclusions.reached(judgement);
        Screening screening = Screening.of(
                (Project) judgement.fact(),
                conclusions.day(),
                conclusions.bearing(judgement),
                reached.stream().flatMap(Screenings::finding).toList(),
                conclusions.open(judgement, RuleStage.SCREENING),
                conclusions.judgements(judgement),
                conclusions.warnings(judgement));
        Reckoning.Granted granted = reckoning.of(judgement, reached);
        return screening.granting(granted.amounts(), granted.open());
    }
}
