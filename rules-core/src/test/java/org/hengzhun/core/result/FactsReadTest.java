package org.hengzhun.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.policy.Citation;
import org.junit.jupiter.api.Test;

class FactsReadTest {

    private static final Citation CITED = new Citation("T-1", "文〔2022〕1号", "一");
    private static final Project SIGNED = Project.of("P").with(Project.STAGE, Stage.SIGNED);

    private static Reason reading(Project project) {
        return Reason.of(
                "T-1-1", "题", CITED, List.of(), project, List.of(Project.ID, Project.STAGE), List.of(), List.of());
    }

    private static Reason holding(Map<String, Object> facts) {
        return new Reason("T-1-1", "题", CITED, List.of(), facts, List.of(), List.of());
    }

    @Test
    void factsReadOffTheProjectAreThoseOfAMap() {
        Map<String, Object> facts = Map.of("id", "P", "stage", "SIGNED");

        assertThat(reading(SIGNED).facts().keySet()).containsExactly("id", "stage");
        assertThat(reading(SIGNED)).isEqualTo(holding(facts)).hasSameHashCodeAs(holding(facts));
        assertThat(holding(facts)).isEqualTo(reading(SIGNED));
        assertThat(reading(SIGNED)).isNotEqualTo(reading(SIGNED.with(Project.STAGE, Stage.INTENT)));
    }

    @Test
    void nobodyChangesThem() {
        Map<String, Object> facts = reading(SIGNED).facts();

        assertThatThrownBy(() -> facts.put("id", "Q")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> facts.keySet().remove("id")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(facts::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
