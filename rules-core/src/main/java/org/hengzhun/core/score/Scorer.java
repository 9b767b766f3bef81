package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.Cohort;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.words.Bilingual;

/** Scores units by one scheme. Immutable and safe for any number of threads. */
public final class Scorer {

    private final Scheme scheme;
    private final List<Leaf> leaves;
    private final SettledTree tree;
    private final Entitlement entitlement;

    /** Whether the walk that makes the lines costs little more than they do; a mean is worked out for its parts, too. */
    private final boolean additive;

    private final Patience patience;

    private Scorer(Scheme scheme, Patience patience) {
        this.scheme = scheme;
        this.patience = patience;
        this.leaves = scheme.leaves();
        this.tree = SettledTree.asDeclared(scheme);
        this.entitlement = new Entitlement(scheme);
        this.additive = scheme.branches().stream()
                .allMatch(branch -> branch.aggregation().isAdditive());
    }

    public static Scorer of(Scheme scheme) {
        return of(scheme, Patience.ENDLESS);
    }

    /** A scorer that looks at the patience of who asked for each unit. */
    public static Scorer of(Scheme scheme, Patience patience) {
        return new Scorer(scheme, patience);
    }

    /** What the items say of units, each by itself. */
    public UnitValues values(List<CountyPeriod> units) {
        return UnitValues.told(leaves, units, patience);
    }

    /** The marks of units that are measured against nobody but each other, all of which count. */
    public MarkTable marks(List<CountyPeriod> units) {
        return marks(units, Cohort.of(units));
    }

    /**
     * The marks of units.
     *
     * @param cohort whom they are measured against
     */
    public MarkTable marks(List<CountyPeriod> units, Cohort cohort) {
        return marks(values(units), cohort);
    }

    /**
     * The marks of units whose own figures have been looked at.
     *
     * @param values by this scorer
     * @param cohort whom they are measured against
     */
    public MarkTable marks(UnitValues values, Cohort cohort) {
        SettledTree settled =
                scheme.measuresParts() ? new Settling(scheme, leaves, cohort, tree, patience).settled() : tree;
        return new MarkTable(scheme, leaves, values, cohort, settled, patience);
    }

    /** Whether the figures of the unit count for what others are measured against; see {@link Yardstick}. */
    public boolean counts(CountyPeriod unit, List<Ruling> rulings) {
        return counts(values(ImmutableList.of(unit)), 0, rulings);
    }

    /**
     * The same of a unit whose own figures have been looked at.
     *
     * @param unit its place in {@code values}
     */
    public boolean counts(UnitValues values, int unit, List<Ruling> rulings) {
        return entitlement.counts(values.units().get(unit), values.row(unit), rulings);
    }

    /**
     * The score of one unit.
     *
     * @param unit its place in {@code marks}
     * @param emphasis factors on the weights, {@link WeightFactors#EVEN} for the scheme as it stands; may be asked again when
     *     the lines are read
     * @param rulings what rules decided for this unit; rulings for others must not be among them
     */
    public Score score(MarkTable marks, int unit, WeightFactors emphasis, List<Ruling> rulings) {
        patience.check();
        CountyPeriod figures = marks.units().get(unit);
        List<Bilingual> reasons = new ArrayList<>();
        for (MarkTable.Hindrance obstacle : marks.obstacles(unit)) {
            if (emphasis == WeightFactors.EVEN || !emphasis.on(obstacle.leaf()).isZero()) {
                reasons.add(obstacle.reason());
            }
        }
        TriggeredVetoes vetoes = TriggeredVetoes.on(figures, marks.vetoes(), rulings);
        reasons.addAll(vetoes.reasons());
        if (!reasons.isEmpty()) {
            return new Score.Unscored(ImmutableList.copyOf(reasons));
        }
        Consumer<Tally> walk = tally -> {
            new TreeSum(marks.tree(), marks, unit, emphasis, tally, reasons).run();
            addFurther(tally, rulings, vetoes);
        };
        Tally sum = additive ? Tally.ofPoints(scheme.rounding()) : ofLines();
        walk.accept(sum);
        if (!reasons.isEmpty()) {
            return new Score.Unscored(ImmutableList.copyOf(reasons));
        }
        return sum.finish(additive ? new LinesOnDemand(() -> lines(walk)) : sum.lines());
    }

    private ImmutableList<ScoreLine> lines(Consumer<Tally> walk) {
        Tally tally = ofLines();
        walk.accept(tally);
        return tally.lines();
    }

    private Tally ofLines() {
        return Tally.ofLines(scheme.rounding(), leaves.size() + 2);
    }

    /** The grades that vetoes hold a unit to. */
    public List<Grade.Limit> gradesAtMost(MarkTable marks, CountyPeriod unit, List<Ruling> rulings) {
        return TriggeredVetoes.on(unit, marks.vetoes(), rulings).gradesAtMost();
    }

    /** What comes after the tree: rulings, the limits of the whole, vetoes. */
    private void addFurther(Tally tally, List<Ruling> rulings, TriggeredVetoes vetoes) {
        for (Ruling ruling : rulings) {
            if (ruling.effect() instanceof Ruling.Effect.Adjust adjust) {
                tally.add(LineHeads.of(ruling), adjust.points());
            }
        }
        if (scheme.limits().any()) {
            tally.limit(scheme.limits(), LineHeads.limit(scheme.root()));
        }
        vetoes.zeroing().forEach(tally::zero);
    }
}
