package org.hengzhun.drl.rule;

import com.google.common.base.CaseFormat;
import java.util.Optional;
import org.hengzhun.core.routing.Role;
import org.hengzhun.core.score.VetoEffect;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.screening.OwnOutcome;
import org.hengzhun.core.words.Bilingual;

/** What a rule gives when it fires. */
public sealed interface RuleAction {

    /** The project has this property, or carries this tag. */
    record Derives(Notion notion) implements RuleAction {
        @Override
        public String code() {
            return notion.name();
        }

        @Override
        public Bilingual words() {
            return new Bilingual(
                    "认定为" + notion.words().zh(), "is a " + notion.words().en());
        }

        @Override
        public <T> T by(Kinds<T> kinds) {
            return kinds.derives(this);
        }
    }

    /**
     * A finding with this outcome.
     *
     * @param own the outcome of the policy's own that is ranked with it, where the rule says that one
     */
    record Finds(Outcome outcome, Optional<OwnOutcome> own) implements RuleAction {

        public Finds(Outcome outcome) {
            this(outcome, Optional.empty());
        }

        public Finds(OwnOutcome own) {
            this(own.as(), Optional.of(own));
        }

        @Override
        public String code() {
            return own.map(OwnOutcome::code).orElse(outcome.name());
        }

        @Override
        public Bilingual words() {
            return own.map(OwnOutcome::words).orElse(outcome.words());
        }

        @Override
        public <T> T by(Kinds<T> kinds) {
            return kinds.finds(this);
        }
    }

    /**
     * The project goes to the matched entry, in this role.
     *
     * @param join 0-based place among the rule's joins
     */
    record Assigns(Role role, int join) implements RuleAction {
        @Override
        public String code() {
            return role.name();
        }

        @Override
        public Bilingual words() {
            return new Bilingual(
                    "明确" + role.words().zh(), "names the " + role.words().en());
        }

        @Override
        public <T> T by(Kinds<T> kinds) {
            return kinds.assigns(this);
        }
    }

    /**
     * Somebody owes this duty for the project.
     *
     * @param duty its name in duties.csv
     */
    record Owes(String duty, Bilingual words) implements RuleAction {
        @Override
        public String code() {
            return duty;
        }

        @Override
        public <T> T by(Kinds<T> kinds) {
            return kinds.owes(this);
        }
    }

    /** The project is entitled to, or owes, this amount. */
    record Grants(AmountFormula formula) implements RuleAction {
        @Override
        public String code() {
            return formula.name();
        }

        @Override
        public Bilingual words() {
            return formula.words();
        }

        @Override
        public <T> T by(Kinds<T> kinds) {
            return kinds.grants(this);
        }
    }

    /**
     * Points for the unit.
     *
     * @param parameter key of the parameter that holds them, above 0
     */
    record Adjusts(boolean bonus, String parameter) implements RuleAction {
        @Override
        public String code() {
            return bonus ? "BONUS" : "PENALTY";
        }

        @Override
        public Bilingual words() {
            return bonus
                    ? new Bilingual("加分，分值见参数 " + parameter, "a bonus of the parameter " + parameter)
                    : new Bilingual("扣分，分值见参数 " + parameter, "a penalty of the parameter " + parameter);
        }

        @Override
        public <T> T by(Kinds<T> kinds) {
            return kinds.adjusts(this);
        }
    }

    /**
     * Another grade for the unit.
     *
     * @param up how many grades up, below 0 for down
     */
    record Regrades(int up) implements RuleAction {
        @Override
        public String code() {
            return up > 0 ? "PROMOTE" : "DEMOTE";
        }

        @Override
        public Bilingual words() {
            return up > 0 ? new Bilingual("升一等", "one grade up") : new Bilingual("降一等", "one grade down");
        }

        @Override
        public <T> T by(Kinds<T> kinds) {
            return kinds.regrades(this);
        }
    }

    /** A veto on the unit. */
    record Vetoes(VetoEffect effect) implements RuleAction {
        @Override
        public String code() {
            return effect instanceof VetoEffect.NotRanked ? "NOT_RANKED" : "ZERO_SCORE";
        }

        @Override
        public Bilingual words() {
            return effect instanceof VetoEffect.NotRanked
                    ? new Bilingual("一票否决，不参与排名", "vetoed, not ranked")
                    : new Bilingual("一票否决，计零分", "vetoed, score 0");
        }

        @Override
        public <T> T by(Kinds<T> kinds) {
            return kinds.vetoes(this);
        }
    }

    /**
     * What its place means for the unit.
     *
     * @param outcome its name in policy.yaml
     */
    record Concludes(String outcome, Bilingual words) implements RuleAction {
        @Override
        public String code() {
            return CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, outcome);
        }

        @Override
        public <T> T by(Kinds<T> kinds) {
            return kinds.concludes(this);
        }
    }

    /**
     * What to make of each kind: a new kind is one more method here, so that no reader can forget it.
     *
     * @param <T> what is made
     */
    interface Kinds<T> {
        T derives(Derives says);

        T finds(Finds says);

        T assigns(Assigns says);

        T owes(Owes says);

        T grants(Grants says);

        T adjusts(Adjusts says);

        T regrades(Regrades says);

        T vetoes(Vetoes says);

        T concludes(Concludes says);
    }

    /** What is made of this kind. */
    <T> T by(Kinds<T> kinds);

    /** A stable English name. */
    String code();

    /** In words for people. */
    Bilingual words();
}
