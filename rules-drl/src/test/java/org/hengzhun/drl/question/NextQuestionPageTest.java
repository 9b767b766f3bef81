package org.hengzhun.drl.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hengzhun.core.number.Ratio;
import org.junit.jupiter.api.Test;

/** What is asked next is nearly the best there is to ask, and the page says how nearly. */
class NextQuestionPageTest {

    private static final Path PAGE = Path.of("..", "docs", "next-question.md");
    private static final String AGAIN = "mvn -pl rules-core,rules-drl test -Dtest=NextQuestionPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dhengzhun.update=docs";
    private static final Ratio WITHIN = Ratio.of(105, 100);

    @Test
    void thirteenProjectsAreAskedAtMostAFewHundredthsMoreThanTheBestAndThePageSaysSo() throws IOException {
        List<NextQuestionPage.Line> lines = NextQuestionPage.lines();
        assertThat(lines)
                .hasSizeGreaterThanOrEqualTo(13)
                .allSatisfy(line -> assertThat(line.asked())
                        .as(line.sample().what())
                        .isGreaterThanOrEqualTo(line.best())
                        .isLessThanOrEqualTo(line.best().times(WITHIN)));
        String made = NextQuestionPage.of(lines);
        if ("docs".equals(System.getProperty("hengzhun.update"))) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/next-question.md is not what the strategy gives; make it anew: %s", AGAIN)
                .isEqualTo(made);
    }
}
