package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.indicator.Column;
import org.hengzhun.core.indicator.Formula;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.indicator.IndicatorCatalogue;
import org.hengzhun.core.score.method.Bounds;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;

/**
 * How raw figures become a ranking (考核方案): a tree of weighted items, vetoes, grades, grouping, ties and rounding. Immutable.
 *
 * @param id key of the scheme in its pack
 * @param root the whole score
 * @param grouping whether units are compared within their group or all together
 * @param groups the groups there should be, or empty when any will do
 * @param limits least and most points of the whole after rulings
 * @param vetoes in the order of the table
 * @param grading the grades, and how they are given
 * @param totalOf what the units are the parts of, whose figures are told beside theirs; empty for nothing
 * @param totalled what is told of that whole; empty for the items
 * @param yardstick whose figures units are measured against
 * @param byGroup the scheme each group is scored by, in the order of the groups; empty where this one scores them all
 * @param labels what people call the columns and indicators of its catalogue, by name, those it does not read among them
 * @param warnings what its reader should look at though the scheme can be used
 */
public record Scheme(
        String id,
        Bilingual label,
        Branch root,
        Grouping grouping,
        Set<String> groups,
        TieRule ties,
        Rounding rounding,
        Bounds limits,
        List<Veto> vetoes,
        Grading grading,
        String totalOf,
        List<Indicator> totalled,
        Yardstick yardstick,
        Map<String, Scheme> byGroup,
        Map<String, Bilingual> labels,
        List<Flaw> warnings) {

    public Scheme {
        groups = ImmutableSet.copyOf(groups);
        vetoes = ImmutableList.copyOf(vetoes);
        totalled = ImmutableList.copyOf(totalled);
        byGroup = ImmutableMap.copyOf(byGroup);
        labels = ImmutableMap.copyOf(labels);
        warnings = ImmutableList.copyOf(warnings);
    }

    /** Among whom a unit is ranked. */
    public enum Grouping {
        /** 分组排名: within its group; relative methods also look at the group only. */
        BY_GROUP,
        /** 统一排名: among all. */
        TOGETHER,
        /** 组内和全市都排: scored and ranked within its group, and by that score among all too. */
        BOTH
    }

    /** The scheme the units of the group are scored by. */
    public Scheme of(String group) {
        return byGroup.getOrDefault(group, this);
    }

    /**
     * Understands a scheme that scores each group by a scheme of its own; see {@link SchemeRow} for settings.
     *
     * @param parts the scheme of each group, in their order
     * @throws FlawedInputException with everything that is wrong
     */
    public static Scheme composed(
            String id,
            Bilingual label,
            Map<String, String> settings,
            Map<String, Scheme> parts,
            IndicatorCatalogue catalogue) {
        return new ComposedScheme(id, label, settings, parts, catalogue).scheme();
    }

    /**
     * Understands the tables of a scheme; see {@link SchemeRow} for rows and settings.
     *
     * @throws FlawedInputException with everything that is wrong
     */
    public static Scheme of(
            String id,
            Bilingual label,
            Map<String, String> settings,
            List<SchemeRow> rows,
            IndicatorCatalogue catalogue) {
        return new SchemeRows(id, label, settings, rows, catalogue).scheme();
    }

    /** The grades, from the best down; empty for none. */
    public List<Grade> grades() {
        return grading.grades();
    }

    /** Every item, in the order of the tree. */
    public List<Leaf> leaves() {
        return leaves(root).collect(ImmutableList.toImmutableList());
    }

    /** Every leaf of a part, itself if it is one. */
    static Stream<Leaf> leaves(Node node) {
        return node instanceof Branch branch
                ? branch.children().stream().flatMap(Scheme::leaves)
                : Stream.of((Leaf) node);
    }

    /** Every branch, those within another before it. */
    public List<Branch> branches() {
        return branches(root).collect(ImmutableList.toImmutableList());
    }

    private static Stream<Branch> branches(Branch branch) {
        return Stream.concat(
                branch.children().stream()
                        .flatMap(child -> child instanceof Branch inner ? branches(inner) : Stream.empty()),
                Stream.of(branch));
    }

    /** Whether any weight or ideal is found in the figures of the units. */
    public boolean measuresParts() {
        return branches().stream().anyMatch(branch -> branch.fromUnits() != null);
    }

    /** What people call a column or an indicator of the policy; its name where nothing tells. */
    public Bilingual figureLabel(String name) {
        return Stream.concat(
                        formulas()
                                .flatMap(formula -> formula.inputs().stream())
                                .filter(column -> column.column().equals(name))
                                .map(Column::label),
                        leaves().stream()
                                .map(Leaf::indicator)
                                .filter(indicator -> indicator.name().equals(name))
                                .map(indicator ->
                                        new Bilingual(indicator.label().zh(), Property.spoken(name))))
                .findFirst()
                .orElseGet(() -> Optional.ofNullable(labels.get(name)).orElseGet(() -> new Column(name).label()));
    }

    /** Whether any mark, weight, veto or tie rests on other units or other periods. */
    public boolean relative() {
        return measuresParts()
                || formulas().anyMatch(Formula::relative)
                || leaves().stream().anyMatch(leaf -> leaf.method().relative());
    }

    private Stream<Formula> formulas() {
        return Stream.of(
                        leaves().stream().map(Leaf::indicator),
                        vetoes.stream().map(Veto::indicator),
                        ties.breakers().stream().map(breaker -> breaker.indicator()),
                        totalled.stream(),
                        picked())
                .flatMap(indicators -> indicators.map(Indicator::formula));
    }

    /** What grades take their units by. */
    private Stream<Indicator> picked() {
        return grades().stream().map(Grade::pick).filter(Objects::nonNull).map(Grade.Pick::by);
    }

    /** What the figures of a raw column it reads are kept in; of plain figures where it knows nothing of it. */
    public Unit unitOf(String column) {
        return formulas()
                .flatMap(formula -> formula.inputs().stream())
                .filter(input -> input.column().equals(column))
                .map(Column::unit)
                .findFirst()
                .orElseGet(() -> new Column(column).unit());
    }

    /** Every raw column that a score, a veto, a tie-breaker or a grade reads. */
    public Set<String> columns() {
        ImmutableSet.Builder<String> columns = ImmutableSet.builder();
        for (Leaf leaf : leaves()) {
            columns.addAll(leaf.indicator().formula().columns());
            columns.addAll(leaf.method().columns());
        }
        vetoes.forEach(veto -> columns.addAll(veto.indicator().formula().columns()));
        ties.breakers()
                .forEach(breaker -> columns.addAll(breaker.indicator().formula().columns()));
        picked().forEach(indicator -> columns.addAll(indicator.formula().columns()));
        return columns.build();
    }
}
