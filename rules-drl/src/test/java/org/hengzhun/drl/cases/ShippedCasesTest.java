package org.hengzhun.drl.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.engine.ModelStore;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of every shipped policy, one test each, named by the sentence policy staff wrote. */
class ShippedCasesTest {

    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();

    @TestFactory
    Stream<DynamicContainer> casesOf() {
        return SHIPPED.ids().stream()
                .filter(id -> !SHIPPED.cases(id).isEmpty())
                .map(id -> DynamicContainer.dynamicContainer(
                        id, SHIPPED.test(id).results().stream().map(ShippedCasesTest::test)));
    }

    private static DynamicTest test(CaseResult result) {
        PolicyCase one = result.tried();
        return DynamicTest.dynamicTest(
                one.clause() + " " + one.sentence(),
                () -> assertThat(result.differences())
                        .extracting(Bilingual::zh)
                        .as("%s 第%d行：%s", one.file(), one.line(), one.sentence())
                        .isEmpty());
    }

    @Test
    void noCaseFileOfAShippedPolicyHasASlip() {
        assertThat(SHIPPED.ids())
                .allSatisfy(id -> assertThat(CaseFiles.of(SHIPPED.pack(id)).problems())
                        .as(id)
                        .isEmpty());
    }

    /** The check must be able to fail, and to say the sentence of the case. */
    @Test
    void aCaseThatDoesNotHoldFailsWithItsSentence() {
        var pack = TestPack.bare()
                .screening(TestPack.rule("T-1-1", "$p : Project( highRisk == true )"))
                .with("cases/T-1.yaml", """
                        - clause: T-1
                          kind: outside
                          says: 不是高风险的项目不提示
                          asOf: 2022-09-30
                          project: {highRisk: true}
                          expect: {silent: [T-1-1]}
                        """)
                .sound();
        var run = CaseRun.of(
                new PolicyAnswers(pack, ModelStore.unkept()), CaseFiles.of(pack).cases());
        var failing = test(run.results().get(0));

        assertThat(failing.getDisplayName()).isEqualTo("T-1 不是高风险的项目不提示");
        assertThatThrownBy(() -> failing.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("cases/T-1.yaml 第1行：不是高风险的项目不提示")
                .hasMessageContaining("应不命中，实际命中");
    }
}
