package org.hengzhun.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.hengzhun.Policies;
import org.hengzhun.Policy;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.RefusedException;
import org.junit.jupiter.api.Test;

class PolicyParcelTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final Dataset<Row> CANDIDATES = TestSession.example("candidates.csv");

    /** Writes down the class of every object it writes. */
    private static final class Classes extends ObjectOutputStream {

        private final Set<String> names = new TreeSet<>();

        Classes(OutputStream out) throws IOException {
            super(out);
        }

        @Override
        protected void annotateClass(Class<?> type) {
            names.add(type.getName());
        }

        @Override
        protected void writeClassDescriptor(ObjectStreamClass described) throws IOException {
            names.add(described.getName());
            super.writeClassDescriptor(described);
        }
    }

    @Test
    void nothingOfTheEngineAndNoPolicyIsSentWithTheTasks() throws IOException {
        Policies policies = Policies.shipped().with(TestSession.path("policies"));
        Policy policy = policies.policy("own-words");
        policy.screenAll(List.of(policy.project(java.util.Map.of("项目编号", "P1"))), DAY);
        JudgeRows<?> rows = new JudgeRows<>(
                PolicyParcel.of(policies, "own-words", DAY, Language.ZH, TestSession.SPARK),
                ScreeningQuestion.REASONS,
                new ColumnsRead(CANDIDATES.schema(), policy.fields()).columns(),
                CANDIDATES.columns().length,
                TestSession.SPARK.sparkContext().longAccumulator("judged in a test"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Classes classes = new Classes(bytes);

        classes.writeObject(rows);

        classes.flush();
        assertThat(classes.names)
                .contains(JudgeRows.class.getName(), PolicyParcel.class.getName(), ReadColumn.class.getName())
                .noneMatch(name -> name.startsWith("org.drools") || name.startsWith("org.kie"))
                .noneMatch(name -> name.startsWith("org.hengzhun") && !isSent(name));
        assertThat(bytes.size()).isLessThan(20_000);
    }

    private static boolean isSent(String name) {
        return name.startsWith("org.hengzhun.spark.") || name.equals(Language.class.getName());
    }

    @Test
    void aPolicyOfOnesOwnTravelsToWhereTheRowsAre() {
        Policies policies = Policies.shipped().with(TestSession.path("policies"));
        Policy policy = policies.policy("own-words");

        Dataset<Row> screened = Hengzhun.by(policies).screen(CANDIDATES, "own-words", DAY);

        assertThat(Lines.of(screened, "项目编号")).isEqualTo(Lines.ofLibrary(CANDIDATES, policy, DAY));
        assertThat(screened.first().<String>getAs("policyHash"))
                .isEqualTo(policy.stamp().hash());
    }

    @Test
    void aPolicyIsOpenedOnceInAProcessHoweverManyAsk() {
        Policies policies = Policies.shipped().with(TestSession.path("policies"));
        PolicyParcel parcel = PolicyParcel.of(policies, "own-words", DAY, Language.ZH, TestSession.SPARK);
        PolicyParcel another = PolicyParcel.of(policies, "own-words", DAY.plusDays(1), Language.EN, TestSession.SPARK);
        Policy opened = parcel.open();

        assertThat(IntStream.range(0, 64).parallel().mapToObj(any -> another.open()))
                .allSatisfy(policy -> assertThat(policy).isSameAs(opened));
    }

    @Test
    void anotherPolicyThanTheDriversIsRefused() {
        Policies policies = Policies.shipped();
        byte[] zip = policies.zip("energy-review");

        assertThatThrownBy(() -> OpenedPolicies.policy("energy-review", "sha256:of another version", () -> zip))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("sha256:of another version")
                .hasMessageContaining(policies.policy("energy-review").stamp().hash());
    }
}
