package org.hengzhun.drl.logic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.cell.Cells;
import org.hengzhun.drl.cell.Diagrams;
import org.hengzhun.drl.cell.Judged;
import org.hengzhun.drl.cell.Truths;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.Parameter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.RulePlace;
import org.hengzhun.drl.rule.Rule;

/**
 * Looks into what a sound pack says, not how it is written: contradictions, rules that add nothing or can never hold, holes and
 * overlaps between bands, rows nobody meets, figures that grow milder as they grow, things declared in vain. On every day from
 * the one given to the last dated change; what a rule accepts is not told.
 */
public final class LogicCheck {

    /** Days of change that are looked at; a pack has a handful. */
    private static final int MOST_DAYS = 60;

    private final PolicyPack pack;
    private final Map<List<Object>, Problem> problems = new LinkedHashMap<>();

    private LogicCheck(PolicyPack pack) {
        this.pack = pack;
    }

    /**
     * The remarks, all of them warnings, by place.
     *
     * @param from the first day of interest; days before the pack takes effect are left out
     */
    public static ImmutableList<Problem> of(PolicyPack pack, LocalDate from, Patience patience) {
        return new LogicCheck(pack).run(from, patience);
    }

    /** What is told of a pack whose logic takes too long to decide. */
    public static Problem undecided(PolicyPack pack) {
        return Problem.warning(
                pack.files().name() + "/policy.yaml",
                0,
                0,
                "logic-undecided",
                Diagrams.tooMany().words());
    }

    private ImmutableList<Problem> run(LocalDate from, Patience patience) {
        LocalDate first =
                from.isBefore(pack.manifest().effective()) ? pack.manifest().effective() : from;
        new Unused(pack).tell(remark -> add(remark, first, first));
        try {
            for (LocalDate day : days(first)) {
                on(day, first, patience);
            }
        } catch (RefusedException tooMany) {
            problems.put(List.of(), undecided(pack));
        }
        return ImmutableList.sortedCopyOf(problems.values());
    }

    private void on(LocalDate day, LocalDate first, Patience patience) {
        List<DayLogic> logics = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (Judged judged : Judged.values()) {
            DayLogic logic = new DayLogic(new Truths(pack, day, Cells.of(List.of(pack), judged, day, patience)));
            logics.add(logic);
            new DeadRules(logic).tell(told::add);
            new RulePairs(logic).tell(told::add);
            if (judged == Judged.PROJECT) {
                Holes holes = new Holes(logic);
                holes.tell(told::add);
                new Burdens(logic).tell(holes, told::add);
            }
        }
        told.stream()
                .filter(one -> one.rule().accepted().isEmpty())
                .forEach(one -> add(
                        new Remark(place(one), one.code(), one.rule().id() + one.subject(), one.words()), day, first));
        new TableRows(logics).tell(remark -> add(remark, day, first));
        new MilderThanBase(pack, day).tell(patience, remark -> add(remark, day, first));
    }

    private RulePlace place(Told told) {
        RulePlace own = told.at() == null ? pack.places().get(told.rule().id()) : told.at();
        return own == null ? new RulePlace("policy.yaml", 0) : own;
    }

    private void add(Remark remark, LocalDate day, LocalDate first) {
        Bilingual words = day.equals(first)
                ? remark.words()
                : new Bilingual(
                        "自 " + day + " 起，" + remark.words().zh(),
                        "from " + day + ": " + remark.words().en());
        problems.putIfAbsent(
                List.of(remark.place(), remark.code(), remark.subject()),
                Problem.warning(
                        pack.files().name() + "/" + remark.place().file(),
                        remark.place().line(),
                        0,
                        remark.code(),
                        words));
    }

    /** The first day and every later one on which something comes into force or ends. */
    private List<LocalDate> days(LocalDate first) {
        TreeSet<LocalDate> days = Stream.of(
                        pack.rules().stream().map(Rule::validity),
                        pack.parameters().values().stream().map(Parameter::validity),
                        pack.entries().values().stream().map(Entry::validity))
                .flatMap(validities -> validities)
                .flatMap(Validity::turns)
                .collect(Collectors.toCollection(TreeSet::new));
        days.removeIf(day -> !day.isAfter(first));
        days.add(first);
        return days.stream().limit(MOST_DAYS).toList();
    }
}
