package org.hengzhun;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.duty.DoneRecords;
import org.hengzhun.core.duty.DutyRecord;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.fact.Project;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.files.form.Forms;

/** A question for what falls due in a span of days, being put together. Immutable: each word gives a new question. */
public final class DutyQuestion {

    private final PolicyAnswers answers;
    private final LocalDate from;
    private final LocalDate to;
    private final Optional<ImmutableList<DutyRecord>> done;
    private final ImmutableList<Project> projects;

    DutyQuestion(PolicyAnswers answers, LocalDate from, LocalDate to) {
        this(answers, from, to, Optional.empty(), ImmutableList.of());
    }

    private DutyQuestion(
            PolicyAnswers answers,
            LocalDate from,
            LocalDate to,
            Optional<ImmutableList<DutyRecord>> done,
            ImmutableList<Project> projects) {
        this.answers = answers;
        this.from = from;
        this.to = to;
        this.done = done;
        this.projects = projects;
    }

    /** With everything that was done; without it nobody knows how past duties stand. */
    public DutyQuestion done(Collection<DutyRecord> records) {
        return new DutyQuestion(answers, from, to, Optional.of(ImmutableList.copyOf(records)), projects);
    }

    /** With what these projects owe. */
    public DutyQuestion of(Collection<Project> some) {
        return new DutyQuestion(answers, from, to, done, ImmutableList.copyOf(some));
    }

    /**
     * What falls due, and how it stands on the day.
     *
     * @throws org.hengzhun.drl.refusal.NotAnsweredException when projects were named and the policy has no rules on what they owe
     */
    public Answer<DutyReport> asOf(LocalDate day) {
        List<ProjectDuties> owed =
                projects.isEmpty() ? List.of() : answers.dutyFinder().dutiesOf(projects, day);
        DutyReport report = answers.pack().dutyReport(from, to, day, done.map(DoneRecords::of), owed);
        return new Answer<>(report, answers.pack().stamp(), day, JsonText.of(Forms.duties(), report));
    }
}
