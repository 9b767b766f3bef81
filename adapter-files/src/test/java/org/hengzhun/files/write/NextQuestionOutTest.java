package org.hengzhun.files.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.screening.NextQuestions;
import org.junit.jupiter.api.Test;

/** How the next question looks beside a verdict, where it is shown. */
class NextQuestionOutTest {

    private static String written(OutputForm form, Language language, NextQuestions next) throws IOException {
        StringWriter out = new StringWriter();
        try (ResultWriter<Screening> writer = Forms.screenings(Optional.of(next))
                .writer(form, Destination.of(out).laidOut(TextLayout.WIDE), language)) {
            writer.begin(Results.POLICY, Results.DAY, 1);
            writer.write(Results.reviewed(), Source.NONE);
            writer.end(List.of());
        }
        return out.toString();
    }

    @Test
    void itStandsInOneLineBeforeWhatIsMissing() throws IOException {
        String text = written(OutputForm.TEXT, Language.ZH, any -> Optional.of(Results.asked()));
        assertThat(text).containsOnlyOnce("  下一问：年综合能耗(等价值)是否达到 1 万吨标准煤？（问投资方）\n  先补：");
        assertThat(written(OutputForm.TEXT, Language.EN, any -> Optional.of(Results.asked())))
                .contains("  Next question: Is annualEnergyEquivalent at least 10000 tce? (ask the investor)\n");
    }

    @Test
    void jsonHasItsAnswersAndReasonsAndNullWhereNothingIsAsked() throws IOException {
        assertThat(written(OutputForm.JSON, Language.EN, any -> Optional.of(Results.asked())))
                .contains(
                        "\"next\":{\"field\":\"annualEnergyEquivalent\"",
                        "\"respondent\":\"INVESTOR\",\"expected\":1.94,\"best\":true",
                        "{\"words\":\"less than 10000 tce\",\"example\":5000,\"verdict\":\"JOINT_REVIEW\",\"final\":true,\"remaining\":0.00,\"findings\":[]}",
                        "\"why\":[{\"rule\":\"XC2-1.4b-1\"");
        assertThat(written(OutputForm.NDJSON, Language.EN, any -> Optional.empty()))
                .contains("\"next\":null");
    }

    @Test
    void aTableHasItInItsLastColumn() throws IOException {
        assertThat(written(OutputForm.CSV, Language.ZH, any -> Optional.of(Results.asked())))
                .contains(",下一问\r\n", ",年综合能耗(等价值)是否达到 1 万吨标准煤？（问投资方）\r\n");
    }
}
