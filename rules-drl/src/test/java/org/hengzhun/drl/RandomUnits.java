package org.hengzhun.drl;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.OwnColumn;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.ranking.GroupRanking;
import org.hengzhun.core.ranking.Ranker;
import org.hengzhun.core.ranking.UnitFact;
import org.hengzhun.drl.pack.PolicyPack;

/** Units by chance, twenty a ranking, as rules read them before it and after it; their figures often meet exactly. */
public final class RandomUnits {

    private static final int TOGETHER = 20;
    private static final List<String> NAMES = List.of("甲", "乙", "丙");

    /** Ways each of the units is drawn in; a ranking takes one of them for each, so that hardly any two are the same. */
    private static final int WAYS = 100;

    /** Making a unit takes longer than judging it, and packs of the same columns and groups can share them. */
    private static final Map<Sort, ImmutableList<ImmutableList<CountyPeriod>>> DRAWN = new ConcurrentHashMap<>();

    private record Sort(ImmutableList<OwnColumn> columns, ImmutableList<String> groups) {

        ImmutableList<ImmutableList<CountyPeriod>> drawn() {
            FieldDictionary dictionary = CountyPeriod.dictionaryWith(columns);
            Random chance = new Random(20_261_127);
            return IntStream.range(0, TOGETHER)
                    .mapToObj(number -> IntStream.range(0, WAYS)
                            .mapToObj(way -> unit(number, chance, dictionary, groups))
                            .collect(ImmutableList.toImmutableList()))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private final Random chance;
    private final PolicyPack pack;
    private final LocalDate day;

    public RandomUnits(Random chance, PolicyPack pack, LocalDate day) {
        this.chance = chance;
        this.pack = pack;
        this.day = day;
    }

    /** What is made of the units of one ranking. */
    private interface Ranked {
        List<UnitFact> of(String scheme, List<CountyPeriod> units);
    }

    /** So many units before they are ranked. */
    public List<UnitFact> before(int count) {
        return units(count, (scheme, units) -> {
            List<Indicator> indicators = pack.indicators(scheme, day);
            return units.stream()
                    .map(unit -> UnitFact.before(scheme, unit, indicators))
                    .toList();
        });
    }

    /** So many units in their places; fewer where hardly any can be ranked. */
    public List<UnitFact> after(int count) {
        return units(count, (scheme, units) -> {
            List<Indicator> indicators = pack.indicators(scheme, day);
            List<UnitFact> facts = new ArrayList<>();
            for (GroupRanking group :
                    Ranker.rank(pack.schemeNamed(scheme, day), units).groups()) {
                group.rows()
                        .forEach(row -> facts.add(
                                UnitFact.after(scheme, row, group.rows().size(), indicators)));
            }
            return facts;
        });
    }

    private List<UnitFact> units(int count, Ranked ranked) {
        List<String> schemes = pack.schemes().keySet().asList();
        List<UnitFact> facts = new ArrayList<>();
        // A group in which nobody could be ranked has no places, and is drawn again.
        for (int tries = 0; facts.size() < count && tries < 100 * count; tries++) {
            String scheme = schemes.get(chance.nextInt(schemes.size()));
            ImmutableList<String> groups =
                    ImmutableList.copyOf(pack.schemeNamed(scheme, day).groups());
            List<CountyPeriod> units = DRAWN.computeIfAbsent(new Sort(pack.ownColumns(), groups), Sort::drawn).stream()
                    .map(ways -> ways.get(chance.nextInt(WAYS)))
                    .toList();
            facts.addAll(ranked.of(scheme, pack.grouped(scheme, units, day)));
        }
        return ImmutableList.copyOf(facts.subList(0, Math.min(count, facts.size())));
    }

    private static CountyPeriod unit(int number, Random chance, FieldDictionary columns, List<String> groups) {
        int known = 50 + chance.nextInt(51);
        List<String> all = groups.isEmpty() ? NAMES : groups;
        Map<String, Object> members = new LinkedHashMap<>();
        if (chance.nextInt(100) < known) {
            members.put("group", all.get(number % all.size()));
        }
        members.put("unit", number < NAMES.size() ? NAMES.get(number) : "县" + number);
        members.put("period", "2022");
        for (Field<?> field : columns.fields()) {
            if (field.unit() != null && chance.nextInt(100) < known) {
                members.put(field.name(), figure(chance));
            }
        }
        return CountyPeriod.of(members, columns);
    }

    /** None, few, near ten, or anything. */
    private static int figure(Random chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> chance.nextInt(3);
            case 1 -> 9 + chance.nextInt(3);
            default -> chance.nextInt(1_000);
        };
    }
}
