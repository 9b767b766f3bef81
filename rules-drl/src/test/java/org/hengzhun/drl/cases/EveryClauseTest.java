package org.hengzhun.drl.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of the documents is left out unsaid, nothing of the packs is in no document, and cases reach all of it. */
class EveryClauseTest {

    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();

    /** A reason that only puts the work off is none. */
    private static final String PUT_OFF = "待后续";

    private static final ImmutableSet<String> KINDS_WITH_CASES = ImmutableSet.of("screen", "classify", "route", "duty");

    private record Listed(String document, String clause, String kind) {
        @Override
        public String toString() {
            return document + " " + clause;
        }
    }

    /** The clauses of the five documents, as read from them apart from the packs. */
    static Stream<Listed> listed() throws IOException {
        String text = Resources.toString(Resources.getResource("spec/clauses.csv"), StandardCharsets.UTF_8);
        ImmutableList.Builder<Listed> clauses = ImmutableList.builder();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                clauses.add(new Listed(row.getField("document"), row.getField("clause"), row.getField("kind")));
            }
        }
        return clauses.build().stream();
    }

    static Stream<String> ids() {
        return SHIPPED.ids().stream();
    }

    private static ImmutableList<ClauseCoverage> coverage(String policy) {
        return ClauseCoverage.of(SHIPPED.pack(policy), SHIPPED.cases(policy));
    }

    @Test
    void theListHoldsAllClausesOfTheFiveDocuments() throws IOException {
        assertThat(listed().map(Listed::clause)).hasSize(166).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("listed")
    void everyClauseIsEncodedOrThePackSaysWhyNot(Listed listed) {
        Optional<ClauseCoverage> found = coverage(listed.document()).stream()
                .filter(one -> one.clause().id().equals(listed.clause()))
                .findFirst();
        assertThat(found).as("%s is in the pack", listed).isPresent();
        assertThat(found.get().clause().kind()).as("%s", listed).isEqualTo(listed.kind());
        assertThat(found.get().accounted())
                .as("%s: %s", listed, found.get().where().zh())
                .isTrue();
        assertThat(found.get().clause().note()).as("%s", listed).doesNotContain(PUT_OFF);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyRuleCitesAClauseOfItsPolicy(String id) {
        PolicyPack pack = SHIPPED.pack(id);
        assertThat(pack.rules()).extracting(rule -> rule.citation().clause()).allMatch(pack.clauses()::containsKey);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyRuleOverProjectsFiresInACase(String id) {
        ImmutableSet<String> evaluating = SHIPPED.pack(id).rules().stream()
                .filter(rule -> !rule.stage().fact().equals("Project"))
                .map(Rule::id)
                .collect(ImmutableSet.toImmutableSet());
        assertThat(SHIPPED.test(id).rules().neverFired())
                .as("rules of %s that no case fires", id)
                .allMatch(evaluating::contains);
    }

    /** What is encoded, or left to people to judge, is held by a case at least; background may say why not. */
    @ParameterizedTest
    @MethodSource("ids")
    void everyClauseThatSaysSomethingHasCases(String id) {
        assertThat(coverage(id))
                .filteredOn(one -> one.encoded() || !one.clause().judge().isEmpty())
                .filteredOn(one -> !one.clause().kind().equals("context")
                        || one.clause().note().isEmpty())
                .filteredOn(one ->
                        Stream.of(CaseKind.values()).mapToLong(one::count).sum() == 0)
                .extracting(one -> one.clause().id())
                .as("clauses of %s without a case", id)
                .isEmpty();
    }

    /** Inside, outside and with a missing fact; at the edge, where a rule compares a figure or a day. */
    @ParameterizedTest
    @MethodSource("ids")
    void everyClauseWithRulesHasCasesFromEverySide(String id) {
        List<String> lacking = new ArrayList<>();
        for (ClauseCoverage one : coverage(id)) {
            if (!one.rules().isEmpty() && KINDS_WITH_CASES.contains(one.clause().kind())) {
                for (CaseKind kind : CaseKind.values()) {
                    boolean asked = kind != CaseKind.EDGE || hasEdge(SHIPPED.pack(id), one);
                    if (asked && one.count(kind) == 0) {
                        lacking.add(one.clause().id() + " " + kind.word());
                    }
                }
            }
        }
        assertThat(lacking).as("cases that %s lacks", id).isEmpty();
    }

    private static boolean hasEdge(PolicyPack pack, ClauseCoverage one) {
        return pack.rules().stream()
                .filter(rule -> one.rules().contains(rule.id()))
                .map(Rule::condition)
                .flatMap(condition -> condition.comparisons())
                .anyMatch(leaf -> leaf.operator().orders());
    }
}
