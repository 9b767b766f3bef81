package org.hengzhun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.FlawedInputException;
import org.junit.jupiter.api.Test;

/** Fields that the pack of a user declares, from a map, a record and a bean. */
class OwnWordsOfAProgramTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Policy POLICY =
            Policies.shipped().with(Path.of("../examples/policies/own-words")).policy("own-words");

    /** A project as a program keeps it. */
    public record Filed(String id, String stage, boolean secret, String riskLevel, int waterUse) {}

    /** The same as an old program keeps it. */
    public static class FiledBean {

        public String getId() {
            return "A-1";
        }

        public String getStage() {
            return "NEGOTIATING";
        }

        public String getRiskLevel() {
            return "红色";
        }
    }

    private static Verdict verdict(Answer<Screening> answer) {
        return answer.result().verdict();
    }

    @Test
    void aMapARecordAndABeanMayHaveThem() {
        assertThat(verdict(POLICY.screen(POLICY.project(Map.of("编号", "A-1", "阶段", "在谈", "涉密", "是")), DAY)))
                .isEqualTo(Verdict.JOINT_REVIEW);
        assertThat(verdict(POLICY.screen(POLICY.project(new Filed("A-1", "在谈", false, "低风险", 200_000)), DAY)))
                .isEqualTo(Verdict.JOINT_REVIEW);
        assertThat(verdict(POLICY.screen(POLICY.project(new FiledBean()), DAY))).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void factsWithoutAPolicyKnowNothingOfThem() {
        assertThatThrownBy(() -> Facts.project(Map.of("id", "A-1", "secret", true)))
                .isInstanceOf(FlawedInputException.class);
        assertThat(POLICY.screen(Facts.project(Map.of("id", "A-1", "stage", "在谈")), DAY)
                        .result()
                        .missing())
                .contains("secret");
    }
}
