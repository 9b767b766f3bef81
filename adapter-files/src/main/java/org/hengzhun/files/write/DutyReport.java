package org.hengzhun.files.write;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hengzhun.core.duty.DayOff;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyStatus;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;

/**
 * Everything one {@code duties} tells.
 *
 * @param from the first day of the calendar
 * @param to the last day of the calendar
 * @param calendar by the day due, standing duties last
 * @param projects in the order of the input
 */
public record DutyReport(
        PolicyStamp policy,
        LocalDate asOf,
        LocalDate from,
        LocalDate to,
        DayOff dayOff,
        ImmutableList<DutyStatus> calendar,
        ImmutableList<ProjectDuties> projects,
        ImmutableList<Refusal> refused,
        ImmutableList<InputSummary> inputs) {

    /** Whether a deadline on a day off is moved. */
    boolean shifts() {
        return dayOff.shift() != DayOff.Shift.NONE;
    }

    /** The parameters no document sets that something shown rests on. */
    ImmutableList<ParameterReading> localParameters() {
        Stream<Duty> duties = Stream.concat(
                calendar.stream().map(one -> one.occurrence().duty()),
                projects.stream()
                        .flatMap(project -> project.owed().stream())
                        .map(owed -> owed.status().occurrence().duty()));
        Stream<ParameterReading> reasons = projects.stream()
                .flatMap(project -> project.owed().stream())
                .flatMap(owed -> owed.reasons().stream())
                .flatMap(reason -> reason.parameters().stream());
        return Stream.of(
                        duties.flatMap(duty -> duty.readings().stream()),
                        reasons,
                        shifts() ? dayOff.readings().stream() : Stream.<ParameterReading>empty())
                .flatMap(readings -> readings)
                .filter(reading -> reading.provenance() == Provenance.LOCAL)
                .collect(ImmutableSet.toImmutableSet())
                .asList();
    }
}
