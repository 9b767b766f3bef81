package org.hengzhun.files.write.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.routing.Role;
import org.hengzhun.core.score.VetoEffect;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.rule.AmountFormula;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Notion;
import org.hengzhun.drl.rule.Operator;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.RuleStage;
import org.hengzhun.drl.rule.Term;
import org.hengzhun.drl.rule.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule tells what it gives when it fires, whatever kind of conclusion that is. */
class RuleMembersTest {

    private static final Bilingual WORDS = new Bilingual("通报", "told of");

    private static final AmountFormula AWARD = new AmountFormula(
            "award",
            WORDS,
            Unit.YUAN,
            Optional.empty(),
            ImmutableList.of(new Term.OfParameter("sum", ValueType.of(Kind.NUMBER, Unit.YUAN))),
            Optional.empty(),
            Optional.empty(),
            ImmutableMap.of(),
            AmountFormula.Several.HIGHEST,
            "");

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(
                        new RuleAction.Derives(new Notion("twoHigh", WORDS, false)),
                        Map.of("kind", "derives", "notion", "twoHigh")),
                Arguments.of(new RuleAction.Finds(Outcome.REJECT), Map.of("kind", "finds", "outcome", "REJECT")),
                Arguments.of(
                        new RuleAction.Assigns(Role.GROUP, 1),
                        Map.of("kind", "assigns", "role", "GROUP", "table", "groups")),
                Arguments.of(new RuleAction.Owes("report", WORDS), Map.of("kind", "owes", "duty", "report")),
                Arguments.of(new RuleAction.Grants(AWARD), Map.of("kind", "grants", "amount", "award")),
                Arguments.of(new RuleAction.Adjusts(true, "points"), Map.of("kind", "bonus", "parameter", "points")),
                Arguments.of(new RuleAction.Adjusts(false, "points"), Map.of("kind", "penalty", "parameter", "points")),
                Arguments.of(new RuleAction.Regrades(1), Map.of("kind", "regrades", "effect", "PROMOTE")),
                Arguments.of(new RuleAction.Regrades(-1), Map.of("kind", "regrades", "effect", "DEMOTE")),
                Arguments.of(
                        new RuleAction.Vetoes(new VetoEffect.NotRanked()),
                        Map.of("kind", "vetoes", "effect", "NOT_RANKED")),
                Arguments.of(
                        new RuleAction.Vetoes(new VetoEffect.ZeroScore()),
                        Map.of("kind", "vetoes", "effect", "ZERO_SCORE")),
                Arguments.of(
                        new RuleAction.Concludes("toldOf", WORDS),
                        Map.of("kind", "concludes", "outcome", "toldOf", "code", "TOLD_OF")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindNamesWhatItIsAbout(RuleAction says, Map<String, Object> named) {
        Map<?, ?> told =
                (Map<?, ?>) Objects.requireNonNull(RuleMembers.of(rule(says)).get("says"));

        assertThat(told.get("words_zh")).isEqualTo(says.words().zh());
        assertThat(told.get("words_en")).isEqualTo(says.words().en());
        named.forEach(
                (name, value) -> assertThat((Object) told.get(name)).as(name).isEqualTo(value));
        assertThat(told).hasSize(named.size() + 2);
    }

    @Test
    void noKindIsLeftOut() {
        assertThat(kinds().map(one -> one.get()[0].getClass().getName()).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RuleAction.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
    }

    private static Rule rule(RuleAction says) {
        return new Rule(
                "R-1",
                RuleStage.SCREENING,
                "规则",
                new Citation("C-1", "文件", "一"),
                Validity.ALWAYS,
                null,
                ImmutableList.of("chains", "groups"),
                new Condition.Comparison(
                        new Term.OfFact(Project.ON_NEGATIVE_LIST),
                        Operator.EQUAL,
                        new Term.Literal(true, ValueType.TRUTH)),
                says,
                "",
                0);
    }
}
