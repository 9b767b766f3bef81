package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.Cohort;
import org.hengzhun.core.indicator.MissingReason;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.score.method.IdealSolution;
import org.hengzhun.core.score.method.WeightMethod;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** Finds the weights and ideals of a scheme in the figures of whom its units are measured against, inner branches first. Used once. */
final class Settling {

    private final Scheme scheme;
    private final List<Leaf> leaves;
    private final Cohort cohort;
    private final SettledTree declared;
    private final Patience patience;
    private final Map<Cohort.Over, MarkTable> tables = new EnumMap<>(Cohort.Over.class);
    private final Map<String, Bilingual> weightings = new HashMap<>();
    private final Map<String, IdealSolution> ideals = new HashMap<>();
    private final Map<String, Bilingual> problems = new HashMap<>();
    private Branch root;

    Settling(Scheme scheme, List<Leaf> leaves, Cohort cohort, SettledTree declared, Patience patience) {
        this.scheme = scheme;
        this.leaves = leaves;
        this.cohort = cohort;
        this.declared = declared;
        this.patience = patience;
        this.root = scheme.root();
    }

    SettledTree settled() {
        for (Branch branch : scheme.branches()) {
            if (branch.fromUnits() != null) {
                settle(branch, branch.fromUnits());
            }
        }
        return soFar();
    }

    private SettledTree soFar() {
        return new SettledTree(SchemeTree.of(root, weightings), ideals, problems);
    }

    private void settle(Branch branch, FromUnits rule) {
        PartTable table = table(branch, rule.over());
        if (rule.weights() != null) {
            ImmutableList<Ratio> weights = weights(branch, rule.weights(), table);
            root = weighed(root, branch.name(), weights);
            weightings.put(branch.name(), weighting(rule.weights(), rule.over(), table));
        }
        if (rule.ideal() != null) {
            ideals.put(
                    branch.name(),
                    IdealSolution.of(
                            table.columns(), lower(branch), rule.ideal().norm()));
        }
        if (rule.ideal() != null && table.units().isEmpty()) {
            problems.put(branch.name(), told(branch, MissingReason.NO_PEERS.words()));
        }
    }

    private UnitValues told(List<CountyPeriod> units) {
        return UnitValues.told(leaves, units, patience);
    }

    private PartTable table(Branch branch, Cohort.Over over) {
        MarkTable marks = tables.computeIfAbsent(
                over, among -> new MarkTable(scheme, leaves, told(cohort.units(among)), cohort, declared, patience));
        SettledTree inner = soFar();
        SchemeTree.Joint joint = SchemeTree.named(inner.tree(), branch.name());
        List<List<@Nullable Ratio>> rows = new ArrayList<>();
        for (int unit = 0; unit < marks.units().size(); unit++) {
            patience.check();
            rows.add(TreeSum.figures(inner, marks, unit, scheme.rounding(), joint));
        }
        return PartTable.of(marks.units(), rows, joint.parts().size());
    }

    /** The weights of the parts; alike, with a problem, where they cannot be found. */
    private ImmutableList<Ratio> weights(Branch branch, WeightRule rule, PartTable table) {
        ImmutableList<Ratio> alike =
                branch.children().stream().map(child -> Ratio.ONE).collect(ImmutableList.toImmutableList());
        Optional<Bilingual> negative = rule.method().takesNegative() ? Optional.empty() : negative(branch, table);
        if (negative.isPresent()) {
            problems.put(branch.name(), negative.get());
            return alike;
        }
        List<Ratio> found = rule.method().weights(directed(branch, rule.method(), table.columns()));
        if (!found.isEmpty()) {
            return found.stream()
                    .map(weight -> Ratio.of(weight.round(rule.scale(), RoundingMode.HALF_UP)))
                    .collect(ImmutableList.toImmutableList());
        }
        if (rule.allEqual() == WeightRule.WhenAllEqual.UNRANKED) {
            problems.put(branch.name(), undetermined(branch, rule.method(), table));
        }
        return alike;
    }

    /** Where the method looks at which end is good, a figure of which less is better counts as its negative. */
    private static List<List<Ratio>> directed(Branch branch, WeightMethod method, List<List<Ratio>> columns) {
        Set<Integer> lower = method.looksAtDirection() ? lower(branch) : ImmutableSet.of();
        return IntStream.range(0, columns.size())
                .mapToObj(part -> lower.contains(part)
                        ? columns.get(part).stream().map(Ratio::negated).toList()
                        : columns.get(part))
                .toList();
    }

    private static Set<Integer> lower(Branch branch) {
        IdealRule ideal = branch.fromUnits() == null ? null : branch.fromUnits().ideal();
        if (ideal == null) {
            return ImmutableSet.of();
        }
        return IntStream.range(0, branch.children().size())
                .filter(part ->
                        ideal.lower().contains(branch.children().get(part).name()))
                .boxed()
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Branch weighed(Branch within, String name, List<Ratio> weights) {
        boolean here = within.name().equals(name);
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < within.children().size(); i++) {
            Node child = within.children().get(i);
            Node inner = child instanceof Branch branch ? weighed(branch, name, weights) : child;
            children.add(here ? inner.weighing(weights.get(i)) : inner);
        }
        return within.of(children);
    }

    private static Optional<Bilingual> negative(Branch branch, PartTable table) {
        for (int part = 0; part < table.columns().size(); part++) {
            List<Ratio> column = table.columns().get(part);
            for (int unit = 0; unit < column.size(); unit++) {
                if (column.get(unit).signum() < 0) {
                    Bilingual label = branch.children().get(part).label();
                    String who = table.units().get(unit).unit();
                    return Optional.of(new Bilingual(
                            "（%s）的（%s）为负（%s），熵权法不能计算；请在该项写 floor=0，或改用 min-max 计分，或改用 weights=critic"
                                    .formatted(who, label.zh(), column.get(unit)),
                            "the (%s) of (%s) is negative (%s), which entropy weights cannot take; set floor=0 for the item, score it by min-max, or use weights=critic"
                                    .formatted(label.en(), who, column.get(unit))));
                }
            }
        }
        return Optional.empty();
    }

    private static Bilingual undetermined(Branch branch, WeightMethod method, PartTable table) {
        int units = table.units().size();
        return told(
                branch,
                new Bilingual(
                        "%s 个单位的数据分不出各项的轻重，%s为 0/0；可在该行写 allEqual=equal，各项等权"
                                .formatted(units, method.label().zh()),
                        "the figures of %s unit(s) do not tell the parts apart, and %s are 0/0; allEqual=equal in its row weighs all the same"
                                .formatted(units, method.label().en())));
    }

    private static Bilingual told(Branch branch, Bilingual why) {
        return new Bilingual(
                branch.label().zh() + "：" + why.zh(), branch.label().en() + ": " + why.en());
    }

    private static Bilingual weighting(WeightRule rule, Cohort.Over over, PartTable table) {
        Bilingual formula = rule.method().entry().formula();
        Bilingual label = rule.method().label();
        boolean city = over == Cohort.Over.CITY;
        int units = table.units().size();
        return new Bilingual(
                "%s，%s %d 个单位：%s".formatted(label.zh(), city ? "全市" : "组内", units, formula.zh()),
                "%s over %d units of the %s: %s".formatted(label.en(), units, city ? "city" : "group", formula.en()));
    }
}
