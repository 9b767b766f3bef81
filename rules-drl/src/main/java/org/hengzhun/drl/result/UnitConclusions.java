package org.hengzhun.drl.result;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.ranking.Assessment;
import org.hengzhun.core.ranking.RankingOutcome;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.score.Basis;
import org.hengzhun.core.score.Ruling;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.Term;

/** Makes rulings and outcomes of judgements on ranked units, by the evaluation rules of one pack on one day. */
public final class UnitConclusions {

    private final PolicyPack pack;
    private final LocalDate day;
    private final Conclusions conclusions;

    public UnitConclusions(Rulebook book, LocalDate day) {
        this.pack = book.pack();
        this.day = day;
        this.conclusions = new Conclusions(book, day);
    }

    /** Bonuses, penalties and vetoes for the unit, by rule. */
    public ImmutableList<Ruling> rulings(String unit, Judgement judgement) {
        return conclusions.reached(judgement).stream()
                .sorted(Comparator.comparing(one -> one.rule().id()))
                .map(one -> new Ruling(
                        unit,
                        one.rule().id(),
                        Bilingual.same(one.rule().title()),
                        effect(one.rule().action()),
                        basis(one.reason())))
                .collect(ImmutableList.toImmutableList());
    }

    private Ruling.Effect effect(RuleAction says) {
        if (says instanceof RuleAction.Vetoes vetoes) {
            return new Ruling.Effect.Veto(vetoes.effect());
        }
        if (says instanceof RuleAction.Regrades regrades) {
            return new Ruling.Effect.Regrade(regrades.up());
        }
        RuleAction.Adjusts adjusts = (RuleAction.Adjusts) says;
        Ratio points = Ratio.of((BigDecimal)
                pack.parameter(adjusts.parameter(), day).orElseThrow().value());
        return new Ruling.Effect.Adjust(
                adjusts.bonus() ? points.abs() : points.abs().negated());
    }

    /** What the unit's place means, in the order of the rules. */
    public ImmutableList<RankingOutcome> outcomes(Judgement judgement) {
        return conclusions.reached(judgement).stream()
                .map(one -> new RankingOutcome(
                        one.rule().action().code(), one.rule().action().words(), basis(one.reason())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What to look at where one line counted from the top and one from the bottom both meet the unit, as in a small group: it would
     * be praised and summoned at once.
     *
     * @param groupSize how many units of its group are ranked
     */
    public Optional<Flaw> overlap(String unit, int groupSize, Judgement judgement) {
        Optional<Bilingual> top = counted(judgement, "rank");
        Optional<Bilingual> bottom = counted(judgement, "rankFromBottom");
        if (top.isEmpty() || bottom.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Flaw.warning(
                unit,
                "",
                "outcomes-overlap",
                "组内只有 %d 个单位，既列入（%s）又列入（%s）；请核对后再公布"
                        .formatted(groupSize, top.get().zh(), bottom.get().zh()),
                "of a group of %d it is both (%s) and (%s); check before publishing"
                        .formatted(groupSize, top.get().en(), bottom.get().en())));
    }

    /** What the first rule that fired and reads this property says. */
    private Optional<Bilingual> counted(Judgement judgement, String property) {
        return conclusions
                .fired(judgement)
                .filter(rule -> rule.reads().stream()
                        .anyMatch(term -> term instanceof Term.OfFact fact
                                && fact.property().name().equals(property)))
                .map(rule -> rule.action().words())
                .findFirst();
    }

    /** Rules that the unit leaves open. */
    public ImmutableList<Assessment.OpenRuleOfUnit> undecided(String unit, Judgement judgement) {
        return conclusions.open(judgement).stream()
                .map(open -> new Assessment.OpenRuleOfUnit(unit, open))
                .collect(ImmutableList.toImmutableList());
    }

    private static Basis basis(Reason reason) {
        return new Basis(reason.citation(), Provenance.MAPPING, reason.parameters());
    }
}
