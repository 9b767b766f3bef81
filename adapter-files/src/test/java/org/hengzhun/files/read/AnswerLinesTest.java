package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Bearing;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.ResultWriter;
import org.junit.jupiter.api.Test;

/** Whoever sends lines finds the answer to each by its number and its id, however much is wrong with it. */
class AnswerLinesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private static final Judging<Screening> NOTHING_TO_SAY = new Judging<>(
            new PolicyStamp("p", "政策", "文号", "sha256:0"),
            DAY,
            projects -> projects.stream()
                    .map(project -> Screening.of(
                            project,
                            DAY,
                            new Bearing(1, ImmutableSet.of()),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of()))
                    .toList());

    private static List<String> answers(String lines) throws IOException {
        return answers(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> answers(InputStream lines) throws IOException {
        StringWriter out = new StringWriter();
        InputOptions options = InputOptions.DEFAULT.laidOutAs(InputForm.NDJSON).encodedAs(StandardCharsets.UTF_8);
        try (ProjectReader rows = ProjectReader.open(lines, "-", options);
                ResultWriter<Screening> writer = Forms.screenings().writer(OutputForm.NDJSON, out, Language.ZH)) {
            writer.begin(NOTHING_TO_SAY.policy(), DAY, 1);
            NOTHING_TO_SAY.over(rows, "-", new Bilingual("出错", "failed"), new Judging.Results<>() {
                @Override
                public void judged(Screening result, Source source) throws IOException {
                    writer.write(result, source);
                }

                @Override
                public void refused(Refusal refusal) throws IOException {
                    writer.refused(refusal);
                }

                @Override
                public void refused(Row.Refused<Project> row) throws IOException {
                    writer.refused(row);
                }

                @Override
                public void failed(RuntimeException failure) {}
            });
            writer.end(List.of(rows.summary()));
        }
        return out.toString().lines().toList();
    }

    @Test
    void aGoodLineIsAnsweredUnderItsNumberAndId() throws IOException {
        assertThat(answers("{\"id\":\"P1\"}\n\n{\"id\":\"P3\"}\n"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"row\":1,").contains("\"id\":\"P1\""),
                        third -> assertThat(third).startsWith("{\"row\":3,").contains("\"id\":\"P3\""));
    }

    @Test
    void aLineWithSeveralThingsWrongIsAnsweredOnceWithAllOfThem() throws IOException {
        assertThat(answers("{\"id\":\"P1\",\"stage\":\"睡觉\",\"totalInvestment\":\"很多\",\"nothing\":1}\n"))
                .singleElement()
                .asString()
                .startsWith("{\"row\":1,\"id\":\"P1\",\"error\":{")
                .contains("睡觉", "很多", "nothing", "furtherErrors");
    }

    @Test
    void aLineThatBreaksOffKeepsTheIdThatWasReadBefore() throws IOException {
        assertThat(answers("{\"id\":\"P1\",\"stage\":\nnot JSON\n{\"id\":\"P3\"} {}\n7\n"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"row\":1,\"id\":\"P1\",\"error\":{"),
                        second -> assertThat(second).startsWith("{\"row\":2,\"id\":\"\",\"error\":{"),
                        third -> assertThat(third).startsWith("{\"row\":3,\"id\":\"P3\",\"error\":{"),
                        fourth -> assertThat(fourth).startsWith("{\"row\":4,\"id\":\"\",\"error\":{"));
    }

    /** What came before is not lost with what did not. */
    @Test
    void aStreamThatBreaksOffHasItsLinesAnsweredUpToThere() throws IOException {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream("{\"id\":\"P1\"}\n".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) throws IOException {
                        return read();
                    }
                });

        assertThat(answers(broken))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"row\":1,").contains("\"id\":\"P1\""),
                        end -> assertThat(end)
                                .startsWith("{\"row\":0,\"id\":\"\",\"error\":{")
                                .contains("gone"));
    }

    @Test
    void aSecondLineOfOneIdIsToldWhichOneItIs() throws IOException {
        assertThat(answers("{\"id\":\"P1\"}\n{\"id\":\"P1\"}\n"))
                .last()
                .asString()
                .startsWith("{\"row\":2,\"id\":\"P1\",\"error\":{");
    }
}
