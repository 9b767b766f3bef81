package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.words.Bilingual;

/**
 * What falls due from one day to another, of a policy and of single projects, and how it stands (义务日历).
 *
 * @param from the first day of the calendar
 * @param to the last day of the calendar
 * @param calendar by the day due, standing duties last
 * @param projects in the order of the input, each with what falls due in the span or has no day
 * @param overdueBefore how many duties of projects fell due before the first day and are overdue
 * @param warnings what the reader must know of the policy and of the records of what was done
 */
public record DutyReport(
        PolicyStamp policy,
        LocalDate asOf,
        LocalDate from,
        LocalDate to,
        DayOff dayOff,
        List<DutyStatus> calendar,
        List<ProjectDuties> projects,
        long overdueBefore,
        List<Bilingual> warnings) {

    public DutyReport {
        calendar = ImmutableList.copyOf(calendar);
        projects = ImmutableList.copyOf(projects);
        warnings = ImmutableList.copyOf(warnings);
    }

    /**
     * The report of a calendar and of what single projects owe in its span.
     *
     * @param asOf the day as of which things stand
     * @param done everything that was done; without it nobody knows how past duties stand
     * @param owed what single projects owe, in the order to tell it; empty where nobody asks
     * @param warnings what the reader must know of the policy
     */
    public static DutyReport of(
            PolicyStamp policy,
            LocalDate asOf,
            DutyCalendar calendar,
            Optional<DoneRecords> done,
            List<ProjectDuties> owed,
            List<Bilingual> warnings) {
        return of(policy, asOf, calendar, done, owed, warnings, Patience.ENDLESS);
    }

    /** The same for somebody of this patience. */
    public static DutyReport of(
            PolicyStamp policy,
            LocalDate asOf,
            DutyCalendar calendar,
            Optional<DoneRecords> done,
            List<ProjectDuties> owed,
            List<Bilingual> warnings,
            Patience patience) {
        LocalDate from = calendar.from();
        return new DutyReport(
                policy,
                asOf,
                from,
                calendar.to(),
                calendar.dayOff(),
                calendar.statuses(done, asOf, patience),
                owed.stream()
                        .map(project -> project.within(from, calendar.to()))
                        .collect(ImmutableList.toImmutableList()),
                owed.stream().mapToLong(project -> project.overdueBefore(from)).sum(),
                ImmutableList.<Bilingual>builder()
                        .addAll(warnings)
                        .addAll(done.map(records -> DoneWords.of(records, asOf)).orElse(List.of()))
                        .build());
    }

    /** The same of the duties of the policy that this unit owes; what projects owe stays. */
    public DutyReport owedBy(String unit) {
        List<DutyStatus> its = calendar.stream()
                .filter(one -> one.occurrence().unit().equals(unit))
                .toList();
        return new DutyReport(policy, asOf, from, to, dayOff, its, projects, overdueBefore, warnings);
    }

    /** Whether a deadline on a day off is moved. */
    public boolean shifts() {
        return dayOff.shift() != DayOff.Shift.NONE;
    }

    /** Everything owed, by the day due, without a day last. */
    public List<DutyLine> lines() {
        Stream<DutyLine> ofCalendar =
                calendar.stream().map(one -> line(one, one.occurrence().duty().restsOnLocal()));
        Stream<DutyLine> ofProjects = projects.stream()
                .flatMap(project ->
                        project.owed().stream().map(owed -> line(owed).of(project)));
        return Stream.concat(ofCalendar, ofProjects).sorted(DutyLine.BY_DAY).collect(ImmutableList.toImmutableList());
    }

    /** The line of a duty of a project. */
    public DutyLine line(ProjectDuties.Owed owed) {
        return line(owed.status(), owed.restsOnLocal());
    }

    /** The line of a duty; one that a parameter of the city moved to another day rests on it too. */
    public DutyLine line(DutyStatus status, boolean local) {
        boolean moved = status.occurrence().isShifted()
                && dayOff.readings().stream().anyMatch(reading -> reading.provenance() == Provenance.LOCAL);
        return new DutyLine(status, status.occurrence().whom(), local || moved, null);
    }

    /** Id and name of the project. */
    public static String named(Project project) {
        String name = project.get(Project.NAME);
        return name == null ? project.id() : project.id() + " " + name;
    }

    /** How many of the lines stand so, by the code of the state; every code has its number. */
    public Map<String, Long> totals() {
        Map<String, Long> counts = lines().stream()
                .collect(Collectors.groupingBy(line -> line.status().state().code(), Collectors.counting()));
        return DutyState.CODES.stream()
                .collect(ImmutableMap.toImmutableMap(code -> code, code -> counts.getOrDefault(code, 0L)));
    }

    /** The parameters no document sets that something shown rests on. */
    public List<ParameterReading> localParameters() {
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
