package org.hengzhun;

import java.util.List;
import org.hengzhun.core.words.Problem;

/** Told of every attempt to take edited policies over, after it. */
public interface PolicyListener {

    /** These are in force from now on. */
    default void taken(Policies policies) {}

    /** The policies before stay in force, because of these problems of the edit. */
    default void refused(List<Problem> problems) {}
}
