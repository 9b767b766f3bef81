package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Bilingual;

/**
 * What somebody owes somebody by some day (督办与报送义务).
 *
 * @param name unique in its policy
 * @param label what people call it
 * @param owner who owes it
 * @param recipient to whom; may be empty
 * @param count how many are owed in each period, at least 1
 * @param bearers those who each owe it; empty when the owner owes it as one
 * @param runs the days it is owed: what falls due on another day is not
 * @param terms the days on which its figures are in force: a period is owed by the figures of its first day
 * @param afterEnd whether a project that was terminated owes it all the same
 * @param citation the clause that sets it
 * @param provenance how far the duty can be traced
 * @param readings the parameters it rests on
 */
public record Duty(
        String name,
        Bilingual label,
        String owner,
        String recipient,
        Schedule schedule,
        int count,
        List<Bearer> bearers,
        Validity runs,
        Validity terms,
        boolean afterEnd,
        Citation citation,
        Provenance provenance,
        List<ParameterReading> readings) {

    public Duty {
        bearers = ImmutableList.copyOf(bearers);
        readings = ImmutableList.copyOf(readings);
    }

    /** Whether anything it rests on is in no document. */
    public boolean restsOnLocal() {
        return provenance == Provenance.LOCAL
                || readings.stream().anyMatch(reading -> reading.provenance() == Provenance.LOCAL);
    }

    /** Whether what is written names one of those who owe it, or all of them at once. */
    boolean isBy(String written) {
        return bearers.stream().anyMatch(bearer -> bearer.isCalled(written)) || Collective.means(this, written);
    }

    /** Whether it arises for single projects. */
    public boolean ofProject() {
        return schedule instanceof Schedule.OfProject;
    }
}
