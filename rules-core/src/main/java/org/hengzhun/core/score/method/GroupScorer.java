package org.hengzhun.core.score.method;

import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.number.Ratio;

/** A method made ready for one group of units: value in, mark out. Pure. */
@FunctionalInterface
public interface GroupScorer {

    /**
     * The mark of one unit.
     *
     * @param value its known indicator value
     * @param unit its raw figures, for methods that read a target or a condition beside the value
     */
    Mark mark(Ratio value, CountyPeriod unit);
}
