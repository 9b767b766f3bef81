package org.hengzhun.drl.logic;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Phrases;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;

/** Rules that nothing judged ever meets: because their conditions contradict each other, or because a notion never comes out so. */
final class DeadRules {

    private final DayLogic logic;

    DeadRules(DayLogic logic) {
        this.logic = logic;
    }

    void tell(Consumer<Told> told) {
        for (Rule rule : logic.own()) {
            if (!logic.canHold(logic.truth(rule))) {
                boolean forNotions = logic.canHold(logic.truths().grantingNotions(rule));
                told.accept(
                        forNotions
                                ? new Told(rule, "never-fires", "", neverFires(rule))
                                : new Told(rule, "contradiction", "", contradiction(rule)));
            }
        }
    }

    private static Bilingual neverFires(Rule rule) {
        return new Bilingual(
                "规则 %s 永远不会成立：它要求的认定（%s）在其余条件下从不这样；请核对认定的规则，或删去这条"
                        .formatted(rule.id(), notions(rule).zh()),
                "rule %s can never fire: what it asks of a notion (%s) never comes with its other conditions; check the definitions, or delete it"
                        .formatted(rule.id(), notions(rule).en()));
    }

    private Bilingual contradiction(Rule rule) {
        return clash(rule)
                .map(pair -> new Bilingual(
                        "规则 %s 的条件互相矛盾，没有%s能满足：%s；请改其中的数字、参数或条件".formatted(rule.id(), judged().zh(), pair.zh()),
                        "the conditions of rule %s contradict each other: %s; change a figure, a parameter or a condition"
                                .formatted(rule.id(), pair.en())))
                .orElseGet(() -> new Bilingual(
                        "规则 %s 的条件合起来没有%s能满足，目录表里也没有一行对得上；请核对条件和表".formatted(rule.id(), judged().zh()),
                        "no %s meets the conditions of rule %s together, whatever the row of its tables; check both"
                                .formatted(judged().en(), rule.id())));
    }

    private Bilingual judged() {
        return logic.cells().judged().words();
    }

    private static Bilingual notions(Rule rule) {
        return rule.condition()
                .comparisons()
                .filter(leaf -> leaf.terms().anyMatch(Term.OfNotion.class::isInstance))
                .map(Phrases::condition)
                .reduce((one, other) -> new Bilingual(one.zh() + "，" + other.zh(), one.en() + ", " + other.en()))
                .orElse(Bilingual.same(rule.id()));
    }

    /** The first two parts that cannot hold together, or the one that cannot hold at all. */
    private Optional<Bilingual> clash(Rule rule) {
        List<Condition> parts = rule.condition() instanceof Condition.All all ? all.parts() : List.of(rule.condition());
        for (int first = 0; first < parts.size(); first++) {
            for (int second = first; second < parts.size(); second++) {
                Condition one = parts.get(first);
                Condition other = parts.get(second);
                if (!logic.canHold(
                        logic.truths().grantingNotions(rule, new Condition.All(ImmutableList.of(one, other))))) {
                    Bilingual said = Phrases.condition(one);
                    Bilingual beside = Phrases.condition(other);
                    return Optional.of(
                            first == second
                                    ? said
                                    : new Bilingual(
                                            said.zh() + " 与 " + beside.zh(), said.en() + " and " + beside.en()));
                }
            }
        }
        return Optional.empty();
    }
}
