package org.hengzhun.drl.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.routing.Assignment;
import org.hengzhun.core.routing.Role;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.routing.Tag;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.Parameter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Notion;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.TableColumn;

/** Makes routing results of judgements, by the classification and routing rules of one pack on one day. */
public final class Routings {

    private static final Comparator<Reason> BY_RULE = Comparator.comparing(Reason::rule);

    /** Where a project goes, before the rules that say so are put together. */
    private record Destination(Role role, Entry entry) {}

    private final PolicyPack pack;
    private final boolean places;
    private final Conclusions conclusions;

    public Routings(Rulebook book, LocalDate day) {
        this.pack = book.pack();
        this.places = book.rules().stream()
                .anyMatch(rule -> rule.action() instanceof RuleAction.Assigns assigns
                        && assigns.role().places());
        this.conclusions = new Conclusions(book, day);
    }

    /** The result that follows from the judgement, whoever judged. */
    public Routing of(Judgement judgement) {
        Project project = (Project) judgement.fact();
        if (project.get(Project.STAGE) == Stage.TERMINATED) {
            return Routing.ended(project, conclusions.day(), places, conclusions.warnings(judgement));
        }
        ImmutableList<Conclusions.Reached> reached = conclusions.reached(judgement);
        Exactness exactness = Exactness.of(reached);
        ImmutableList<Assignment> assignments =
                assignments(reached.stream().filter(exactness::stands).toList());
        ImmutableList<Tag> tags = tags(reached);
        return Routing.of(
                project,
                conclusions.day(),
                places,
                tags,
                assignments,
                Routing.lead(
                        assignments,
                        pack.parameter(PolicyPack.LEAD_ORDER, conclusions.day()).map(Parameter::reading)),
                open(judgement, tags, exactness),
                conclusions.judgements(judgement),
                conclusions.warnings(judgement));
    }

    /**
     * The rules left open by id; one that could only say again what the project is known to be is not asked for, nor one that
     * recognises it less exactly, or by another description, than a rule that placed it.
     */
    private ImmutableList<OpenRule> open(Judgement judgement, List<Tag> tags, Exactness exactness) {
        return conclusions.open(judgement).stream()
                .filter(rule -> tags.stream().noneMatch(tag -> tag.name().equals(rule.code())))
                .filter(rule -> exactness.matters(rule.code(), conclusions.match(rule.rule())))
                .sorted(Comparator.comparing(OpenRule::rule))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Tag> tags(List<Conclusions.Reached> reached) {
        ListMultimap<String, Reason> reasons =
                MultimapBuilder.hashKeys().arrayListValues().build();
        for (Conclusions.Reached one : reached) {
            if (one.rule().action() instanceof RuleAction.Derives derives) {
                reasons.put(derives.notion().name(), one.reason());
            }
        }
        return pack.notions().values().stream()
                .filter(Notion::tag)
                .filter(notion -> reasons.containsKey(notion.name()))
                .map(notion -> new Tag(
                        notion.name(), notion.words(), ImmutableList.sortedCopyOf(BY_RULE, reasons.get(notion.name()))))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Assignment> assignments(List<Conclusions.Reached> reached) {
        ListMultimap<Destination, Reason> reasons =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (Conclusions.Reached one : reached) {
            if (one.rule().action() instanceof RuleAction.Assigns assigns) {
                reasons.put(new Destination(assigns.role(), one.about().get(0)), one.reason());
            }
        }
        return reasons.keySet().stream()
                .sorted(Comparator.comparing(Destination::role)
                        .thenComparing((Destination place) -> place.entry().table())
                        .thenComparing((Destination place) -> place.entry().id()))
                .map(place -> new Assignment(
                        place.role(),
                        place.entry().name(),
                        details(place.entry()),
                        place.entry().provenance(),
                        ImmutableList.sortedCopyOf(BY_RULE, reasons.get(place))))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Assignment.Detail> details(Entry entry) {
        ImmutableList.Builder<Assignment.Detail> details = ImmutableList.builder();
        for (TableColumn column :
                Objects.requireNonNull(pack.tables().get(entry.table())).columns()) {
            Object value = entry.values().get(column.position());
            if (!value.equals("")) {
                details.add(new Assignment.Detail(column.name(), column.label(), value));
            }
        }
        return details.build();
    }
}
