package org.hengzhun.drl.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.question.PossibleAnswer;
import org.hengzhun.core.screening.Screening;

/** What holds of every question, whatever is known of the project. */
class NextQuestionPropertyTest {

    private static final BigDecimal ROUNDED = new BigDecimal("0.01");

    private static final Map<String, String> DAYS = Map.of(
            "xuchang-2022-sw70", "2022-09-30",
            "henan-two-high-2021", "2022-09-30",
            "xinxiang-2020-42", "2020-12-31",
            "zhengzhou-2018-15", "2018-12-31");

    @Provide
    Arbitrary<Project> projects() {
        return Arbitraries.maps(
                        Arbitraries.of(
                                "industryCode", "constructionKind", "energy", "planningEiaCompliant", "sintering"),
                        Arbitraries.integers().between(0, 2))
                .flatMap(known -> Arbitraries.of("PLANNED", "PROPOSED_SIGNING", "UNDER_CONSTRUCTION", "IN_PRODUCTION")
                        .map(stage -> project(known, stage)));
    }

    private static Project project(Map<String, Integer> known, String stage) {
        Map<Field<?>, Object> facts = new HashMap<>(Map.of(Project.STAGE, stage));
        List<String> codes = List.of("3011", "3031", "2614");
        facts.put(Project.INDUSTRY_CODE, codes.get(known.getOrDefault("industryCode", 1)));
        if (known.containsKey("constructionKind")) {
            facts.put(
                    Project.CONSTRUCTION_KIND,
                    List.of("NEW", "EXPANSION", "TECH_UPGRADE").get(known.get("constructionKind")));
        }
        if (known.containsKey("energy")) {
            facts.put(
                    Project.ANNUAL_ENERGY_EQUIVALENT,
                    List.of(new BigDecimal("9999"), new BigDecimal("10000"), new BigDecimal("77777"))
                            .get(known.get("energy")));
        }
        if (known.containsKey("planningEiaCompliant")) {
            facts.put(Project.PLANNING_EIA_COMPLIANT, known.get("planningEiaCompliant") == 0);
        }
        if (known.containsKey("sintering")) {
            facts.put(Project.SINTERING, known.get("sintering") == 0);
        }
        return Asking.project(facts);
    }

    private static Asking asking(String policy) {
        return Asking.by(policy, Objects.requireNonNull(DAYS.get(policy)));
    }

    @Provide
    Arbitrary<String> policies() {
        return Arbitraries.of(DAYS.keySet().stream().sorted().toList());
    }

    /** The longest way there is from a project on, in questions. */
    private static int longest(Asking asking, Project project) {
        return asking.next(project)
                .map(question -> 1
                        + question.answers().stream()
                                .mapToInt(answer -> longest(asking, answered(project, question, answer)))
                                .max()
                                .orElse(0))
                .orElse(0);
    }

    private static Project answered(Project project, NextQuestion question, PossibleAnswer answer) {
        return Asking.with(project, question.field(), answer.example());
    }

    @Property(tries = 40)
    void anAnswerNeverLengthensTheWay(@ForAll("policies") String policy, @ForAll("projects") Project project) {
        Asking asking = asking(policy);
        asking.next(project).ifPresent(question -> {
            int before = longest(asking, project);
            for (PossibleAnswer answer : question.answers()) {
                assertThat(longest(asking, answered(project, question, answer))).isLessThan(before);
            }
        });
    }

    @Property(tries = 60)
    void aFieldThatIsKnownIsNotAskedFor(@ForAll("policies") String policy, @ForAll("projects") Project project) {
        Asking asking = asking(policy);
        asking.next(project).ifPresent(question -> {
            assertThat(project.knows(question.field())).isFalse();
            assertThat(asking.screen(project).missing())
                    .contains(question.field().name());
            for (PossibleAnswer answer : question.answers()) {
                Project then = answered(project, question, answer);
                assertThat(asking.screen(then).missing())
                        .doesNotContain(question.field().name());
                assertThat(asking.next(then).map(NextQuestion::field)).isNotEqualTo(Optional.of(question.field()));
            }
        });
    }

    @Property(tries = 60)
    void whatIsExpectedIsTheMeanOfWhatRemainsAndOneMore(
            @ForAll("policies") String policy, @ForAll("projects") Project project) {
        Asking asking = asking(policy);
        asking.next(project).ifPresent(question -> {
            List<BigDecimal> remaining = new ArrayList<>();
            for (PossibleAnswer answer : question.answers()) {
                Project then = answered(project, question, answer);
                Screening screening = asking.screen(then);
                assertThat(screening.isFinal()).isEqualTo(answer.isFinal());
                assertThat(screening.verdict()).isEqualTo(answer.verdict());
                assertThat(asking.next(then).map(NextQuestion::expected).orElse(BigDecimal.ZERO))
                        .isEqualByComparingTo(answer.remaining());
                remaining.add(answer.remaining());
            }
            BigDecimal sum = remaining.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal many = BigDecimal.valueOf(remaining.size());
            BigDecimal apart = question.expected()
                    .subtract(BigDecimal.ONE)
                    .multiply(many)
                    .subtract(sum)
                    .abs();
            assertThat(apart).isLessThanOrEqualTo(ROUNDED.multiply(many));
        });
    }

    @Property(tries = 60)
    void theSameIsAskedWhateverWasAskedBefore(@ForAll("policies") String policy, @ForAll("projects") Project project) {
        Asking asking = asking(policy);
        Screening screening = asking.screen(project);
        assertThat(new PolicyQuestions(asking.book(), asking.screener()).next(screening))
                .isEqualTo(asking.questioner().next(screening));
    }
}
