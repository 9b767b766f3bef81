package org.hengzhun.drl.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hengzhun.core.duty.DayOff;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyFinder;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.duty.ProjectDuty;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.result.Reason;
import org.hengzhun.drl.engine.Engine;
import org.hengzhun.drl.pack.Days;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.result.Conclusions;
import org.hengzhun.drl.rule.Judgement;

/** Finds by the rules of one pack which project owes which duty. */
public final class PolicyDuties implements DutyFinder {

    private final PolicyPack pack;
    private final Engine engine;
    private final Days<OnDay> days;
    private final Patience patience;

    /** What is the same for every project judged on one day. */
    private record OnDay(Conclusions conclusions, DayOff dayOff, ImmutableMap<String, Duty> duties) {}

    public PolicyDuties(Rulebook book, Engine engine) {
        this(book.pack(), engine, new Days<>(day -> onDay(book, day)), Patience.ENDLESS);
    }

    private PolicyDuties(PolicyPack pack, Engine engine, Days<OnDay> days, Patience patience) {
        this.pack = pack;
        this.engine = engine;
        this.days = days;
        this.patience = patience;
    }

    private static OnDay onDay(Rulebook book, LocalDate day) {
        PolicyPack pack = book.pack();
        return new OnDay(new Conclusions(book, day), pack.dayOff(day), pack.dutiesOn(day));
    }

    @Override
    public DutyFinder within(Patience other) {
        return new PolicyDuties(pack, engine, days, other);
    }

    @Override
    public PolicyStamp policy() {
        return pack.stamp();
    }

    @Override
    public ImmutableList<ProjectDuties> dutiesOf(List<Project> projects, LocalDate asOf) {
        OnDay known = days.on(asOf);
        return engine.judge(pack.known(projects), asOf, patience).stream()
                .map(judgement -> of(judgement, known))
                .collect(ImmutableList.toImmutableList());
    }

    private static ProjectDuties of(Judgement judgement, OnDay known) {
        Conclusions conclusions = known.conclusions;
        Project project = (Project) judgement.fact();
        LocalDate day = conclusions.day();
        ImmutableMap<String, Duty> duties = project.get(Project.STAGE) == Stage.TERMINATED
                ? ImmutableMap.copyOf(Maps.filterValues(known.duties, Duty::afterEnd))
                : known.duties;
        ImmutableListMultimap<String, Conclusions.Reached> reached = Multimaps.index(
                conclusions.reached(judgement), one -> one.rule().action().code());
        ImmutableList.Builder<ProjectDuties.Owed> owed = ImmutableList.builder();
        for (String name : ImmutableList.sortedCopyOf(reached.keySet())) {
            Duty duty = duties.get(name);
            if (duty != null) {
                owed.add(new ProjectDuties.Owed(
                        ProjectDuty.assess(duty, project, known.dayOff, day), reasons(reached.get(name))));
            }
        }
        ImmutableList.Builder<ProjectDuties.OpenDuty> undecided = ImmutableList.builder();
        for (OpenRule open :
                ImmutableList.sortedCopyOf(Comparator.comparing(OpenRule::rule), conclusions.open(judgement))) {
            Duty duty = duties.get(open.code());
            if (duty != null && !reached.containsKey(open.code())) {
                undecided.add(new ProjectDuties.OpenDuty(open, duty));
            }
        }
        return ProjectDuties.of(project, day, owed.build(), undecided.build(), conclusions.warnings(judgement));
    }

    private static ImmutableList<Reason> reasons(List<Conclusions.Reached> reached) {
        return reached.stream()
                .map(Conclusions.Reached::reason)
                .sorted(Comparator.comparing(Reason::rule))
                .collect(ImmutableList.toImmutableList());
    }
}
