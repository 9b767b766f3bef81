package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.score.Ruling;

/**
 * Units that are ranked together, and everyone there is (同组单位与全部单位).
 *
 * @param members those of the group, by name
 * @param all those of all groups, the members among them as they were before any was changed
 * @param rulings what rules decided, by unit
 */
record Contest(List<CountyPeriod> members, List<CountyPeriod> all, ImmutableListMultimap<String, Ruling> rulings) {

    public Contest {
        members = ImmutableList.copyOf(members);
        all = ImmutableList.copyOf(all);
    }

    /** Those of other groups. */
    ImmutableList<CountyPeriod> others() {
        ImmutableSet<String> names = members.stream().map(CountyPeriod::unit).collect(ImmutableSet.toImmutableSet());
        return all.stream().filter(unit -> !names.contains(unit.unit())).collect(ImmutableList.toImmutableList());
    }

    /** Everyone, the members as they are now. */
    List<CountyPeriod> everyone() {
        return ImmutableList.<CountyPeriod>builder()
                .addAll(members)
                .addAll(others())
                .build();
    }

    /** The same with a member gone. */
    Contest without(String unit) {
        return new Contest(
                members.stream().filter(member -> !member.unit().equals(unit)).toList(),
                all.stream().filter(member -> !member.unit().equals(unit)).toList(),
                rulings);
    }

    /** The same with other figures of one member. */
    Contest with(CountyPeriod changed) {
        return new Contest(
                members.stream()
                        .map(member -> member.unit().equals(changed.unit()) ? changed : member)
                        .toList(),
                all,
                rulings);
    }

    /** The same with other rulings of one unit. */
    Contest ruling(String unit, List<Ruling> own) {
        if (rulings.get(unit).equals(own)) {
            return this;
        }
        ImmutableListMultimap.Builder<String, Ruling> changed = ImmutableListMultimap.builder();
        rulings.forEach((name, ruling) -> {
            if (!name.equals(unit)) {
                changed.put(name, ruling);
            }
        });
        return new Contest(members, all, changed.putAll(unit, own).build());
    }
}
