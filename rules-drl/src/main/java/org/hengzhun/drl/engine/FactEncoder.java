package org.hengzhun.drl.engine;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.rule.Term;
import org.jspecify.annotations.Nullable;

/**
 * Fills the fields of an engine's fact in the order they are declared: slot, stratum, what rules read of the judged fact
 * and of notions, parameters. What does not change between strata is taken once.
 */
final class FactEncoder {

    /** The fields before the first thing read: slot and stratum. */
    static final int HEAD = 2;

    private final ImmutableList<Term> terms;
    private final int[] notionPlaces;

    private FactEncoder(ImmutableList<Term> terms, int[] notionPlaces) {
        this.terms = terms;
        this.notionPlaces = notionPlaces;
    }

    static FactEncoder of(FactLayout layout, ImmutableList<String> notions) {
        return new FactEncoder(
                layout.reads(),
                layout.reads().stream()
                        .mapToInt(term -> term instanceof Term.OfNotion of
                                ? notions.indexOf(of.notion().name())
                                : -1)
                        .toArray());
    }

    /** The place of the property among the fields of the fact. */
    static int fieldOf(Property property, FactLayout layout) {
        return HEAD + layout.reads().indexOf(new Term.OfFact(property));
    }

    /** The fields that stay the same in every stratum; the unknown is null. */
    @Nullable
    Object[] of(Fact fact, int slot, DaySnapshot inForce, int fields) {
        @Nullable Object[] values = new Object[fields];
        values[0] = slot;
        for (int place = 0; place < terms.size(); place++) {
            if (terms.get(place) instanceof Term.OfFact of) {
                values[HEAD + place] = EngineValue.of(of.property().valueIn(fact));
            }
        }
        inForce.putParameters(values, HEAD + terms.size());
        return values;
    }

    /** The fields for one stratum, with the notions settled before it. */
    @Nullable
    Object[] inStratum(int stratum, Truth[] settled, @Nullable Object[] values) {
        values[1] = stratum;
        for (int place = 0; place < notionPlaces.length; place++) {
            if (notionPlaces[place] >= 0) {
                Truth truth = settled[notionPlaces[place]];
                values[HEAD + place] = truth == Truth.UNKNOWN ? null : (Object) (truth == Truth.TRUE);
            }
        }
        return values;
    }
}
