package org.hengzhun.drl.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.cases.CaseFiles;
import org.hengzhun.drl.cases.CaseKind;
import org.hengzhun.drl.cases.CaseRun;
import org.hengzhun.drl.cases.PolicyCase;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.logic.PolicyComparison;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.pack.PackReader;
import org.hengzhun.drl.pack.Parameter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.result.Routings;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Operator;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleStage;
import org.hengzhun.drl.suggest.CaseSuggestion.Suggested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is suggested holds now, and does not once any comparison or limit of the policy is another. */
class SuggestedCasesTest {

    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Map<String, CaseSuggestion> KNOWN = new HashMap<>();

    private static final Map<Operator, Operator> OTHER = Map.ofEntries(
            Map.entry(Operator.AT_LEAST, Operator.GREATER),
            Map.entry(Operator.GREATER, Operator.AT_LEAST),
            Map.entry(Operator.AT_MOST, Operator.LESS),
            Map.entry(Operator.LESS, Operator.AT_MOST),
            Map.entry(Operator.EQUAL, Operator.NOT_EQUAL),
            Map.entry(Operator.NOT_EQUAL, Operator.EQUAL),
            Map.entry(Operator.IN, Operator.NOT_IN),
            Map.entry(Operator.NOT_IN, Operator.IN),
            Map.entry(Operator.CONTAINS, Operator.NOT_CONTAINS),
            Map.entry(Operator.NOT_CONTAINS, Operator.CONTAINS),
            Map.entry(Operator.MEMBER_OF, Operator.NOT_MEMBER_OF),
            Map.entry(Operator.NOT_MEMBER_OF, Operator.MEMBER_OF));

    static Stream<String> policies() {
        return SHIPPED.ids().stream();
    }

    private static CaseSuggestion suggested(String id) {
        return KNOWN.computeIfAbsent(id, any -> SHIPPED.suggestedCases(id, DAY));
    }

    /** The pack with the text as a case file of its own. */
    private static CaseFiles read(PolicyPack pack, String text) {
        Map<String, ByteSource> contents = new HashMap<>();
        pack.files().contents().forEach((path, source) -> {
            if (!path.startsWith("cases/")) {
                contents.put(path, source);
            }
        });
        contents.put("cases/suggested.yaml", ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8)));
        return CaseFiles.of(PackReader.read(
                        new PackFiles(pack.files().name(), ImmutableSortedMap.copyOf(contents)), id -> pack.base())
                .pack()
                .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void theFilePassesAndNobodyHasConfirmedIt(String id) {
        CaseFiles files = read(SHIPPED.pack(id), suggested(id).text());

        assertThat(files.problems()).isEmpty();
        assertThat(files.cases()).hasSize(suggested(id).suggested().size()).isNotEmpty();
        assertThat(files.cases()).noneMatch(PolicyCase::confirmed);
        assertThat(CaseRun.of(SHIPPED.answers(id), files.cases()).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"henan-two-high-2021", "xuchang-2022-sw70"})
    void someCaseFailsWhereAnyComparisonIsAnother(String id) {
        triesEachComparison(id);
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("policies")
    void someCaseFailsWhereAnyComparisonIsAnotherInEveryShippedPolicy(String id) {
        triesEachComparison(id);
    }

    private static void triesEachComparison(String id) {
        PolicyPack pack = SHIPPED.pack(id);
        for (Rule rule : pack.rules()) {
            if (isTried(pack, rule)) {
                List<Condition.Comparison> leaves =
                        rule.condition().comparisons().toList();
                for (int place = 0; place < leaves.size(); place++) {
                    PolicyPack mutant = mutant(pack, rule, place);
                    assertThat(fails(id, mutant, one -> one.id().equals(rule.id())) || same(pack, mutant))
                            .as("%s %s", rule.id(), leaves.get(place))
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"henan-two-high-2021", "xuchang-2022-sw70"})
    void someCaseFailsWhereALimitIsAnotherByOne(String id) {
        triesEachLimit(id);
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("policies")
    void someCaseFailsWhereALimitIsAnotherByOneInEveryShippedPolicy(String id) {
        triesEachLimit(id);
    }

    private static void triesEachLimit(String id) {
        PolicyPack pack = SHIPPED.pack(id);
        for (String key : pack.parameters().keySet()) {
            boolean limit = pack.rules().stream()
                    .filter(rule -> isTried(pack, rule))
                    .anyMatch(rule -> rule.parameters().contains(key));
            Optional<Parameter> figure =
                    pack.parameter(key, DAY).filter(one -> one.value() instanceof BigDecimal && limit);
            if (figure.isPresent()) {
                for (BigDecimal by : List.of(BigDecimal.ONE, BigDecimal.ONE.negate())) {
                    PolicyPack mutant = mutant(pack, figure.get(), by);
                    assertThat(fails(id, mutant, one -> one.parameters().contains(key)) || same(pack, mutant))
                            .as("%s by %s", key, by)
                            .isTrue();
                }
            }
        }
    }

    private static boolean isTried(PolicyPack pack, Rule rule) {
        return pack.places().containsKey(rule.id())
                && rule.stage().fact().equals(RuleStage.SCREENING.fact())
                && pack.holds(rule, DAY);
    }

    /** Whether no project there can be tells the two apart. */
    private static boolean same(PolicyPack pack, PolicyPack mutant) {
        return PolicyComparison.of(pack, mutant, DAY, Patience.ENDLESS).equivalent();
    }

    /** Whether some suggested case demands what the mutant does not say; cases of the rule that was changed are tried first. */
    private static boolean fails(String id, PolicyPack mutant, Predicate<Rule> changed) {
        List<Judge> judges = Stream.of(Task.SCREENING, Task.ROUTING, Task.DUTIES)
                .map(mutant::rulebook)
                .map(Judge::new)
                .toList();
        Predicate<Suggested> ofTheRule = one -> one.tried().stream().anyMatch(tried -> changed.test(tried.rule()));
        List<Suggested> all = suggested(id).suggested();
        return Stream.concat(all.stream().filter(ofTheRule), all.stream().filter(ofTheRule.negate()))
                .anyMatch(one -> judges.stream().anyMatch(judge -> judge.contradicts(one)));
    }

    /** What one rulebook says, by the interpreter. */
    private record Judge(Rulebook book, Interpreter interpreter, Routings routings) {

        Judge(Rulebook book) {
            this(book, new Interpreter(book, DAY), new Routings(book, DAY));
        }

        boolean contradicts(Suggested one) {
            Judgement judgement = interpreter.judge(one.project());
            for (int place = 0; place < book.rules().size(); place++) {
                String rule = book.rules().get(place).id();
                Truth truth = judgement.rules().get(place);
                boolean asDemanded = one.expect().fires().contains(rule)
                        ? truth == Truth.TRUE
                        : one.expect().silent().contains(rule)
                                ? truth == Truth.FALSE
                                : !one.expect().undecided().containsKey(rule) || truth == Truth.UNKNOWN;
                if (!asDemanded) {
                    return true;
                }
            }
            return book.task() == Task.ROUTING
                    && book.answers()
                    && !routes(judgement).equals(Set.copyOf(demanded(one)));
        }

        private Set<String> routes(Judgement judgement) {
            return routings.of(judgement).assignments().stream()
                    .map(route -> Ascii.toLowerCase(route.role().name()) + " " + route.destination())
                    .collect(Collectors.toSet());
        }

        private static List<String> demanded(Suggested one) {
            return one.expect().routes().entrySet().stream()
                    .flatMap(role -> role.getValue().stream().map(entry -> role.getKey() + " " + entry))
                    .toList();
        }
    }

    private static PolicyPack mutant(PolicyPack pack, Rule rule, int place) {
        Rule other = new Rule(
                rule.id(),
                rule.stage(),
                rule.title(),
                rule.citation(),
                rule.validity(),
                rule.match(),
                rule.joins(),
                turned(rule.condition(), new int[] {place}),
                rule.action(),
                rule.accepted(),
                rule.stratum());
        return pack.mixed(
                pack.notions(),
                pack.tables(),
                pack.parameters(),
                pack.entries(),
                pack.rules().stream().map(one -> one.equals(rule) ? other : one).toList());
    }

    private static Condition turned(Condition condition, int[] left) {
        if (condition instanceof Condition.All all) {
            return new Condition.All(
                    all.parts().stream().map(part -> turned(part, left)).collect(ImmutableList.toImmutableList()));
        }
        if (condition instanceof Condition.Any any) {
            return new Condition.Any(
                    any.parts().stream().map(part -> turned(part, left)).collect(ImmutableList.toImmutableList()));
        }
        Condition.Comparison leaf = (Condition.Comparison) condition;
        return left[0]-- == 0
                ? new Condition.Comparison(
                        leaf.left(), Objects.requireNonNull(OTHER.get(leaf.operator())), leaf.right())
                : leaf;
    }

    private static PolicyPack mutant(PolicyPack pack, Parameter figure, BigDecimal by) {
        ImmutableListMultimap.Builder<String, Parameter> parameters = ImmutableListMultimap.builder();
        pack.parameters()
                .forEach((key, one) -> parameters.put(
                        key,
                        !one.equals(figure)
                                ? one
                                : new Parameter(
                                        key,
                                        ((BigDecimal) one.value()).add(by),
                                        one.type(),
                                        one.validity(),
                                        one.clause(),
                                        one.provenance(),
                                        one.note(),
                                        one.row())));
        return pack.mixed(pack.notions(), pack.tables(), parameters.build(), pack.entries(), pack.rules());
    }

    @Test
    void aLimitIsTriedAtItAndTheSmallestStepToEachSide() {
        List<String> energies = suggested("henan-two-high-2021").suggested().stream()
                .filter(one -> one.tried().stream()
                        .anyMatch(tried -> tried.kind() == CaseKind.EDGE
                                && tried.rule().id().equals("HN-1-1")))
                .map(one -> String.valueOf(CaseSuggestion.given(one.project()).get("addedEnergyEquivalent")))
                .toList();

        assertThat(energies).contains("49999.99", "50000", "50000.01");
    }

    @Test
    void theSameBytesComeEveryTime() {
        assertThat(PolicyLibrary.shipped()
                        .suggestedCases("henan-two-high-2021", DAY)
                        .text())
                .isEqualTo(suggested("henan-two-high-2021").text());
    }

    @Test
    void aCaseThatIsThereIsNotSuggestedAgain() {
        PolicyPack pack = SHIPPED.pack("henan-two-high-2021");
        List<PolicyCase> had =
                read(pack, suggested("henan-two-high-2021").text()).cases();
        CaseSuggestion again = CaseSuggestion.of(SHIPPED.answers("henan-two-high-2021"), had, DAY, Patience.ENDLESS);

        assertThat(again.suggested()).isEmpty();
        assertThat(again.known()).isEqualTo(had.size());
        assertThat(CaseSuggestion.of(SHIPPED.answers("henan-two-high-2021"), had.subList(0, 5), DAY, Patience.ENDLESS)
                        .known())
                .isEqualTo(5);
    }

    @Test
    void whetherACaseIsConfirmedIsYesOrNo() {
        TestPack pack = TestPack.bare()
                .screening(TestPack.rule("T-1-1", "$p : Project( highRisk == true )", "findings.reject( $p )"));
        String one = """
                - clause: T-1
                  kind: inside
                  says: 高风险
                  confirmed: %s
                  asOf: 2022-09-30
                  project: {id: P1, highRisk: true}
                  expect: {fires: [T-1-1]}
                """;

        assertThat(read(pack.sound(), one.formatted("yes")).cases().get(0).confirmed())
                .isTrue();
        assertThat(read(pack.sound(), one.formatted("no")).cases().get(0).confirmed())
                .isFalse();
        assertThat(read(pack.sound(), one.formatted("maybe")).problems())
                .extracting(problem -> problem.code())
                .containsExactly("confirmed");
    }
}
