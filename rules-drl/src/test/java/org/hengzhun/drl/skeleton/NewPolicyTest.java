package org.hengzhun.drl.skeleton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.PackFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a new policy starts from. */
class NewPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @TempDir
    private Path folder;

    private static NewPolicy policy(String id, String title, String document, ImmutableSet<Part> parts) {
        return new NewPolicy(id, title, document, DAY, parts);
    }

    private static String text(PackFiles files, String file) {
        return new String(files.bytes(file).orElseThrow(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void aPolicyOfOnePartHasTheFilesOfThatPartAndIsSound(Part part) throws IOException {
        PackFiles files =
                policy("new-1", "办法", "文〔2026〕1号", ImmutableSet.of(part)).files();

        assertThat(files.has("screening.drl")).isEqualTo(part == Part.SCREENING);
        assertThat(files.has("duties.csv")).isEqualTo(part == Part.DUTIES);
        NewFolder.write(files, folder.resolve("new-1"));
        assertThat(PolicyLibrary.shipped().check(folder.resolve("new-1"))).allMatch(check -> check.sound());
    }

    @Test
    void aTitleMaySayAnythingThatStandsInOneLine() {
        PackFiles files = policy("new-1", "a \"b\" \\ {id} $1", "文", ImmutableSet.of(Part.SCREENING))
                .files();

        assertThat(text(files, "policy.yaml")).contains("a \\\"b\\\" \\\\ {id} $1");
        assertThat(text(files, "policy.yaml")).contains("id: new-1\n");
    }

    @Test
    void anIdOfDigitsIsATextAndNoPartsMakeAManifestAlone() {
        PackFiles files = policy("2026-9", "办法", "文", ImmutableSet.of()).files();

        assertThat(text(files, "policy.yaml")).contains("id: \"2026-9\"");
        assertThat(files.contents().keySet()).containsExactly("policy.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "New", "-a", "a b", "a_b"})
    void anIdThatIsNoneIsRefusedWithAnExample(String id) {
        assertThatThrownBy(() -> policy(id, "办法", "文", ImmutableSet.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("例如 jiaozuo-2026-9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\u200Eb", "a\uD800b", "a\u2028b", "a\u2029b"})
    void aTitleThatIsEmptyOrHidesSomethingIsRefused(String title) {
        assertThatThrownBy(() -> policy("new-1", title, "文", ImmutableSet.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("标题不能为空");
        assertThatThrownBy(() -> policy("new-1", "办法", title, ImmutableSet.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("文号不能为空");
    }

    @Test
    void whatIsThereAlreadyStaysAsItIs() throws IOException {
        PackFiles files =
                policy("new-1", "办法", "文", ImmutableSet.of(Part.SCREENING)).files();
        Path taken = Files.writeString(folder.resolve("taken"), "mine");

        assertThatThrownBy(() -> NewFolder.write(files, taken))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("什么都没有写");

        assertThat(taken).hasContent("mine");
        assertThat(folder).isDirectoryNotContaining("glob:**.hengzhun-new*");
    }

    @ParameterizedTest
    @CsvSource({"准入, SCREENING", "ROUTING, ROUTING", "duties, DUTIES", "考核, SCORING"})
    void aPartIsCalledByItsEnglishOrItsChineseName(String word, Part part) {
        assertThat(Part.written(word)).contains(part);
        assertThat(Part.written(word + "x")).isEmpty();
    }
}
