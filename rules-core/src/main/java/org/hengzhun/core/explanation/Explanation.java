package org.hengzhun.core.explanation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.policy.SwitchedOff;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.screening.Screening;

/**
 * Everything a policy says of one project on one day, with all its reasons (逐条说明).
 *
 * @param screening whether it may go ahead; nothing where the policy has no screening rules
 * @param routing where it goes and what it counts as; nothing where the policy has no such rules
 * @param duties what is owed for it; nothing where the policy has no such rules
 * @param rules every rule in force, by stage, in the order of the files
 * @param switchedOff rules of a policy it extends that are not judged, with the reasons
 * @param changes what departments may still decide that would give another verdict, each checked by judging the changed project
 * @param next what to ask next, where the verdict is not final
 */
public record Explanation(
        Project project,
        LocalDate asOf,
        Optional<Screening> screening,
        Optional<Routing> routing,
        Optional<ProjectDuties> duties,
        List<RuleTrace> rules,
        List<SwitchedOff> switchedOff,
        List<Change> changes,
        Optional<NextQuestion> next) {

    public Explanation {
        rules = ImmutableList.copyOf(rules);
        switchedOff = ImmutableList.copyOf(switchedOff);
        changes = ImmutableList.copyOf(changes);
    }
}
