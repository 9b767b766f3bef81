package org.hengzhun.drl.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.CountyPeriod;

/**
 * The tables that list the units of the groups of a scheme (分组名录), as its setting {@code groups} writes them:
 * {@code 县（市）区=table:County;市直有关单位=table:Department}. A unit that does not say its group is found there by its name, full
 * or short.
 */
final class GroupLists {

    static final String SETTING = "groups";
    private static final Splitter GROUPS = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final String TABLE = "=table:";

    private final ImmutableMap<String, String> lists;
    private final Map<String, TableSpec> tables;
    private final ImmutableListMultimap<String, Entry> entries;

    GroupLists(
            Map<String, String> settings, Map<String, TableSpec> tables, ImmutableListMultimap<String, Entry> entries) {
        this.lists = named(settings);
        this.tables = tables;
        this.entries = entries;
    }

    /** The table of each group that has one, in the order of the groups. */
    static ImmutableMap<String, String> named(Map<String, String> settings) {
        ImmutableMap.Builder<String, String> lists = ImmutableMap.builder();
        for (String group : GROUPS.split(settings.getOrDefault(SETTING, ""))) {
            List<String> parts = Splitter.on(TABLE).limit(2).splitToList(group);
            if (parts.size() == 2) {
                lists.put(parts.get(0), parts.get(1));
            }
        }
        return lists.buildKeepingLast();
    }

    /** The names of the groups alone, as the core reads them. */
    static String names(String written) {
        return GROUPS.splitToStream(written)
                .map(group -> Splitter.on(TABLE).split(group).iterator().next())
                .collect(Collectors.joining(";"));
    }

    /** The units with their groups, as far as the tables of the day tell. */
    ImmutableList<CountyPeriod> grouped(List<CountyPeriod> units, LocalDate day) {
        return units.stream()
                .map(unit -> unit.group().isEmpty()
                        ? groupOf(unit.unit(), day).map(unit::inGroup).orElse(unit)
                        : unit)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<String> groupOf(String unit, LocalDate day) {
        return lists.keySet().stream()
                .filter(group -> entries.get(Objects.requireNonNull(lists.get(group))).stream()
                        .filter(entry -> entry.validity().contains(day))
                        .anyMatch(entry -> isCalled(entry, unit)))
                .findFirst();
    }

    private boolean isCalled(Entry entry, String unit) {
        TableSpec table = Objects.requireNonNull(tables.get(entry.table()));
        return entry.name().equals(unit) || table.brief(entry).equals(unit);
    }
}
