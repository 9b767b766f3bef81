package org.hengzhun.drl.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;

/** Finds indicators that no scheme, rule or other indicator reads: what somebody meant to count and does not. */
final class IndicatorUse {

    /** What stands between names in arguments and settings. */
    private static final Splitter NAMES = Splitter.onPattern("[+*;:\\s]").omitEmptyStrings();

    private final Set<String> read = new HashSet<>();

    IndicatorUse(Collection<SchemeSource> schemes, Collection<Rule> rules) {
        schemes.forEach(scheme -> {
            scheme.lines().forEach(line -> {
                read.add(line.row().indicator());
                addAll(line.row().arguments().values().stream());
            });
            addAll(scheme.settings().values().stream());
        });
        rules.stream()
                .flatMap(rule -> rule.reads().stream())
                .filter(Term.OfFact.class::isInstance)
                .forEach(term -> read.add(((Term.OfFact) term).property().name()));
    }

    /**
     * Warns of each that nothing reads.
     *
     * @param table the indicators with the rows they stand in
     */
    void check(ImmutableMap<IndicatorRow, Integer> table, ProblemCollector complaints) {
        table.keySet().forEach(row -> addAll(row.arguments().values().stream()));
        table.forEach((row, number) -> {
            if (!read.contains(row.name())) {
                complaints.warning(
                        number,
                        0,
                        "unused-indicator",
                        "没有方案、规则或别的指标用到指标 %s（%s）；漏写了考核项，或可以删去"
                                .formatted(row.name(), row.label().zh()),
                        "no scheme, rule or other indicator uses the indicator %s (%s); an item is missing, or it can go"
                                .formatted(row.name(), row.label().en()));
            }
        });
    }

    private void addAll(Stream<String> texts) {
        texts.forEach(text -> NAMES.split(text).forEach(read::add));
    }
}
