package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hengzhun.core.duty.DutyRecord;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;

/** What a case is about, and what the policy must say of it. */
public sealed interface Situation {

    /**
     * One project.
     *
     * @param project what is known of it; nothing else is
     */
    record OfProject(Project project, ProjectExpectation expect) implements Situation {}

    /**
     * What falls due from one day to another.
     *
     * @param to the last day, not before the first
     * @param done everything that was done, or nothing when nobody says
     */
    record OfSpan(LocalDate from, LocalDate to, Optional<ImmutableList<DutyRecord>> done, DutyExpectation expect)
            implements Situation {}

    /**
     * The units of one period, ranked.
     *
     * @param scheme id of a scheme of the policy
     * @param units never empty
     * @param previous those of the period before; empty for none
     */
    record OfScheme(
            String scheme,
            ImmutableList<CountyPeriod> units,
            ImmutableList<CountyPeriod> previous,
            SchemeExpectation expect)
            implements Situation {}
}
