package org.hengzhun.drl.dialect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.screening.OwnOutcome;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.rule.AmountFormula;
import org.hengzhun.drl.rule.NamedSet;
import org.hengzhun.drl.rule.Notion;
import org.hengzhun.drl.rule.TableColumn;
import org.hengzhun.drl.rule.ValueType;

/**
 * Every name a rule of one pack may use, its own and those of the packs it extends.
 *
 * @param facts the properties of each fact a rule may judge, by its name
 * @param sets sets of choices by name
 * @param notions derived properties of projects by name
 * @param tables columns of each table by its name
 * @param said by table, what the cells of its column of the type outcome hold, with the name of each
 * @param parameters the type of each parameter by its key
 * @param clauses clauses by id
 * @param findings the outcomes of screening that the pack declares beside those of every pack, by name
 * @param amounts what the pack declares that projects are entitled to or owe, by name
 * @param duties what people call each duty that projects give rise to, by its name
 * @param outcomes what people call each outcome of a ranking, by its name
 * @param labels names of the tables by what people call them
 * @param broken names declared where something else is wrong; what they mean is not known
 */
public record Vocabulary(
        ImmutableMap<String, FieldDictionary> facts,
        ImmutableMap<String, NamedSet> sets,
        ImmutableMap<String, Notion> notions,
        ImmutableMap<String, ImmutableList<TableColumn>> tables,
        ImmutableMap<String, ImmutableMap<String, String>> said,
        ImmutableMap<String, ValueType> parameters,
        ImmutableMap<String, Clause> clauses,
        ImmutableMap<String, OwnOutcome> findings,
        ImmutableMap<String, AmountFormula> amounts,
        ImmutableMap<String, Bilingual> duties,
        ImmutableMap<String, Bilingual> outcomes,
        ImmutableMap<String, String> labels,
        BrokenNames broken) {

    /** The name rules give parameters as facts. */
    public static final String PARAMETER = "Parameter";
}
