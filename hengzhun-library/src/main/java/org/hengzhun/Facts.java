package org.hengzhun;

import java.util.Map;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;

/**
 * Facts from what a program has: maps, records and beans. Members are named by field (docs: {@code policy fields}), by Chinese label or by
 * another header a table may have; values are texts as a clerk writes them, exact numbers, truths, lists, days, or values as the fields keep
 * them. A project with fields that a policy declares itself comes from {@link Policy#project(Map)}. Null, and a member that is not there, is unknown.
 */
public final class Facts {

    private Facts() {}

    /**
     * A project.
     *
     * @throws org.hengzhun.core.words.FlawedInputException with everything that is wrong
     */
    public static Project project(Map<String, ?> members) {
        return Project.of(members);
    }

    /**
     * A project from a record, by its components, or from a bean, by its getters; an unknown name is an error as in a map.
     *
     * @throws org.hengzhun.core.words.FlawedInputException with everything that is wrong
     * @throws IllegalArgumentException when the object has neither components nor getters that can be read
     */
    public static Project project(Object recordOrBean) {
        return Project.of(ObjectMembers.of(recordOrBean));
    }

    /**
     * The figures of a county from a record or a bean, by the columns every policy knows; {@link Policy#county} knows those of one policy
     * too.
     *
     * @throws org.hengzhun.core.words.FlawedInputException with everything that is wrong
     * @throws IllegalArgumentException when the object has neither components nor getters that can be read
     */
    public static CountyPeriod county(Object recordOrBean) {
        return CountyPeriod.of(ObjectMembers.of(recordOrBean));
    }

    /** The figures of a county from a map. */
    public static CountyPeriod county(Map<String, ?> members) {
        return CountyPeriod.of(members);
    }
}
