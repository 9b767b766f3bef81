package org.hengzhun.drl.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.engine.ModelStore;
import org.hengzhun.drl.pack.PackCheck;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.pack.PackReader;
import org.hengzhun.drl.pack.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scoring rules and boards of published sources as packs without Java; what their cases expect was worked out by hand from the words. */
class PublishedPacksTest {

    private static final Path PACKS = Path.of("src", "test", "resources", "packs");

    /** The folders that have cases as policies have them. */
    static Stream<String> packs() throws IOException {
        try (Stream<Path> folders = Files.list(PACKS)) {
            return folders
                    .filter(PublishedPacksTest::hasCases)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static boolean hasCases(Path folder) {
        try (Stream<Path> cases = Files.list(folder.resolve("cases"))) {
            return cases.anyMatch(file -> file.toString().endsWith(".yaml"));
        } catch (IOException broken) {
            throw new IllegalStateException(folder.toString(), broken);
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void saysWhatTheSourceSays(String id) {
        PackCheck check = PackReader.read(PackFiles.of(PACKS.resolve(id)), base -> Optional.empty());
        assertThat(check.problems())
                .extracting(problem -> problem.file() + ":" + problem.line() + " "
                        + problem.message().zh())
                .isEmpty();
        PolicyPack pack = check.pack().orElseThrow();
        CaseFiles files = CaseFiles.of(pack);
        assertThat(files.problems()).isEmpty();
        CaseRun run = CaseRun.of(new PolicyAnswers(pack, ModelStore.unkept()), files.cases());
        assertThat(run.results())
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.differences())
                        .extracting(Bilingual::zh)
                        .as(result.tried().sentence())
                        .isEmpty());
    }

    @Test
    void atLeastTenSourcesAreSaid() throws IOException {
        assertThat(packs()).hasSizeGreaterThanOrEqualTo(10).contains("jimei", "linxi", "sichuan");
    }
}
