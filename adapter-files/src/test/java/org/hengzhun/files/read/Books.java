package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;

/** Workbooks made in tests, read as a user's would be. */
final class Books {

    private Books() {}

    /** All that is read of a workbook. */
    record Read(List<Row<Project>> rows, Understanding understood) {

        List<Project> projects() {
            return rows.stream().map(Inputs::project).toList();
        }

        List<String> notes() {
            return understood.notes().stream().map(Bilingual::zh).toList();
        }

        /** What was warned of the rows, place first. */
        List<String> warnings() {
            return rows.stream()
                    .flatMap(row -> Inputs.warnings(row).stream())
                    .map((Problem problem) -> problem.in(Language.ZH))
                    .toList();
        }
    }

    static Read read(byte[] book, TableOptions said) {
        InputOptions options = InputOptions.DEFAULT.asTable(said);
        try (ProjectReader reader = ProjectReader.open(new ByteArrayInputStream(book), "book.xlsx", options)) {
            return new Read(ImmutableList.copyOf(reader), reader.summary().understood());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Project> projects(byte[] book, TableOptions said) {
        return read(book, said).projects();
    }

    static List<Refusal> refused(byte[] book, TableOptions said) {
        return read(book, said).rows().stream()
                .flatMap(row -> Inputs.refusals(row).stream())
                .toList();
    }
}
