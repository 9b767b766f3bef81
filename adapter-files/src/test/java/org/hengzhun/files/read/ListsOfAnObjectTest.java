package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.files.read.Inputs.project;
import static org.hengzhun.files.read.Inputs.refusal;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.hengzhun.core.fact.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One object in JSON may hold projects and what was done; each reader reads its own. */
class ListsOfAnObjectTest {

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Row<Project>> projects(String text) throws IOException {
        ImmutableList.Builder<Row<Project>> rows = ImmutableList.builder();
        try (ProjectReader reader = ProjectReader.open(
                bytes(text), "a.json", InputOptions.DEFAULT.among(new ListNames("projects", Set.of("done"))))) {
            reader.forEachRemaining(rows::add);
        }
        return rows.build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"projects":[{"a":[1]}],"done":[]} | projects done
            {"done":[],"projects":[]}          | done projects
            {"projects":[],"x":1,"done":[]}    | projects
            {"projects":[]                     | projects
            {"projects":[1,                    | projects
            {"id":"P1"}                        | ''
            []                                 | ''
            {}                                 | ''
            """)
    void areKnownByNameUpToWhatIsNone(String text, String names) throws IOException {
        assertThat(String.join(" ", JsonMembers.lists(bytes(text)))).isEqualTo(names.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"projects":[{"id":"P1"}],"done":[{"id":"D1"}]}
            {"done":[{"id":"D1"}],"projects":[{"id":"P1"}]}
            {"projects":[{"id":"P1"}]}
            {"id":"P1"}
            """)
    void ofAnotherReaderArePassedOverWhereverTheyStand(String text) throws IOException {
        assertThat(projects(text))
                .singleElement()
                .satisfies(row -> assertThat(project(row).id()).isEqualTo("P1"));
    }

    @Test
    void ofAnotherReaderAloneHoldNoProject() throws IOException {
        assertThat(projects("{\"done\":[{\"id\":\"D1\"}]}")).isEmpty();
    }

    @Test
    void thatNobodyKnowsAreRefusedWithThoseThatAreKnown() throws IOException {
        assertThat(projects("{\"projects\":[{\"id\":\"P1\"}],\"doen\":[]}"))
                .hasSize(2)
                .last()
                .satisfies(row -> assertThat(refusal(row).problem().zh()).contains("doen", "projects done"));
    }
}
