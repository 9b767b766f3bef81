package org.hengzhun.files.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.screening.TextScreeningWriter;
import org.junit.jupiter.api.Test;

/** Whole texts are compared with files that were read aloud when they were made. */
class TextTest {

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(TextTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void screeningsReadAsWrittenInTheFilesForReview() throws IOException {
        assertThat(Results.written(OutputForm.TEXT, Language.ZH)).isEqualTo(golden("screenings.zh.txt"));
        assertThat(Results.written(OutputForm.TEXT, Language.EN)).isEqualTo(golden("screenings.en.txt"));
    }

    @Test
    void explanationsReadAsWrittenInTheFilesForReview() throws IOException {
        assertThat(Results.explained(OutputForm.TEXT, Language.ZH)).isEqualTo(golden("explanation.zh.txt"));
        assertThat(Results.explained(OutputForm.TEXT, Language.EN)).isEqualTo(golden("explanation.en.txt"));
    }

    @Test
    void aThousandProjectsMakeABlock() throws IOException {
        StringWriter out = new StringWriter();
        ResultWriter<Screening> writer = Forms.screenings().writer(OutputForm.TEXT, out, Language.ZH);
        writer.begin(Results.POLICY, Results.DAY, 1);
        String heading = out.toString();
        for (int i = 1; i < TextScreeningWriter.BLOCK; i++) {
            writer.write(Results.admitted(), Source.NONE);
        }
        assertThat(out.toString()).isEqualTo(heading);
        writer.write(Results.admitted(), Source.NONE);
        assertThat(out.toString().lines()).hasSizeGreaterThan(TextScreeningWriter.BLOCK);
        writer.end(List.of());
        assertThat(out.toString()).contains("共 1000 个项目：可准入 1000。");
    }

    @Test
    void warningsOfManyKindsAreAllPrinted() throws IOException {
        StringWriter out = new StringWriter();
        ResultWriter<Screening> writer = Forms.screenings().writer(OutputForm.TEXT, out, Language.EN);
        writer.begin(Results.POLICY, Results.DAY, 1);
        for (int i = 0; i < 150; i++) {
            Bilingual warning = Bilingual.same("w%03d".formatted(i));
            writer.write(
                    Screening.of(
                            Project.of("P" + i),
                            Results.DAY,
                            Results.BEARING,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(warning)),
                    Source.NONE);
        }
        writer.end(List.of());
        assertThat(out.toString()).contains("Warning (1 projects): w000", "Warning: P149: w149");
    }

    @Test
    void aNameCannotMoveTheCursorOrBreakTheLine() throws IOException {
        StringWriter out = new StringWriter();
        ResultWriter<Screening> writer = Forms.screenings().writer(OutputForm.TEXT, out, Language.ZH);
        writer.begin(Results.POLICY, Results.DAY, 1);
        Project project = Project.of("P\u001B[2J").with(Project.NAME, "a\nb\u202E");
        writer.write(
                Screening.of(project, Results.DAY, Results.BEARING, List.of(), List.of(), List.of(), List.of()),
                Source.NONE);
        writer.end(List.of());
        assertThat(out.toString()).contains("P\\u001B[2J", "a\\u000Ab\\u202E").doesNotContain("\u001B", "\u202E");
    }
}
