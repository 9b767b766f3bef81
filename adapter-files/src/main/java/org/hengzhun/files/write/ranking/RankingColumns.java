package org.hengzhun.files.write.ranking;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.ranking.ItemRanks;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.ranking.Subtotal;
import org.hengzhun.core.ranking.Totals;
import org.hengzhun.core.score.Branch;
import org.hengzhun.core.score.Leaf;
import org.hengzhun.core.score.Node;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.ScoreLine;
import org.hengzhun.core.words.Language;

/**
 * The columns that the parts and items of a ranking have in a table (各部分和各项的列): where groups are scored by schemes of their own,
 * those of all, an item of the same name and label once. Immutable.
 */
final class RankingColumns {

    private final RankingReport report;
    private final Language language;
    private final ImmutableList<Branch> parts;
    private final ImmutableList<Leaf> items;

    RankingColumns(RankingReport report, Language language) {
        this(
                report,
                report.scheme().byGroup().isEmpty()
                        ? List.of(report.scheme())
                        : report.scheme().byGroup().values(),
                language);
    }

    private RankingColumns(RankingReport report, Collection<Scheme> schemes, Language language) {
        this.report = report;
        this.language = language;
        this.parts = once(schemes.stream().flatMap(RankingColumns::parts));
        this.items = once(schemes.stream().flatMap(scheme -> scheme.leaves().stream()));
    }

    /** Those of the scheme by which one group is scored. */
    static RankingColumns of(RankingReport report, String group, Language language) {
        return new RankingColumns(report, List.of(report.scheme().of(group)), language);
    }

    private static Stream<Branch> parts(Scheme scheme) {
        return scheme.root().children().stream()
                .filter(Branch.class::isInstance)
                .map(Branch.class::cast);
    }

    private static <N extends Node> ImmutableList<N> once(Stream<N> nodes) {
        Map<String, N> first = new LinkedHashMap<>();
        nodes.forEach(node -> first.putIfAbsent(key(node), node));
        return ImmutableList.copyOf(first.values());
    }

    private static String key(Node node) {
        return node.name() + "\n" + node.label().zh();
    }

    List<String> headers() {
        List<String> headers = new ArrayList<>();
        parts.forEach(part -> headers.add(part.label().in(language) + language.say("小计", " subtotal")));
        for (Leaf item : items) {
            String label = item.label().in(language);
            headers.add(label);
            headers.add(label + language.say("得分", " points"));
            headers.add(label + language.say("名次", " rank"));
        }
        return headers;
    }

    /** The cells of a unit of the group; empty where its group is not asked for a part or an item. */
    List<String> cells(Standing row, String group, ItemRanks ranks) {
        Scheme scheme = report.scheme().of(group);
        Map<String, String> subtotals = Subtotal.of(scheme, row.score()).stream()
                .collect(Collectors.toMap(
                        part -> key(part.branch()), part -> part.points().toPlainString()));
        List<String> cells = new ArrayList<>();
        parts.forEach(part -> cells.add(subtotals.getOrDefault(key(part), "")));
        Map<String, ScoreLine> lines = new LinkedHashMap<>();
        scheme.leaves()
                .forEach(leaf -> row.score().lines().stream()
                        .filter(line -> line.name().equals(leaf.name()))
                        .forEach(line -> lines.putIfAbsent(key(leaf), line)));
        for (Leaf item : items) {
            ScoreLine line = lines.get(key(item));
            OptionalInt rank = line == null ? OptionalInt.empty() : ranks.of(row.unit(), line.name());
            cells.add(line == null ? "" : report.shown(line, language).orElse(""));
            cells.add(line == null ? "" : line.points().toPlainString());
            cells.add(rank.isPresent() ? String.valueOf(rank.getAsInt()) : "");
        }
        return cells;
    }

    /** The cells of the whole; what has no column is left to {@link #rest}. */
    List<String> cells(Totals totals) {
        List<String> cells = new ArrayList<>();
        parts.forEach(part -> cells.add(""));
        for (Leaf item : items) {
            cells.add(totals.items().stream()
                    .filter(one ->
                            one.indicator().name().equals(item.indicator().name()))
                    .findFirst()
                    .map(one -> RankingReport.shown(one, language))
                    .orElse(""));
            cells.addAll(List.of("", ""));
        }
        return cells;
    }

    /** What of the whole has no column. */
    String rest(Totals totals) {
        return totals.items().stream()
                .filter(one -> items.stream()
                        .noneMatch(item ->
                                one.indicator().name().equals(item.indicator().name())))
                .map(one -> one.label().in(language) + " " + RankingReport.shown(one, language))
                .collect(Collectors.joining(language.say("；", "; ")));
    }
}
