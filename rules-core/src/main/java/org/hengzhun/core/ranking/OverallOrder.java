package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengzhun.core.score.TieRule;

/** Adds to ranked groups the place of each unit among those of all groups, by the same score (全市名次). */
final class OverallOrder {

    private OverallOrder() {}

    /** @param ties the tie rule, its indicators made ready for all units */
    static ImmutableList<GroupRanking> added(List<GroupRanking> groups, TieRule ties) {
        List<GroupOrder.Contender> all = new ArrayList<>();
        groups.forEach(group ->
                group.rows().forEach(row -> all.add(new GroupOrder.Contender(row.figures(), row.score()))));
        Comparator<GroupOrder.Contender> order = GroupOrder.order(ties);
        all.sort(order.thenComparing(contender -> contender.unit().unit()));
        List<Place> places = Place.of(all, order, ties.method());
        Map<String, Place> byUnit = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            byUnit.put(all.get(i).unit().unit(), places.get(i));
        }
        return groups.stream()
                .map(group -> new GroupRanking(
                        group.group(),
                        group.rows().stream()
                                .map(row -> row.among(Objects.requireNonNull(byUnit.get(row.unit()))))
                                .toList(),
                        group.leavers()))
                .collect(ImmutableList.toImmutableList());
    }
}
