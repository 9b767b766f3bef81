package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The vetoes that fell on one unit, by what they do.
 *
 * @param reasons why the unit is not ranked; empty when no veto bars it
 * @param zeroing vetoes that take the score away
 * @param gradesAtMost grades that limit the unit
 */
record TriggeredVetoes(List<Bilingual> reasons, List<Fallen> zeroing, List<Grade.Limit> gradesAtMost) {

    public TriggeredVetoes {
        reasons = ImmutableList.copyOf(reasons);
        zeroing = ImmutableList.copyOf(zeroing);
        gradesAtMost = ImmutableList.copyOf(gradesAtMost);
    }

    private static final TriggeredVetoes NONE =
            new TriggeredVetoes(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

    /** A veto that takes the score away, and the figure it fell on. */
    record Fallen(ScoreLine.Head head, @Nullable IndicatorValue value) {}

    static TriggeredVetoes on(CountyPeriod unit, List<Veto> vetoes, List<Ruling> rulings) {
        if (vetoes.isEmpty() && rulings.isEmpty()) {
            return NONE;
        }
        Collector found = new Collector();
        for (Veto veto : vetoes) {
            Veto.VetoState judgement = veto.on(unit);
            if (judgement instanceof Veto.VetoState.Untold untold) {
                found.bar(veto.label(), untold.why().text());
            } else if (judgement instanceof Veto.VetoState.Falls falls) {
                found.add(veto.effect(), LineHeads.of(veto), falls.value());
            }
        }
        for (Ruling ruling : rulings) {
            if (ruling.effect() instanceof Ruling.Effect.Veto veto) {
                found.add(veto.effect(), LineHeads.of(ruling), null);
            }
        }
        return found.all();
    }

    private static final class Collector {

        private final ImmutableList.Builder<Bilingual> reasons = ImmutableList.builder();
        private final ImmutableList.Builder<Fallen> zeroing = ImmutableList.builder();
        private final ImmutableList.Builder<Grade.Limit> grades = ImmutableList.builder();

        void bar(Bilingual label, Bilingual why) {
            reasons.add(new Bilingual(label.zh() + "：" + why.zh(), label.en() + ": " + why.en()));
        }

        void add(VetoEffect effect, ScoreLine.Head head, @Nullable IndicatorValue value) {
            if (effect instanceof VetoEffect.NotRanked) {
                bar(head.label(), new Bilingual("一票否决", "vetoed"));
            } else if (effect instanceof VetoEffect.GradeAtMost limit) {
                grades.add(new Grade.Limit(limit.grade(), head.label(), head.basis()));
            } else {
                zeroing.add(new Fallen(head, value));
            }
        }

        TriggeredVetoes all() {
            return new TriggeredVetoes(reasons.build(), zeroing.build(), grades.build());
        }
    }
}
