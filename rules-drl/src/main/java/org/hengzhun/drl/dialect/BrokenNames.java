package org.hengzhun.drl.dialect;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hengzhun.core.words.Problem;

/**
 * Names that a pack declares in a row or an entry that is itself wrong. They count as declared: the row is told of, what uses the
 * name is not, so that one slip gives one message. Mutable, for one thread, while one pack is read.
 */
public final class BrokenNames {

    /** What a name is declared as. */
    public enum Kind {
        /** 参数: a key of parameters.csv. */
        PARAMETER,
        /** 条款: an id of clauses.csv. */
        CLAUSE,
        /** 表: a table of policy.yaml. */
        TABLE,
        /** 字段: a field of projects of policy.yaml. */
        FIELD,
        /** 集合: a set of choices of policy.yaml. */
        SET,
        /** 概念、标签: a notion or tag of policy.yaml. */
        NOTION,
        /** 义务: a duty of duties.csv. */
        DUTY,
        /** 结论: an outcome of policy.yaml. */
        OUTCOME,
        /** 自定处理意见: an outcome of screening of policy.yaml. */
        FINDING,
        /** 金额: an amount of policy.yaml. */
        AMOUNT
    }

    private final SetMultimap<Kind, String> names = HashMultimap.create();
    private final Set<Kind> unreadable = EnumSet.noneOf(Kind.class);
    private final Map<Name, Integer> lines = new HashMap<>();
    private final SetMultimap<Name, Problem.Consequence> uses = LinkedHashMultimap.create();

    private record Name(Kind kind, String name) {}

    /**
     * Where a name that counts as declared is used.
     *
     * @param line of its declaration; 0 where nobody knows
     */
    public record Use(Kind kind, int line, Problem.Consequence place) {}

    public void add(Kind kind, String name) {
        names.put(kind, name);
    }

    /** The same, with the line of the row or entry. */
    public void add(Kind kind, String name, int line) {
        add(kind, name);
        lines.putIfAbsent(new Name(kind, name), line);
    }

    /** The whole list of such names cannot be read: any name may be among them. */
    public void addAll(Kind kind) {
        unreadable.add(kind);
    }

    /** The pack this one extends cannot be read: any name may be one of its. */
    public void addEverything() {
        unreadable.addAll(EnumSet.allOf(Kind.class));
    }

    public boolean has(Kind kind, String name) {
        return unreadable.contains(kind) || names.containsEntry(kind, name);
    }

    /** The same for a place that uses the name, which is kept where it has. */
    private boolean has(Kind kind, String name, String file, int line, int column) {
        boolean has = has(kind, name);
        if (has) {
            uses.put(new Name(kind, name), new Problem.Consequence(file, line, column));
        }
        return has;
    }

    /** The same for a name where it stands in a file. */
    boolean has(Kind kind, Token name, String file) {
        return has(kind, name.text(), file, name.line(), name.column());
    }

    /** The places that use such names, in the order they were met. */
    public ImmutableList<Use> uses() {
        return uses.entries().stream()
                .map(use -> new Use(use.getKey().kind, lines.getOrDefault(use.getKey(), 0), use.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    public boolean isUnreadable(Kind kind) {
        return unreadable.contains(kind);
    }

    public ImmutableSet<String> of(Kind kind) {
        return ImmutableSet.copyOf(names.get(kind));
    }
}
