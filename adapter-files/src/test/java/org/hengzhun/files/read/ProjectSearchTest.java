package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;

/** One project looked for by its id, and what is said where it is not found. */
class ProjectSearchTest {

    private static final String TABLE = "项目编号,阶段\nXC-1,在谈\nXC-2,不知道的阶段\nXC-3,签约\n";

    private static Optional<ProjectSearch.Found> find(ProjectSearch search, String table) throws IOException {
        return search.in(ProjectReader.open(
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "t.csv", InputOptions.DEFAULT));
    }

    @Test
    void itIsFoundWithTheHashOfItsWholeInput() throws IOException {
        ProjectSearch.Found found = find(new ProjectSearch("XC-1"), TABLE).orElseThrow();
        assertThat(found.project().id()).isEqualTo("XC-1");
        assertThat(found.input().rows()).isEqualTo(3);
        assertThat(found.input().sha256()).hasSize(64);
    }

    @Test
    void whereItIsNotFoundTheNearestIdAndTheRefusedRowsAreTold() throws IOException {
        ProjectSearch search = new ProjectSearch("XC-4");
        assertThat(find(search, TABLE)).isEmpty();
        assertThat(search.refusals()).extracting(Refusal::row).containsExactly(3);
        assertThat(search.notFound(Bilingual.same("t.csv")).zh())
                .isEqualTo("t.csv 里没有编号为 XC-4 的项目；是不是 XC-1？（它也可能在上面被拒的行里）");
        assertThat(search.notFound(Bilingual.same("t.csv")).en())
                .contains("did you mean XC-1? (it may be among the rows refused above)");
    }

    @Test
    void whereNothingIsNearTheIdIsToBeChecked() throws IOException {
        ProjectSearch search = new ProjectSearch("石灰窑");
        assertThat(find(search, "项目编号\nXC-1\n")).isEmpty();
        assertThat(search.notFound(Bilingual.same("t.csv")).zh()).isEqualTo("t.csv 里没有编号为 石灰窑 的项目；请核对项目编号");
    }

    @Test
    void ofManyRefusedRowsTheFirstAreKept() throws IOException {
        ProjectSearch search = new ProjectSearch("X");
        String rows = IntStream.range(0, 50).mapToObj(i -> "P" + i + ",胡写").collect(Collectors.joining("\n"));
        assertThat(find(search, "项目编号,阶段\n" + rows + "\n")).isEmpty();
        assertThat(search.refusals()).hasSize(20);
    }
}
