package org.hengzhun.core.ranking;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.hengzhun.core.score.ScoreLine;
import org.hengzhun.core.score.TieMethod;

/** Where each unit of a group stands by the points of each item (单项名次): 1 for the most points, equal points share the better place. */
public final class ItemRanks {

    private static final Comparator<Points> MOST_FIRST =
            Comparator.comparing(Points::points).reversed();

    private final ImmutableTable<String, String, Integer> places;

    private ItemRanks(Table<String, String, Integer> places) {
        this.places = ImmutableTable.copyOf(places);
    }

    /** The places in the items of the group. */
    public static ItemRanks of(GroupRanking group) {
        Map<String, List<Points>> byItem = new LinkedHashMap<>();
        for (Standing row : group.rows()) {
            for (ScoreLine line : row.score().lines()) {
                if (line.head().kind() == ScoreLine.LineKind.ITEM) {
                    byItem.computeIfAbsent(line.name(), name -> new ArrayList<>())
                            .add(new Points(row.unit(), line.points()));
                }
            }
        }
        Table<String, String, Integer> places = HashBasedTable.create();
        byItem.forEach((item, all) -> rank(item, all, places));
        return new ItemRanks(places);
    }

    private record Points(String unit, BigDecimal points) {}

    private static void rank(String item, List<Points> all, Table<String, String, Integer> places) {
        all.sort(MOST_FIRST);
        List<Place> ranks = Place.of(all, MOST_FIRST, TieMethod.MIN);
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i).unit(), item, ranks.get(i).rank().intValueExact());
        }
    }

    /** The place of the unit in the item of this name; nothing for a line that is no item. */
    public OptionalInt of(String unit, String item) {
        Integer place = places.get(unit, item);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
