package org.hengzhun.files.write.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.OutputForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyMembersTest {

    static Stream<PolicyPack> shipped() {
        PolicyLibrary library = PolicyLibrary.shipped();
        return library.ids().stream().map(library::pack);
    }

    private static Map<String, ?> members(PolicyPack pack) {
        return PolicyMembers.of(new WholePolicy(pack, true));
    }

    @SuppressWarnings("unchecked") // arrays of JSON hold objects
    private static List<Map<String, ?>> each(Map<String, ?> members, String name) {
        return (List<Map<String, ?>>) Objects.requireNonNull(members.get(name), name);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedPolicyTellsAllItSays(PolicyPack pack) {
        Map<String, ?> members = members(pack);

        assertThat(each(members, "notions")).hasSameSizeAs(pack.notions().keySet());
        assertThat(each(members, "rules")).hasSameSizeAs(pack.rules());
        assertThat(each(members, "parameters")).hasSize(pack.parameters().size());
        assertThat(each(members, "duties")).hasSameSizeAs(pack.duties().keySet());
        assertThat(each(members, "outcomes")).hasSameSizeAs(pack.outcomes().keySet());
        assertThat(each(members, "schemes")).hasSameSizeAs(pack.schemes().keySet());
        assertThat(each(members, "tables")).hasSameSizeAs(pack.tables().keySet());
        assertThat(each(members, "clauses")).hasSameSizeAs(pack.clauses().keySet());
        assertThat((Object) members.get("policyHash")).isEqualTo(pack.hash());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyRuleOfAShippedPolicyTellsWhatFollowsWhenItFires(PolicyPack pack) {
        Map<String, ?> members = members(pack);

        for (Map<String, ?> rule : each(members, "rules")) {
            Map<?, ?> says = (Map<?, ?>) Objects.requireNonNull(rule.get("says"));
            assertThat(says).as("%s", rule.get("rule")).hasSizeGreaterThanOrEqualTo(4);
            assertThat(says.values()).as("%s", rule.get("rule")).noneMatch(value -> value == null || value.equals(""));
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatRulesSayStandsInTheSameDocument(PolicyPack pack) {
        Map<String, ?> members = members(pack);

        for (Map<String, ?> rule : each(members, "rules")) {
            Map<?, ?> says = (Map<?, ?>) Objects.requireNonNull(rule.get("says"));
            switch (String.valueOf(says.get("kind"))) {
                case "derives" -> stands(members, "notions", "notion", says.get("notion"));
                case "assigns" -> stands(members, "tables", "table", says.get("table"));
                case "owes" -> stands(members, "duties", "duty", says.get("duty"));
                case "bonus", "penalty" -> stands(members, "parameters", "key", says.get("parameter"));
                case "concludes" -> stands(members, "outcomes", "outcome", says.get("outcome"));
                default -> assertThat(says.values()).doesNotContainNull();
            }
        }
    }

    private static void stands(Map<String, ?> members, String part, String name, @Nullable Object value) {
        assertThat(each(members, part))
                .anySatisfy(one -> assertThat((Object) one.get(name)).isEqualTo(value));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isOneDocumentInBothLanguages(PolicyPack pack) throws IOException {
        StringWriter zh = new StringWriter();
        StringWriter en = new StringWriter();
        Forms.policy().writer(OutputForm.JSON, zh, Language.ZH).write(new WholePolicy(pack, false), Sources.NONE);
        Forms.policy().writer(OutputForm.JSON, en, Language.EN).write(new WholePolicy(pack, false), Sources.NONE);

        assertThat(zh.toString())
                .isEqualTo(en.toString())
                .startsWith("{\"id\":\"")
                .endsWith("}\n");
    }
}
