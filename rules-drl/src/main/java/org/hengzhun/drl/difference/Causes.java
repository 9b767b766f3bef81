package org.hengzhun.drl.difference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.difference.Edit;
import org.hengzhun.core.difference.ProjectDifference;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.cell.Alike;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;

/**
 * Finds which edits make a project flip: the least sets that, taken back together in the new pack, give the old verdict again.
 * Projects that no rule tells apart share one search. Mutable in what it remembers, for one thread.
 */
final class Causes {

    /** So many edits are tried in every combination; of more, only those that make a rule come out otherwise for the project. */
    private static final int ALL = 12;

    /** Searches that are remembered. */
    private static final int REMEMBERED = 20_000;

    private final ImmutableList<PackEdit> edits;
    private final Blend blend;
    private final LocalDate day;
    private final FieldDictionary projects;
    private final Alike alike;
    private final Trial old;
    private final Trial now;
    private final Map<Set<PackEdit>, Trial> trials = new HashMap<>();
    private final Map<List<Object>, ImmutableList<ImmutableList<Edit>>> known = new LinkedHashMap<>();

    Causes(PolicyPack old, PolicyPack now, LocalDate day, ImmutableList<PackEdit> edits) {
        this.edits = edits;
        this.blend = new Blend(old, now);
        this.day = day;
        this.projects = PolicyPack.projects(List.of(old, now));
        this.old = new Trial(old, day);
        this.now = new Trial(now, day);
        // Old rules with new figures, and the other way round, so that the key knows every cut a mixture can have.
        List<PackEdit> figures =
                edits.stream().filter(edit -> edit.kind() != Edit.Kind.RULE).toList();
        this.alike = new Alike(List.of(old, now, blend.back(figures), new Blend(now, old).back(figures)), day);
    }

    /** The causes of a flip, the least sets in the order of the edits. */
    ImmutableList<ImmutableList<Edit>> of(Screening before, Patience patience) {
        List<Object> key = alike.key(before.project().under(projects));
        ImmutableList<ImmutableList<Edit>> remembered = known.get(key);
        if (remembered == null) {
            remembered = search(before, patience);
            if (known.size() < REMEMBERED) {
                known.put(key, remembered);
            }
        }
        return remembered;
    }

    private ImmutableList<ImmutableList<Edit>> search(Screening before, Patience patience) {
        ImmutableList<PackEdit> among = edits.size() <= ALL ? edits : felt(before);
        List<Set<PackEdit>> found = List.of();
        int sizes = among.size() <= ALL ? among.size() : 2;
        for (int size = 1; size <= sizes && found.isEmpty(); size++) {
            found = Sets.combinations(ImmutableSet.copyOf(among), size).stream()
                    .filter(some -> {
                        patience.check();
                        return undoes(some, before);
                    })
                    .toList();
        }
        if (found.isEmpty()) {
            found = List.of(reduced(among, before, patience));
        }
        return found.stream().map(this::inOrder).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Edit> inOrder(Set<PackEdit> some) {
        return PackEdits.edits(edits.stream().filter(some::contains).toList());
    }

    private boolean undoes(Set<PackEdit> some, Screening before) {
        Trial trial = trials.get(some);
        if (trial == null) {
            trial = new Trial(blend.back(some), day);
            if (trials.size() < REMEMBERED / 20) {
                trials.put(ImmutableSet.copyOf(some), trial);
            }
        }
        return !ProjectDifference.flips(before, trial.of(before.project().under(projects)));
    }

    /** One set from which no edit can be left out. */
    private Set<PackEdit> reduced(Collection<PackEdit> among, Screening before, Patience patience) {
        Set<PackEdit> left = new LinkedHashSet<>(among);
        boolean fewer = true;
        while (fewer) {
            fewer = false;
            for (PackEdit edit : ImmutableList.copyOf(left)) {
                patience.check();
                Set<PackEdit> without = new LinkedHashSet<>(left);
                without.remove(edit);
                if (undoes(without, before)) {
                    left = without;
                    fewer = true;
                }
            }
        }
        return left;
    }

    /** The edits of rules that come out otherwise for the project, and of whatever those read; all edits where that is not enough. */
    private ImmutableList<PackEdit> felt(Screening before) {
        Map<String, List<Object>> was = old.said(before.project().under(projects));
        Map<String, List<Object>> is = now.said(before.project().under(projects));
        Set<String> rules = Stream.concat(was.keySet().stream(), is.keySet().stream())
                .filter(id -> !was.getOrDefault(id, List.of()).equals(is.getOrDefault(id, List.of())))
                .collect(Collectors.toCollection(HashSet::new));
        List<Rule> all = Stream.of(old, now)
                .flatMap(trial -> trial.book().rules().stream())
                .toList();
        boolean more = true;
        while (more) {
            more = addDefinitions(all, rules);
        }
        ImmutableList<PackEdit> felt =
                edits.stream().filter(edit -> touches(edit, all, rules)).collect(ImmutableList.toImmutableList());
        return undoes(ImmutableSet.copyOf(felt), before) ? felt : edits;
    }

    /** Adds the rules that define what one of these reads; whether there were more. */
    private static boolean addDefinitions(List<Rule> all, Set<String> rules) {
        Set<String> notions = all.stream()
                .filter(rule -> rules.contains(rule.id()))
                .flatMap(rule -> rule.notions().stream())
                .collect(Collectors.toSet());
        List<String> more = new ArrayList<>();
        for (Rule rule : all) {
            if (rule.action() instanceof RuleAction.Derives derives
                    && notions.contains(derives.notion().name())) {
                more.add(rule.id());
            }
        }
        return rules.addAll(more);
    }

    private static boolean touches(PackEdit edit, List<Rule> all, Set<String> rules) {
        return edit.rules().stream().anyMatch(rules::contains)
                || all.stream()
                        .filter(rule -> rules.contains(rule.id()))
                        .anyMatch(rule -> rule.parameters().contains(edit.name())
                                || rule.joins().contains(edit.table()));
    }
}
