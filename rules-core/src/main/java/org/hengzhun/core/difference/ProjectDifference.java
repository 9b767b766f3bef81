package org.hengzhun.core.difference;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Screening;

/**
 * What two policies say of one project.
 *
 * @param causes of a project that flips, the least sets of edits that, taken back together, give the old verdict again; else empty
 */
public record ProjectDifference(Screening before, Screening after, List<List<Edit>> causes) {

    public ProjectDifference {
        causes = causes.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }

    public Project project() {
        return after.project();
    }

    /** Whether the verdict is another, or is final in one only. */
    public boolean flips() {
        return flips(before, after);
    }

    /** Whether two results of a project differ in the verdict, or in whether it is final. */
    public static boolean flips(Screening before, Screening after) {
        return before.verdict() != after.verdict() || before.isFinal() != after.isFinal();
    }

    /** What only the new policy finds, in its order. */
    public ImmutableList<Finding> came() {
        return beyond(after, before);
    }

    /** What only the old policy finds, in its order. */
    public ImmutableList<Finding> went() {
        return beyond(before, after);
    }

    private static ImmutableList<Finding> beyond(Screening one, Screening other) {
        return one.findings().stream()
                .filter(finding -> other.findings().stream().noneMatch(known -> same(known, finding)))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean same(Finding one, Finding other) {
        return one.outcome() == other.outcome()
                && one.own().equals(other.own())
                && one.reason().rule().equals(other.reason().rule());
    }
}
