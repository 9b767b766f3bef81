package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/** How a duty over one project stands, by the fields of the project alone. Which project owes it, rules say. */
public final class ProjectDuty {

    private final Project project;
    private final ProjectTerm term;
    private final LocalDate day;
    private final ImmutableSet.Builder<String> untold = ImmutableSet.builder();
    private int done;
    private boolean notDone;
    private @Nullable LocalDate complete;

    private ProjectDuty(Project project, ProjectTerm term, LocalDate day) {
        this.project = project;
        this.term = term;
        this.day = day;
    }

    /**
     * The state as of the day. Fields dated later do not count yet.
     *
     * @throws IllegalArgumentException when the duty does not arise for single projects
     */
    public static DutyStatus assess(Duty duty, Project project, DayOff dayOff, LocalDate day) {
        if (!(duty.schedule() instanceof Schedule.OfProject schedule)) {
            throw new RefusedException(
                    "义务 %s 不是按项目产生的".formatted(duty.name()),
                    "the duty %s does not arise for projects".formatted(duty.name()));
        }
        ProjectDuty state = new ProjectDuty(project, schedule.term(), day);
        schedule.term().met().forEach(state::look);
        LocalDate due = due(schedule.term(), project);
        Occurrence occurrence = new Occurrence(
                duty,
                project.id(),
                due == null ? null : Period.ofDay(due),
                value(schedule.term().since(), project),
                due,
                due == null ? null : dayOff.shifted(due));
        return new DutyStatus(
                occurrence,
                state.of(occurrence),
                state.done,
                schedule.term().met().size());
    }

    /** The last day, as the planned date or the time since the start give it; null when neither is known. */
    private static @Nullable LocalDate due(ProjectTerm term, Project project) {
        LocalDate planned = value(term.by(), project);
        LocalDate since = value(term.since(), project);
        return planned == null && since != null && term.within() != null ? since.plus(term.within()) : planned;
    }

    private static @Nullable LocalDate value(@Nullable Field<LocalDate> field, Project project) {
        return field == null ? null : project.get(field);
    }

    private void look(ProjectTerm.Milestone token) {
        Object value = project.get(token.field());
        if (value == null && token.told() != null) {
            ask(token.field(), token.told());
        } else if (value == null) {
            lookAtStage(token);
        } else if (value.equals(false) || (value instanceof LocalDate on && on.isAfter(day))) {
            notDone = true;
        } else {
            done++;
            complete = value instanceof LocalDate on && (complete == null || on.isAfter(complete)) ? on : complete;
        }
    }

    /** An empty field means what the truth beside it says; nobody knows while that is empty, too. */
    private void ask(Field<?> field, Field<Boolean> told) {
        Boolean said = project.get(told);
        if (said == null) {
            untold.add(field.name(), told.name());
        } else if (said) {
            done++;
        } else {
            notDone = true;
        }
    }

    /** An empty field of a project that has not come so far means: not done. */
    private void lookAtStage(ProjectTerm.Milestone token) {
        Stage stage = project.get(Project.STAGE);
        Stage reached = token.reached();
        if (reached == null || stage == null || stage == Stage.TERMINATED) {
            untold.add(token.field().name());
        } else if (stage.compareTo(reached) < 0) {
            notDone = true;
        } else {
            done++;
        }
    }

    private DutyState of(Occurrence occurrence) {
        if (done == term.met().size()) {
            return Deadline.met(complete, occurrence.shifted());
        }
        if (term.dated() && occurrence.due() == null) {
            addUndated();
            return new DutyState.Unknown(untold.build());
        }
        return Deadline.open(occurrence, !notDone, untold.build(), day);
    }

    private void addUndated() {
        if (term.by() != null) {
            untold.add(term.by().name());
        }
        if (term.since() != null && term.within() != null) {
            untold.add(term.since().name());
        }
    }
}
