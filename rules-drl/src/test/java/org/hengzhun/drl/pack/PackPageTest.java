package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hengzhun.drl.dialect.VerbWords;
import org.junit.jupiter.api.Test;

/** The reference of packs says what the readers read, no more and no less. */
class PackPageTest {

    private static final Path PAGE = Path.of("..", "docs", "packs.md");
    private static final String AGAIN = "mvn -pl rules-core,rules-drl test -Dtest=PackPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dhengzhun.update=docs";

    @Test
    void thePageOfPacksIsCurrent() throws IOException {
        String made = PackPage.made();
        if ("docs".equals(System.getProperty("hengzhun.update"))) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/packs.md is not what the readers read; make it anew: %s", AGAIN)
                .isEqualTo(made);
    }

    @Test
    void everyKindOfClauseIsOnThePage() {
        assertThat(ClauseReader.KINDS.keySet())
                .allSatisfy(kind -> assertThat(PackPage.made()).contains(kind + " "));
    }

    @Test
    void everyAnnotationOfARuleIsOnThePage() {
        assertThat(VerbWords.annotations())
                .allSatisfy(annotation -> assertThat(PackPage.made()).contains("@" + annotation));
    }

    @Test
    void theWholePackIsSoundWithoutAWarning() {
        PackCheck check = PackReader.read(PackPage.wholePack(), id -> Optional.empty());
        assertThat(check.problems()).isEmpty();
        assertThat(check.sound()).isTrue();
    }

    @Test
    void aTableIsReadByTheChineseNamesOfItsOwnColumns() {
        assertThat(PackSheets.all()).allSatisfy(sheet -> {
            assertThat(sheet.chinese().values()).containsAll(sheet.required());
            assertThat(sheet.columns().stream().map(Sheet.Column::chinese)).noneMatch(java.util.List::isEmpty);
        });
        assertThat(PackSheets.DUTIES.chinese()).containsEntry("报送对象", "to").containsEntry("失效日", "until");
        assertThat(PackSheets.PARAMETERS.chinese()).containsEntry("失效日", "to");
    }
}
