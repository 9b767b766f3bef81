package org.hengzhun.core.score;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.Cohort;
import org.hengzhun.core.indicator.Formula;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.number.Ratios;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.score.method.GroupScorer;
import org.hengzhun.core.score.method.Mark;
import org.hengzhun.core.score.method.Peers;
import org.hengzhun.core.score.method.ScoringMethod;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The mark of every item for every unit of one group, before weights: what is dear to compute and does not change when weights
 * do. Immutable once made.
 */
public final class MarkTable {

    private static final Bilingual SKIPPED = new Bilingual("不考核此项，权重由其他项分担", "left out, the others carry its weight");

    private final List<CountyPeriod> units;
    private final Cohort cohort;
    private final SettledTree tree;
    private final List<Veto> vetoes;
    private final List<Leaf> leaves;
    /** By unit, then by leaf: a score reads one row from end to end. */
    private final UnitValues values;

    private final List<Ratios> marks;
    private final Map<Position, Bilingual> notes = new HashMap<>();
    private final ListMultimap<Integer, Hindrance> obstacles = ArrayListMultimap.create();
    private final boolean[] skips;

    private record Position(int unit, int leaf) {}

    /** An item that keeps a unit from being ranked, and why. */
    record Hindrance(Leaf leaf, Bilingual reason) {}

    /**
     * @param told what the items say of the units, each by itself
     * @param cohort whom the units are measured against
     * @param tree the scheme with what was found in their figures
     */
    MarkTable(Scheme scheme, List<Leaf> leaves, UnitValues told, Cohort cohort, SettledTree tree, Patience patience) {
        this.cohort = cohort;
        this.tree = tree;
        this.vetoes = scheme.vetoes().stream().map(veto -> veto.within(cohort)).toList();
        this.units = told.units();
        this.leaves = leaves;
        this.marks = new ArrayList<>(units.size());
        this.skips = new boolean[units.size()];
        List<Formula> formulas = leaves.stream()
                .map(leaf -> leaf.indicator().formula().within(cohort))
                .toList();
        this.values =
                leaves.stream().anyMatch(leaf -> leaf.indicator().formula().relative())
                        ? UnitValues.of(formulas, units, patience)
                        : told;
        List<GroupScorer> gauges = gauges(formulas, patience);
        for (int unit = 0; unit < units.size(); unit++) {
            patience.check();
            marks.add(marks(unit, gauges));
        }
    }

    private List<GroupScorer> gauges(List<Formula> formulas, Patience patience) {
        Map<Cohort.Over, int[]> rows = new EnumMap<>(Cohort.Over.class);
        List<GroupScorer> gauges = new ArrayList<>(leaves.size());
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            patience.check();
            Leaf item = leaves.get(leaf);
            ScoringMethod method = item.method().within(cohort);
            gauges.add(method.gauge(
                    method.relativity() == ScoringMethod.Relativity.NONE
                            ? Peers.of(ImmutableList.of())
                            : peers(leaf, formulas.get(leaf), rows.computeIfAbsent(item.over(), this::rows))));
        }
        return gauges;
    }

    /** The row of each of those whom the units are measured against, −1 for one that has none and for all after it. */
    private int[] rows(Cohort.Over over) {
        List<CountyPeriod> peers = cohort.units(over);
        int[] rows = new int[peers.size()];
        int next = 0;
        for (int peer = 0; peer < rows.length; peer++) {
            while (next < units.size() && !units.get(next).equals(peers.get(peer))) {
                next++;
            }
            rows[peer] = next < units.size() ? next++ : -1;
        }
        return rows;
    }

    /** The known values of those units, read from the table where they are in it. */
    private Peers peers(int leaf, Formula formula, int[] rows) {
        Leaf item = leaves.get(leaf);
        List<CountyPeriod> peers = cohort.units(item.over());
        List<Ratio> known = new ArrayList<>(rows.length);
        for (int peer = 0; peer < rows.length; peer++) {
            CountyPeriod unit = peers.get(peer);
            if (!item.isAskedOf(unit.group())) {
                continue;
            }
            Ratio value = rows[peer] < 0
                    ? known(formula.value(unit))
                    : values.row(rows[peer]).known(leaf);
            if (value != null) {
                known.add(value);
            }
        }
        return Peers.of(known);
    }

    private static @Nullable Ratio known(IndicatorValue value) {
        return value instanceof Known number ? number.value() : null;
    }

    private Ratios marks(int unit, List<GroupScorer> gauges) {
        Ratios row = new Ratios(gauges.size());
        for (int leaf = 0; leaf < gauges.size(); leaf++) {
            Ratio mark = mark(unit, leaf, gauges.get(leaf));
            if (mark != null) {
                row.set(leaf, mark);
            }
        }
        return row;
    }

    /** The units, in the order given. */
    public List<CountyPeriod> units() {
        return units;
    }

    /** Whom the units are measured against. */
    public Cohort cohort() {
        return cohort;
    }

    /** The scheme with the weights and ideals found in the figures of whom the units are measured against. */
    SettledTree tree() {
        return tree;
    }

    /** The vetoes of the scheme, made ready for these units. */
    List<Veto> vetoes() {
        return vetoes;
    }

    /** The value of the indicator; null where the unit is not asked for it. */
    @Nullable
    IndicatorValue value(int unit, int leaf) {
        return isAsked(unit, leaf) ? values.row(unit).value(leaf) : null;
    }

    /** The mark on the scale of the method; null where the item is skipped or keeps the unit from being ranked. */
    @Nullable
    Ratio mark(int unit, int leaf) {
        return marks.get(unit).get(leaf);
    }

    /** Why the mark is not what the method gives, or null. */
    @Nullable
    Bilingual note(int unit, int leaf) {
        return notes.isEmpty() ? null : notes.get(new Position(unit, leaf));
    }

    List<Hindrance> obstacles(int unit) {
        return obstacles.get(unit);
    }

    boolean skipsAny(int unit) {
        return skips[unit];
    }

    private @Nullable Ratio mark(int unit, int leaf, GroupScorer gauge) {
        if (!isAsked(unit, leaf)) {
            skips[unit] = true;
            notes.put(new Position(unit, leaf), notAsked(leaves.get(leaf)));
            return null;
        }
        Missing missing = values.row(unit).missing(leaf);
        if (missing != null) {
            return without(unit, leaf, missing);
        }
        Mark mark = gauge.mark(Objects.requireNonNull(values.row(unit).known(leaf)), units.get(unit));
        return mark instanceof Mark.Points points
                ? points.points()
                : without(unit, leaf, ((Mark.Undefined) mark).why());
    }

    private @Nullable Ratio without(int unit, int leaf, Missing why) {
        Leaf item = leaves.get(leaf);
        Consequence consequence = item.consequence(why.reason());
        Bilingual text = why.text();
        if (consequence instanceof Consequence.Fixed fixed) {
            notes.put(new Position(unit, leaf), noted(text, "按方案计固定分", "points as the scheme declares"));
            return fixed.points();
        }
        if (consequence instanceof Consequence.Skip) {
            skips[unit] = true;
            notes.put(new Position(unit, leaf), noted(text, SKIPPED.zh(), SKIPPED.en()));
            return null;
        }
        Bilingual label = item.label();
        obstacles.put(
                unit, new Hindrance(item, new Bilingual(label.zh() + "：" + text.zh(), label.en() + ": " + text.en())));
        return null;
    }

    private boolean isAsked(int unit, int leaf) {
        return leaves.get(leaf).isAskedOf(units.get(unit).group());
    }

    private static Bilingual notAsked(Leaf leaf) {
        String zh = String.join("、", leaf.only());
        String en = String.join(", ", leaf.only());
        return noted(new Bilingual("只考核" + zh, "asked only of " + en), SKIPPED.zh(), SKIPPED.en());
    }

    private static Bilingual noted(Bilingual reason, String zh, String en) {
        return new Bilingual(reason.zh() + "，" + zh, reason.en() + "; " + en);
    }
}
