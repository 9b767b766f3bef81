package org.hengzhun.core.duty;

import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.policy.Validity;

/**
 * One of those who each owe a duty (义务对象), such as a member unit.
 *
 * @param name its full name, as results give it
 * @param brief what people call it for short, or an empty text
 * @param validity the days it is one of them
 */
public record Bearer(String name, String brief, Validity validity) {

    /** Whether this is what people call it; a county is the same by its code, its short name and the like. */
    public boolean isCalled(String written) {
        return written.equals(name)
                || !brief.isEmpty() && written.equals(brief)
                || CountyPeriod.unitName(written).equals(CountyPeriod.unitName(name));
    }
}
