package org.hengzhun.drl.difference;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.difference.PolicyChange;
import org.hengzhun.core.difference.ProjectDifference;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.answer.PolicyAnswers;

/** Screens projects by two policies as they are in force on a day. Mutable in what it remembers, for one thread. */
public final class PolicyDifference {

    private final PolicyChange change;
    private final Screener before;
    private final Screener after;
    private final Causes causes;

    private PolicyDifference(PolicyChange change, Screener before, Screener after, Causes causes) {
        this.change = change;
        this.before = before;
        this.after = after;
        this.causes = causes;
    }

    /**
     * The difference that a policy makes beside another.
     *
     * @param supposed whether the second is only supposed
     * @throws org.hengzhun.drl.refusal.NotAnsweredException when one of them has no screening rules
     */
    public static PolicyDifference of(PolicyAnswers before, PolicyAnswers after, LocalDate day, boolean supposed) {
        Screener old = before.screener();
        Screener now = after.screener();
        ImmutableList<PackEdit> edits = PackEdits.ofScreening(before.pack(), after.pack(), day);
        return new PolicyDifference(
                new PolicyChange(old.policy(), now.policy(), day, supposed, PackEdits.edits(edits)),
                old,
                now,
                new Causes(before.pack(), after.pack(), day, edits));
    }

    /** What lies between two policies where they rank; see {@link #of}. */
    public static PolicyChange ofRankings(PolicyAnswers before, PolicyAnswers after, LocalDate day, boolean supposed) {
        return new PolicyChange(
                before.pack().stamp(),
                after.pack().stamp(),
                day,
                supposed,
                PackEdits.ofRanking(before.pack(), after.pack(), day));
    }

    /** What lies between the two where they screen. */
    public PolicyChange change() {
        return change;
    }

    /** What the two say of each project, in their order. */
    public ImmutableList<ProjectDifference> of(List<Project> projects, Patience patience) {
        List<Screening> old = before.within(patience).screenAll(projects, change.asOf());
        List<Screening> now = after.within(patience).screenAll(projects, change.asOf());
        ImmutableList.Builder<ProjectDifference> differences = ImmutableList.builderWithExpectedSize(projects.size());
        for (int place = 0; place < projects.size(); place++) {
            Screening was = old.get(place);
            Screening is = now.get(place);
            differences.add(new ProjectDifference(
                    was,
                    is,
                    ProjectDifference.flips(was, is) ? List.copyOf(causes.of(was, patience)) : ImmutableList.of()));
        }
        return differences.build();
    }
}
