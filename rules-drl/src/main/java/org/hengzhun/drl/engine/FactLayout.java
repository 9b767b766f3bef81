package org.hengzhun.drl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.stream.Stream;
import org.hengzhun.drl.pack.TableSpec;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.TableColumn;
import org.hengzhun.drl.rule.Term;

/**
 * What the engine holds of a project and of tables: only what some rule reads.
 *
 * @param reads the properties and notions of the project, in a fixed order
 * @param tables the tables some rule joins, by name
 * @param parameters the parameters some rule reads
 */
record FactLayout(
        ImmutableList<Term> reads, ImmutableMap<String, TableSpec> tables, ImmutableList<Term.OfParameter> parameters) {

    static FactLayout of(ImmutableList<Rule> rules, Map<String, TableSpec> declared) {
        ImmutableSet<Term> reads =
                rules.stream().flatMap(rule -> rule.reads().stream()).collect(ImmutableSet.toImmutableSet());
        ImmutableSortedSet<String> joined = rules.stream()
                .flatMap(rule -> rule.joins().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(java.util.Comparator.naturalOrder()));
        return new FactLayout(
                reads.stream()
                        .sorted(java.util.Comparator.comparing(FactLayout::property))
                        .collect(ImmutableList.toImmutableList()),
                joined.stream().collect(ImmutableMap.toImmutableMap(name -> name, name -> declared.get(name))),
                rules.stream()
                        .flatMap(rule -> rule.condition().comparisons())
                        .flatMap(Condition.Comparison::terms)
                        .filter(Term.OfParameter.class::isInstance)
                        .map(Term.OfParameter.class::cast)
                        .distinct()
                        .sorted(java.util.Comparator.comparing(Term.OfParameter::key)
                                .thenComparing(Term.OfParameter::ago))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The name of the engine's property for a term of the project's fact; never a word of Java or DRL. */
    static String property(Term term) {
        if (term instanceof Term.OfFact project) {
            return encoded("f_", project.property().name());
        }
        if (term instanceof Term.OfNotion notion) {
            return "n_" + notion.notion().name();
        }
        if (term instanceof Term.OfParameter parameter) {
            // A name encoded never ends so.
            return encoded("v_", parameter.key()) + (parameter.ago() ? "_ago" : "");
        }
        throw new IllegalArgumentException("Not read from the project: " + term);
    }

    /** Names hold dots and what else authors like: every character that is no letter or digit of ASCII becomes its code. */
    private static String encoded(String kind, String name) {
        return name.codePoints()
                .mapToObj(c -> c < 128 && Character.isLetterOrDigit(c) ? Character.toString(c) : "_" + c + "_")
                .collect(java.util.stream.Collectors.joining("", kind, ""));
    }

    /** The fields of the project's fact, in the order they are declared and filled. */
    ImmutableList<String> factFields() {
        return Stream.of(
                        Stream.of("slot", "stratum"),
                        reads.stream().map(FactLayout::property),
                        parameters.stream().map(FactLayout::property))
                .flatMap(names -> names)
                .collect(ImmutableList.toImmutableList());
    }

    /** The fields of the fact of an entry of the table, in the order they are declared and filled. */
    static ImmutableList<String> entryFields(TableSpec table) {
        return Stream.concat(Stream.of("row"), table.columns().stream().map(FactLayout::property))
                .collect(ImmutableList.toImmutableList());
    }

    static String property(TableColumn column) {
        return "c_" + column.name();
    }
}
