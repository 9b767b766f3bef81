package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Problem;

/** Inputs made in tests, read as a user's would be. */
final class Inputs {

    private Inputs() {}

    static List<Row<Project>> csv(String... lines) {
        return rows("projects.csv", String.join("\n", lines) + "\n");
    }

    static List<Row<Project>> rows(String name, String text) {
        return rows(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Row<Project>> rows(String name, byte[] bytes) {
        try (ProjectReader reader = ProjectReader.open(new ByteArrayInputStream(bytes), name, InputOptions.DEFAULT)) {
            return ImmutableList.copyOf(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The only row of a table with an id and one cell under this header. */
    static Row<Project> cell(String header, String cell) {
        return csv("项目编号;" + header, "P1;\"" + cell.replace("\"", "\"\"") + "\"")
                .get(0);
    }

    static Project project(Row<Project> row) {
        if (row instanceof Row.Accepted<Project> accepted) {
            return accepted.value();
        }
        throw new AssertionError(row.toString());
    }

    static List<Refusal> refusals(Row<Project> row) {
        if (row instanceof Row.Refused<Project> refused) {
            return refused.refusals();
        }
        throw new AssertionError(row.toString());
    }

    static Refusal refusal(Row<Project> row) {
        List<Refusal> refusals = refusals(row);
        if (refusals.size() != 1) {
            throw new AssertionError(refusals.toString());
        }
        return refusals.get(0);
    }

    static List<Problem> warnings(Row<Project> row) {
        if (row instanceof Row.Accepted<Project> accepted) {
            return accepted.warnings();
        }
        throw new AssertionError(row.toString());
    }
}
