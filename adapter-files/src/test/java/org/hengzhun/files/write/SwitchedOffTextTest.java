package org.hengzhun.files.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.SwitchedOff;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.write.explanation.ExplanationReport;
import org.junit.jupiter.api.Test;

/** A rule that a policy does without is named with the reason wherever the policy is explained. */
class SwitchedOffTextTest {

    private static final Citation CITATION = new Citation("HN-4", "豫发改〔2021〕977号", "四");

    @Test
    void itSaysWhoTookTheRuleOutWhyAndWhatIsInItsPlace() {
        SwitchedOff off = new SwitchedOff("HN-4-1", "在建项目叫停", CITATION, "city", "本市没有在建项目", "");
        assertThat(SwitchedOffText.lines(ImmutableList.of(off), Language.ZH))
                .containsExactly("", "停用的规则（1）", "  在建项目叫停（规则 HN-4-1，豫发改〔2021〕977号 四）：city 停用，理由：本市没有在建项目");
        SwitchedOff replaced = new SwitchedOff("HN-4-1", "在建项目叫停", CITATION, "city", "本市另设程序", "C-1");
        assertThat(SwitchedOffText.line(replaced, Language.EN))
                .isEqualTo(
                        "在建项目叫停 (rule HN-4-1, 豫发改〔2021〕977号 四): replaced by city with the rule C-1; the reason: 本市另设程序");
    }

    @Test
    void whereNothingIsSwitchedOffNothingIsSaid() {
        assertThat(SwitchedOffText.lines(ImmutableList.of(), Language.ZH)).isEmpty();
    }

    @Test
    void everyFormOfAnExplanationNamesIt() throws IOException {
        for (OutputForm form : ImmutableList.of(OutputForm.TEXT, OutputForm.JSON, OutputForm.HTML)) {
            StringWriter out = new StringWriter();
            Forms.explanations()
                    .writer(form, out, Language.ZH)
                    .write(new ExplanationReport(Results.POLICY, Results.explanation()), Results.READ);
            assertThat(out.toString()).as(form.toString()).contains("本市没有在建项目", "TS-4-1");
        }
    }
}
