package org.hengzhun.files.flow;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hengzhun.core.duty.DayOff;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyCalendar;
import org.hengzhun.core.duty.DutyRecord;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.files.read.DutyRecordTable;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.write.DutyReport;

/**
 * Lists what falls due under a policy and how it stands, and gathers what is told of it.
 *
 * @param asOf the day as of which things stand
 * @param warnings what the reader must know of the policy
 */
public record DutyRun(
        PolicyStamp policy,
        ImmutableList<Duty> duties,
        DayOff dayOff,
        LocalDate asOf,
        ImmutableList<Bilingual> warnings) {

    /** Longest calendar: a slip in a year must not fill the memory. */
    public static final int MOST_YEARS = 50;

    /** Whether a calendar may be this long. */
    public static boolean fits(LocalDate first, LocalDate last) {
        return !last.isBefore(first) && !last.isAfter(first.plusYears(MOST_YEARS));
    }

    /**
     * What single projects give rise to, as told by their table.
     *
     * @param owed the duties of each project, in the order of the table
     * @param refusals rows of the table that were not read
     */
    public record OfProjects(
            ImmutableList<ProjectDuties> owed, ImmutableList<Refusal> refusals, ImmutableList<InputSummary> summaries) {

        /** No table of projects. */
        public static final OfProjects NONE =
                new OfProjects(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    /**
     * The report from the first day to the last.
     *
     * @param done what was done; without it nobody knows how past duties stand
     */
    public DutyReport report(LocalDate first, LocalDate last, Optional<DutyRecordTable> done, OfProjects projects) {
        Optional<ImmutableList<DutyRecord>> told = done.map(DutyRecordTable::records);
        return new DutyReport(
                policy,
                asOf,
                first,
                last,
                dayOff,
                DutyCalendar.between(duties, first, last, dayOff).asOf(told, asOf),
                projects.owed.stream()
                        .map(project -> project.within(first, last))
                        .collect(ImmutableList.toImmutableList()),
                projects.owed.stream()
                        .mapToLong(project -> project.overdueBefore(first))
                        .sum(),
                warnings,
                ImmutableList.<Refusal>builder()
                        .addAll(projects.refusals)
                        .addAll(done.map(DutyRecordTable::refusals).orElse(ImmutableList.of()))
                        .build(),
                ImmutableList.<InputSummary>builder()
                        .addAll(projects.summaries)
                        .addAll(done.stream().map(DutyRecordTable::summary).toList())
                        .build());
    }
}
