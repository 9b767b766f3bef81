package org.hengzhun.drl.dialect;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.EnumSet;
import java.util.Set;

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
        FINDING
    }

    private final SetMultimap<Kind, String> names = HashMultimap.create();
    private final Set<Kind> unreadable = EnumSet.noneOf(Kind.class);

    public void add(Kind kind, String name) {
        names.put(kind, name);
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

    public boolean isUnreadable(Kind kind) {
        return unreadable.contains(kind);
    }

    public ImmutableSet<String> of(Kind kind) {
        return ImmutableSet.copyOf(names.get(kind));
    }
}
