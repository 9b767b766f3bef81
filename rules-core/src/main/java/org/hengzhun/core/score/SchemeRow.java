package org.hengzhun.core.score;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.hengzhun.core.score.method.ScoringMethods;
import org.hengzhun.core.words.Bilingual;

/**
 * One row of a scheme table, read but not yet understood. Three sorts of rows:
 *
 * <ul>
 *   <li>an item: {@code indicator} and a {@code method} of {@link ScoringMethods}; its arguments also say what a missing value
 *       means, by the words of {@link org.hengzhun.core.indicator.MissingReason} ({@code missing}, {@code zeroDenominator}, …):
 *       {@code unranked} (what happens unsaid), {@code skip}, {@code zero}, {@code full} or a number of points; {@code only} names
 *       the groups ({@code ;} between) whose units are asked for it, for the others it is left out
 *   <li>a branch: no indicator, {@code method} is {@code sum}, {@code arithmetic}, {@code geometric}, {@code harmonic} or {@code
 *       topsis}; arguments {@code total} (what the weights must add up to), {@code cap}, {@code floor}, and what {@link FromUnits} says
 *   <li>a veto: {@code indicator}, {@code method} is {@code veto}, no parent; arguments one of {@code atLeast}, {@code above},
 *       {@code atMost}, {@code below}; {@code effect} zero, unranked or grade; {@code grade}; {@code unknown} unranked or pass
 * </ul>
 *
 * Exactly one branch has no parent: the whole. Settings of a scheme: {@code grouping} by-group or together, {@code groups}
 * ({@code ;} between), {@code ties} min, max, dense, average or ordinal, {@code tieBreakers} (indicators, {@code ;} between,
 * {@code :lower} after one where less is better), {@code lines} rounded or exact, {@code lineScale}, {@code scoreScale},
 * {@code rounding}, {@code order} round-then-rank or rank-then-round, {@code cap}, {@code floor}, {@code grades} such as
 * {@code 优秀:90;良好:80}, {@code totalOf}: the name of what the units are the parts of, whose figures are added up, {@code totals}:
 * which ({@code ;} between), else those of the items. A scheme with the setting {@code byGroup} ({@code 区=districts;县=counties}) has no
 * rows: it scores each group by the scheme named.
 *
 * @param name name of the part, unique in the scheme
 * @param parent name of the branch it stands in; empty for the whole and for vetoes
 * @param label what people call it
 * @param indicator name of the indicator; empty for a branch
 * @param method word of the method
 * @param weight points under a sum, share of the weights under a mean; empty for a bonus, a penalty, a veto and the whole
 * @param arguments the rest
 * @param basis what the row rests on
 */
public record SchemeRow(
        String name,
        String parent,
        Bilingual label,
        String indicator,
        String method,
        String weight,
        Map<String, String> arguments,
        Basis basis) {

    public SchemeRow {
        arguments = ImmutableMap.copyOf(arguments);
    }

    /** What the row writes as its weight or as an argument; empty where it leaves it out. */
    public String text(String key) {
        return key.equals("weight") ? weight : arguments.getOrDefault(key, "");
    }
}
