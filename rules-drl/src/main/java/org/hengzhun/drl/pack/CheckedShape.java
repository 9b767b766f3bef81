package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.function.Function;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.score.Basis;
import org.hengzhun.core.score.SchemeRow;
import org.hengzhun.core.screening.OwnOutcome;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.NamedSet;
import org.hengzhun.drl.rule.Notion;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.TableColumn;
import org.hengzhun.drl.rule.Term;
import org.hengzhun.drl.rule.ValueType;

/**
 * The records that a {@link CheckedForm} may hold. {@link CheckedFormWriter} writes the components of each in their order,
 * {@link CheckedFormReader} calls its constructor with them.
 */
enum CheckedShape {
    ALL(Condition.All.class),
    ANY(Condition.Any.class),
    BASIS(Basis.class),
    BILINGUAL(Bilingual.class),
    CITATION(Citation.class),
    CLAUSE(Clause.class),
    COMPARISON(Condition.Comparison.class),
    DUTY(DutySource.class),
    ENTRY(Entry.class),
    INDICATOR(IndicatorRow.class),
    LITERAL(Term.Literal.class),
    LITERAL_LIST(Term.LiteralList.class),
    MANIFEST(Manifest.class),
    NAMED_SET(NamedSet.class),
    NOTICE(Notice.class),
    NOTION(Notion.class),
    OF_ENTRY(Term.OfEntry.class),
    OF_FACT(Term.OfFact.class),
    OF_NOTION(Term.OfNotion.class),
    OF_PARAMETER(Term.OfParameter.class),
    OWN_OUTCOME(OwnOutcome.class),
    PARAMETER(Parameter.class),
    PLACE(RulePlace.class),
    RULE(Rule.class),
    SCHEME(SchemeSource.class),
    SCHEME_LINE(SchemeSource.SourceRow.class),
    SCHEME_ROW(SchemeRow.class),
    SCHEME_SPEC(SchemeSpec.class),
    SOURCE_DOCUMENT(SourceDocument.class),
    TABLE(TableSpec.class),
    TABLE_COLUMN(TableColumn.class),
    TO_ADJUST(RuleAction.Adjusts.class),
    TO_ASSIGN(RuleAction.Assigns.class),
    TO_CONCLUDE(RuleAction.Concludes.class),
    TO_DERIVE(RuleAction.Derives.class),
    TO_FIND(RuleAction.Finds.class),
    TO_OWE(RuleAction.Owes.class),
    TO_REGRADE(RuleAction.Regrades.class),
    VALIDITY(Validity.class),
    VALUE_TYPE(ValueType.class),
    WITHOUT(Without.class);

    private final Class<? extends Record> type;

    CheckedShape(Class<? extends Record> type) {
        this.type = type;
    }

    /** The shapes by their records. */
    static ImmutableMap<Class<? extends Record>, CheckedShape> byType() {
        return Arrays.stream(values()).collect(ImmutableMap.toImmutableMap(shape -> shape.type, Function.identity()));
    }
}
