package org.hengzhun.drl.dialect;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.drl.rule.NamedSet;
import org.hengzhun.drl.rule.RuleStage;
import org.hengzhun.drl.rule.TableColumn;
import org.hengzhun.drl.rule.Term;
import org.hengzhun.drl.rule.ValueType;
import org.jspecify.annotations.Nullable;

/** What the names inside one rule mean: its facts in the order they are named, and its variables. */
final class Scope {

    /** A fact a rule names: the one it judges, a parameter or an entry of a table. */
    sealed interface Fact {
        /** Name in messages. */
        String label();
    }

    record Judged(FieldDictionary dictionary) implements Fact {
        @Override
        public String label() {
            return dictionary.fact();
        }

        /** Only projects have derived properties. */
        boolean hasNotions() {
            return label().equals(RuleStage.DEFINITIONS.fact());
        }
    }

    record OneParameter(String key, ValueType type) implements Fact {
        @Override
        public String label() {
            return Vocabulary.PARAMETER;
        }
    }

    record Entry(String table, int join, ImmutableList<TableColumn> columns) implements Fact {

        /** The column most like what is written, by its name or by what people call it. */
        Optional<String> nearestColumn(String written) {
            return Nearest.to(written, columns.stream().map(TableColumn::name))
                    .or(() -> Nearest.to(written, columns.stream().map(TableColumn::label))
                            .flatMap(this::called));
        }

        private Optional<String> called(String label) {
            return columns.stream()
                    .filter(column -> column.label().equals(label))
                    .map(TableColumn::name)
                    .findFirst();
        }

        @Override
        public String label() {
            return table;
        }
    }

    /** A fact whose meaning is not known, since what declares it has been complained of; nothing it leads to is told. */
    record Unclear(String label) implements Fact {}

    /** What a rule writes for the day that lies the length of time of a parameter before the day of judgement. */
    static final String AGO = "ago";

    private final Vocabulary vocabulary;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Term> values = new LinkedHashMap<>();
    private final List<String> joins = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private boolean unclear;

    Scope(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<String> joins() {
        return joins;
    }

    Entry join(String table, ImmutableList<TableColumn> columns) {
        joins.add(table);
        return new Entry(table, joins.size() - 1, columns);
    }

    /** A fact nobody can tell the meaning of; the rule cannot be used. */
    Unclear unclear(String label) {
        unclear = true;
        return new Unclear(label);
    }

    boolean isUnclear() {
        return unclear;
    }

    /** Gives the variable its meaning; false when the name is taken. */
    boolean name(String variable, Fact fact) {
        return !values.containsKey(variable) && facts.putIfAbsent(variable, fact) == null;
    }

    boolean name(String variable, Term value) {
        return !facts.containsKey(variable) && values.putIfAbsent(variable, value) == null;
    }

    @Nullable
    Fact fact(String variable) {
        used.add(variable);
        return facts.get(variable);
    }

    @Nullable
    Term value(String variable) {
        used.add(variable);
        return values.get(variable);
    }

    /** The variables of values and parameters that nothing asked for, in the order they are named. */
    List<String> unused() {
        return Stream.concat(
                        facts.entrySet().stream()
                                .filter(named -> named.getValue() instanceof OneParameter)
                                .map(Map.Entry::getKey),
                        values.keySet().stream())
                .filter(variable -> !used.contains(variable))
                .toList();
    }

    Optional<String> nearestVariable(String written) {
        return Nearest.to(written, Stream.concat(facts.keySet().stream(), values.keySet().stream()));
    }

    /** What a property name means on this fact, if it has it. */
    Optional<Term> property(Fact fact, String name) {
        if (fact instanceof Unclear) {
            return Optional.empty();
        }
        if (fact instanceof OneParameter parameter) {
            if (name.equals(AGO) && parameter.type.isLength()) {
                return Optional.of(Term.OfParameter.ago(parameter.key));
            }
            return name.equals("value") || name.equals("values")
                    ? Optional.of(new Term.OfParameter(parameter.key, parameter.type))
                    : Optional.empty();
        }
        if (fact instanceof Entry entry) {
            return entry.columns.stream()
                    .filter(column -> column.name().equals(name))
                    .findFirst()
                    .map(column -> new Term.OfEntry(entry.join, column));
        }
        Judged judged = (Judged) fact;
        if (judged.hasNotions() && vocabulary.notions().containsKey(name)) {
            return Optional.of(new Term.OfNotion(vocabulary.notions().get(name)));
        }
        boolean doubtful = judged.hasNotions()
                && vocabulary.broken().of(BrokenNames.Kind.FIELD).contains(name);
        return doubtful ? Optional.empty() : named(judged.dictionary, name).map(Term.OfFact::new);
    }

    /** The property of this English name, or of this Chinese label where one property has it. */
    private static Optional<Property> named(FieldDictionary dictionary, String name) {
        Optional<Property> named = dictionary.named(name);
        if (named.isPresent()) {
            return named;
        }
        List<Property> labelled = dictionary.properties().stream()
                .filter(property -> property.label().equals(name))
                .toList();
        return labelled.size() == 1 ? Optional.of(labelled.get(0)) : Optional.empty();
    }

    /** The sets of choices there are. */
    ImmutableCollection<NamedSet> sets() {
        return vocabulary.sets().values();
    }

    /** Whether a set of this name has been complained of; the rule cannot be used. */
    boolean isBrokenSet(Token name, String file) {
        boolean broken = isBroken(BrokenNames.Kind.SET, name, file);
        unclear |= broken;
        return broken;
    }

    /** Whether the name is that of a property whose declaration has been complained of. */
    boolean isBroken(Fact fact, Token name, String file) {
        boolean broken = fact instanceof Unclear
                || fact instanceof Judged judged
                        && judged.hasNotions()
                        && (isBroken(BrokenNames.Kind.NOTION, name, file)
                                || isBroken(BrokenNames.Kind.FIELD, name, file));
        unclear |= broken;
        return broken;
    }

    private boolean isBroken(BrokenNames.Kind kind, Token name, String file) {
        return vocabulary.broken().has(kind, name, file);
    }

    /** The property of this fact most like the name written, by English name or Chinese label. */
    Optional<String> nearestProperty(Fact fact, String written) {
        if (fact instanceof OneParameter) {
            return Optional.of("value");
        }
        if (fact instanceof Unclear) {
            return Optional.empty();
        }
        if (fact instanceof Entry entry) {
            return entry.nearestColumn(written);
        }
        Judged judged = (Judged) fact;
        Map<String, String> notions = new LinkedHashMap<>();
        if (judged.hasNotions()) {
            vocabulary
                    .notions()
                    .values()
                    .forEach(notion -> notions.put(notion.words().zh(), notion.name()));
            vocabulary.notions().keySet().forEach(name -> notions.put(name, name));
        }
        Optional<String> byName = Nearest.to(
                        written,
                        Stream.concat(
                                notions.keySet().stream(),
                                judged.dictionary.properties().stream().map(property -> property.name())))
                .map(name -> notions.getOrDefault(name, name));
        return byName.or(() -> judged.dictionary.byHeader(written).map(field -> field.name()))
                .or(() -> judged.dictionary.nearest(written).map(field -> field.name()));
    }
}
