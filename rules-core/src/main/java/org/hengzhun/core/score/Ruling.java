package org.hengzhun.core.score;

import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;

/**
 * What a rule outside the scheme decides for one unit: a bonus, a penalty or a veto that depends on conditions. Rulings are applied
 * after the items of the scheme and before its overall cap; vetoes last.
 *
 * @param unit the unit concerned
 * @param name id of the rule, the name of the score line it makes
 */
public record Ruling(String unit, String name, Bilingual label, Effect effect, Basis basis) {

    /** What the ruling does. */
    public sealed interface Effect {

        /**
         * 加分或扣分.
         *
         * @param points above 0 for a bonus, below 0 for a penalty
         */
        record Adjust(Ratio points) implements Effect {}

        /**
         * 升等或降等: the grade moves, the score stays.
         *
         * @param up how many grades up, below 0 for down
         */
        record Regrade(int up) implements Effect {}

        /** 一票否决. */
        record Veto(VetoEffect effect) implements Effect {}
    }
}
