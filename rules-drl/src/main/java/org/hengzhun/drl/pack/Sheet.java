package org.hengzhun.drl.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Predicate;

/**
 * A table of a pack, or a level of keys, as its reader and docs/packs.md know it: the one place that says what may stand there.
 *
 * @param file its path in the pack
 * @param what it is for, in Chinese, as the page prints it
 * @param columns in the order people write them
 */
public record Sheet(String file, String what, ImmutableList<Column> columns) {

    public Sheet(String file, String what, Column... columns) {
        this(file, what, ImmutableList.copyOf(columns));
    }

    /** Names of the columns that must be there. */
    public ImmutableList<String> required() {
        return names(column -> column.presence != Presence.OPTIONAL);
    }

    /** Names of the columns that may be left out. */
    public ImmutableList<String> optional() {
        return names(column -> column.presence == Presence.OPTIONAL);
    }

    /** What else the header may call a column, with its name. */
    public ImmutableMap<String, String> chinese() {
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        columns.forEach(column -> column.chinese.forEach(name -> names.put(name, column.name)));
        return names.buildOrThrow();
    }

    ImmutableList<String> names() {
        return names(any -> true);
    }

    private ImmutableList<String> names(Predicate<Column> wanted) {
        return columns.stream().filter(wanted).map(Column::name).collect(ImmutableList.toImmutableList());
    }

    /** How far a column must be there. */
    public enum Presence {
        /** The column and every cell. */
        FILLED,
        /** The column; cells may be empty. */
        PRESENT,
        /** Neither. */
        OPTIONAL
    }

    /**
     * A column, or a key.
     *
     * @param chinese by which a header may call it too, the usual name first
     * @param what people write there, with its unit or choices, in Chinese
     * @param example a cell
     */
    public record Column(String name, ImmutableList<String> chinese, Presence presence, String what, String example) {

        private static final Splitter NAMES = Splitter.on('、').omitEmptyStrings();

        public static Column filled(String name, String chinese, String what, String example) {
            return of(name, chinese, Presence.FILLED, what, example);
        }

        public static Column present(String name, String chinese, String what, String example) {
            return of(name, chinese, Presence.PRESENT, what, example);
        }

        public static Column optional(String name, String chinese, String what, String example) {
            return of(name, chinese, Presence.OPTIONAL, what, example);
        }

        private static Column of(String name, String chinese, Presence presence, String what, String example) {
            return new Column(name, ImmutableList.copyOf(NAMES.split(chinese)), presence, what, example);
        }
    }
}
