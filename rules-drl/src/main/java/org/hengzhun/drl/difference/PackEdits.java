package org.hengzhun.drl.difference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.difference.Edit;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.Lineage;
import org.hengzhun.drl.pack.Parameter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.RulePlace;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Operator;
import org.hengzhun.drl.rule.Phrases;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleStage;
import org.hengzhun.drl.rule.TableColumn;
import org.hengzhun.drl.rule.Term;
import org.jspecify.annotations.Nullable;

/** What a pack says otherwise than another on a day; where it is written is no difference, nor is a title. */
final class PackEdits {

    private final PolicyPack old;
    private final PolicyPack now;
    private final LocalDate day;
    private final ImmutableMap<String, Rule> oldRules;
    private final ImmutableMap<String, Rule> newRules;

    private PackEdits(PolicyPack old, PolicyPack now, LocalDate day, Predicate<Rule> among) {
        this.old = old;
        this.now = now;
        this.day = day;
        this.oldRules = rules(old, among);
        this.newRules = rules(now, among);
    }

    private static ImmutableMap<String, Rule> rules(PolicyPack pack, Predicate<Rule> among) {
        return pack.rules().stream().filter(among).collect(ImmutableMap.toImmutableMap(Rule::id, rule -> rule));
    }

    /** The edits that bear on the screening of projects, by kind and name. */
    static ImmutableList<PackEdit> ofScreening(PolicyPack old, PolicyPack now, LocalDate day) {
        Set<String> screening = Stream.of(old, now)
                .flatMap(pack -> pack.rulebook(Task.SCREENING).rules().stream())
                .map(Rule::id)
                .collect(Collectors.toSet());
        PackEdits edits = new PackEdits(old, now, day, rule -> screening.contains(rule.id()));
        List<PackEdit> all = new ArrayList<>();
        edits.addParameters(all, edits.parametersRead());
        edits.addTables(all, edits.tablesJoined());
        edits.addRules(all);
        return ImmutableList.copyOf(all);
    }

    /** The edits that bear on rankings, by kind and name. */
    static ImmutableList<Edit> ofRanking(PolicyPack old, PolicyPack now, LocalDate day) {
        PackEdits edits =
                new PackEdits(old, now, day, rule -> !rule.stage().fact().equals(RuleStage.SCREENING.fact()));
        Set<String> keys = new TreeSet<>(edits.parametersRead());
        Stream.of(old, now)
                .flatMap(pack -> pack.schemes().values().stream())
                .forEach(scheme -> keys.addAll(scheme.parameters()));
        Set<String> ofProjects = Stream.of(old, now)
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.stage().fact().equals(RuleStage.SCREENING.fact()))
                .flatMap(rule -> rule.joins().stream())
                .collect(Collectors.toSet());
        Set<String> tables = new TreeSet<>(edits.tablesJoined());
        Stream.of(old, now)
                .flatMap(pack -> pack.tables().keySet().stream())
                .filter(table -> !ofProjects.contains(table))
                .forEach(tables::add);
        List<PackEdit> all = new ArrayList<>();
        edits.addParameters(all, keys);
        edits.addTables(all, tables);
        edits.addRules(all);
        edits.addSchemes(all);
        return all.stream().map(PackEdit::edit).collect(ImmutableList.toImmutableList());
    }

    private Stream<Rule> bothRules() {
        return Stream.concat(oldRules.values().stream(), newRules.values().stream());
    }

    private Set<String> parametersRead() {
        return bothRules().flatMap(rule -> rule.parameters().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> tablesJoined() {
        return bothRules().flatMap(rule -> rule.joins().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private void addParameters(List<PackEdit> all, Set<String> keys) {
        for (String key : keys) {
            Optional<Parameter> was = old.parameter(key, day);
            Optional<Parameter> is = now.parameter(key, day);
            if (!same(was.map(Parameter::value), is.map(Parameter::value))
                    || !was.map(Parameter::type).equals(is.map(Parameter::type))) {
                Edit.Part part = new Edit.Part(
                        "value",
                        was.map(Parameter::value).orElse(null),
                        is.map(Parameter::value).orElse(null),
                        is.or(() -> was).map(one -> one.type().unit()).orElse(null));
                all.add(new PackEdit(
                        new Edit(
                                Edit.Kind.PARAMETER,
                                key,
                                was.map(one -> place(Lineage.ofParameter(old, key), "parameters.csv", one.row()))
                                        .orElse(null),
                                is.map(one -> place(Lineage.ofParameter(now, key), "parameters.csv", one.row()))
                                        .orElse(null),
                                List.of(part)),
                        ImmutableSet.of()));
            }
        }
    }

    private static Edit.Place place(PolicyPack pack, String file, int row) {
        return new Edit.Place(pack.files().name() + "/" + file, row);
    }

    /** Whether two values are one to a rule: decimals by value. */
    private static boolean same(Optional<?> one, Optional<?> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || Operator.EQUAL.test(one.get(), other.orElseThrow()));
    }

    private void addTables(List<PackEdit> all, Set<String> tables) {
        for (String table : tables) {
            if (columns(old, table).equals(columns(now, table))) {
                addRows(all, table);
            } else {
                all.add(new PackEdit(
                        new Edit(
                                Edit.Kind.TABLE,
                                table,
                                old.tables().containsKey(table) ? tablePlace(old, table, 0) : null,
                                now.tables().containsKey(table) ? tablePlace(now, table, 0) : null,
                                List.of()),
                        bothRules()
                                .filter(rule -> rule.joins().contains(table))
                                .map(Rule::id)
                                .collect(ImmutableSet.toImmutableSet())));
            }
        }
    }

    /** What rules know of the columns of a table; nothing of a table that is not there. */
    private static Optional<List<?>> columns(PolicyPack pack, String table) {
        return Optional.ofNullable(pack.tables().get(table))
                .map(spec -> spec.columns().stream()
                        .map(column -> List.of(column.name(), column.type(), column.position()))
                        .toList());
    }

    private static Edit.Place tablePlace(PolicyPack pack, String table, int row) {
        return place(Lineage.ofTable(pack, table), "tables/" + table + ".csv", row);
    }

    private void addRows(List<PackEdit> all, String table) {
        ImmutableMap<String, Entry> was = inForce(old, table);
        ImmutableMap<String, Entry> is = inForce(now, table);
        Set<String> ids = new TreeSet<>(was.keySet());
        ids.addAll(is.keySet());
        for (String id : ids) {
            @Nullable Entry one = was.get(id);
            @Nullable Entry other = is.get(id);
            List<Edit.Part> parts = one == null || other == null ? List.of() : parts(table, one, other);
            if (one == null || other == null || !parts.isEmpty()) {
                all.add(new PackEdit(
                        new Edit(
                                Edit.Kind.ROW,
                                table + "/" + id,
                                one == null ? null : tablePlace(old, table, one.row()),
                                other == null ? null : tablePlace(now, table, other.row()),
                                parts),
                        ImmutableSet.of()));
            }
        }
    }

    private ImmutableMap<String, Entry> inForce(PolicyPack pack, String table) {
        return pack.entries().get(table).stream()
                .filter(entry -> entry.validity().contains(day))
                .collect(ImmutableMap.toImmutableMap(Entry::id, entry -> entry));
    }

    private List<Edit.Part> parts(String table, Entry one, Entry other) {
        List<Edit.Part> parts = new ArrayList<>();
        for (TableColumn column :
                Objects.requireNonNull(now.tables().get(table)).columns()) {
            Object from = one.values().get(column.position());
            Object to = other.values().get(column.position());
            if (!Operator.EQUAL.test(from, to)) {
                parts.add(new Edit.Part(column.name(), from, to, column.type().unit()));
            }
        }
        if (!one.name().equals(other.name())) {
            parts.add(new Edit.Part("name", one.name(), other.name(), null));
        }
        return parts;
    }

    /** The rules that no table takes with it. */
    private void addRules(List<PackEdit> all) {
        Set<String> taken = all.stream().flatMap(edit -> edit.rules().stream()).collect(Collectors.toSet());
        Set<String> ids = new TreeSet<>(oldRules.keySet());
        ids.addAll(newRules.keySet());
        ids.removeAll(taken);
        for (String id : ids) {
            Optional<Rule> was = inForce(oldRules, id);
            Optional<Rule> is = inForce(newRules, id);
            if (!was.map(PackEdits::said).equals(is.map(PackEdits::said))) {
                all.add(new PackEdit(
                        new Edit(
                                Edit.Kind.RULE,
                                id,
                                was.map(one -> rulePlace(old, id)).orElse(null),
                                is.map(one -> rulePlace(now, id)).orElse(null),
                                was.isPresent() && is.isPresent()
                                        ? List.of(new Edit.Part("says", words(was.get()), words(is.get()), null))
                                        : List.of()),
                        ImmutableSet.of(id)));
            }
        }
    }

    private Optional<Rule> inForce(Map<String, Rule> rules, String id) {
        return Optional.ofNullable(rules.get(id)).filter(rule -> rule.validity().contains(day));
    }

    /** What of a rule can make a difference. */
    private static List<Object> said(Rule rule) {
        return List.of(
                rule.stage(),
                rule.joins(),
                said(rule.condition()),
                rule.action().code());
    }

    private static Object said(Condition condition) {
        if (condition instanceof Condition.All all) {
            return List.of("all", all.parts().stream().map(PackEdits::said).toList());
        }
        if (condition instanceof Condition.Any any) {
            return List.of("any", any.parts().stream().map(PackEdits::said).toList());
        }
        Condition.Comparison leaf = (Condition.Comparison) condition;
        return List.of(read(leaf.left()), leaf.operator(), read(leaf.right()));
    }

    /** Two packs have properties of their own that one name and type make the same. */
    private static Object read(Term term) {
        if (term instanceof Term.OfFact of) {
            return List.of("fact", of.property().name(), of.type());
        }
        if (term instanceof Term.OfNotion of) {
            return List.of("notion", of.notion().name());
        }
        return term instanceof Term.OfEntry of
                ? List.of(
                        "entry",
                        of.join(),
                        of.column().name(),
                        of.type(),
                        of.column().position())
                : term;
    }

    private static Bilingual words(Rule rule) {
        return Phrases.rule(rule);
    }

    private static Edit.Place rulePlace(PolicyPack pack, String id) {
        PolicyPack owner = Lineage.ofRule(pack, id);
        RulePlace written = owner.places().get(id);
        return written == null ? place(owner, "policy.yaml", 0) : place(owner, written.file(), written.line());
    }

    private void addSchemes(List<PackEdit> all) {
        Set<String> ids = new TreeSet<>(old.schemes().keySet());
        ids.addAll(now.schemes().keySet());
        for (String id : ids) {
            if (!Objects.equals(old.schemes().get(id), now.schemes().get(id))) {
                all.add(new PackEdit(
                        new Edit(Edit.Kind.SCHEME, id, schemePlace(old, id), schemePlace(now, id), List.of()),
                        ImmutableSet.of()));
            }
        }
    }

    private static Edit.@Nullable Place schemePlace(PolicyPack pack, String id) {
        return pack.schemes().containsKey(id) ? place(Lineage.ofScheme(pack, id), "schemes/" + id + ".csv", 0) : null;
    }

    /** The edits alone. */
    static ImmutableList<Edit> edits(Collection<PackEdit> all) {
        return all.stream().map(PackEdit::edit).collect(ImmutableList.toImmutableList());
    }
}
