package org.hengzhun.core.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.History;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.score.Ruling;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.words.Bilingual;

/**
 * Ranks units by the schemes of one policy, with what its rules add: bonus, penalty and veto before the ranking, outcomes after
 * it. Implementations are immutable and safe for any number of threads.
 */
public interface Assessor {

    /** Which policy this is. */
    PolicyStamp policy();

    /** The same for somebody of this patience; who has nothing that takes long may wait for nobody. */
    default Assessor within(Patience patience) {
        return this;
    }

    /** The same that knows the rows of other periods, which schemes may compare with. */
    default Assessor knowing(History history) {
        return this;
    }

    /**
     * What rules decide of one unit before it is ranked, without telling what they leave open.
     *
     * @param scheme id of a scheme of the policy
     * @param unit one of them, in the group it belongs to
     * @param everyone all units of its period; asked for only where a rule may measure the unit against them
     */
    List<Ruling> rulings(String scheme, CountyPeriod unit, Supplier<List<CountyPeriod>> everyone, LocalDate asOf);

    /** What the reader of any result of the day must know of its basis. */
    List<Bilingual> warnings(LocalDate asOf);

    /**
     * A scheme with the figures in force on the day.
     *
     * @param id id of a scheme of the policy
     * @throws org.hengzhun.core.words.HengzhunException when the policy has no such scheme; it says which there are
     */
    Scheme scheme(String id, LocalDate asOf);

    /**
     * Ranks units of one period.
     *
     * @param scheme id of a scheme of the policy
     * @throws org.hengzhun.core.words.HengzhunException when the policy has no such scheme; it says which there are
     * @throws org.hengzhun.core.words.FlawedInputException when the units cannot be ranked together; see {@link Ranker#rank}
     */
    Assessment assess(String scheme, List<CountyPeriod> units, LocalDate asOf);

    /**
     * How firm that ranking is, with the same rulings.
     *
     * @throws org.hengzhun.core.words.HengzhunException when the policy has no such scheme; it says which there are
     * @throws org.hengzhun.core.words.FlawedInputException when the units cannot be ranked together
     */
    Robustness robustness(String scheme, List<CountyPeriod> units, LocalDate asOf, RobustnessPlan plan);
}
