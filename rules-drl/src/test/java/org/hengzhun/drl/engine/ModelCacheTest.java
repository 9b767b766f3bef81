package org.hengzhun.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compiled model is a program: only what this user sealed is ever run. */
class ModelCacheTest {

    private static final byte[] MODEL = {1, 2, 3, 4};

    @TempDir
    Path folder;

    private final List<Bilingual> notices = new ArrayList<>();
    private int compiled;

    private byte[] compile() {
        compiled++;
        return MODEL.clone();
    }

    private ModelCache cache() {
        return ModelCache.in(folder.resolve("models"), folder.resolve("own/secret"), notices::add);
    }

    private Path jar() {
        return folder.resolve("models/key.jar");
    }

    private Path seal() {
        return folder.resolve("models/key.seal");
    }

    @BeforeEach
    void keepOneModel() {
        assertThat(cache().get("key", this::compile)).isEqualTo(MODEL);
        assertThat(compiled).isOne();
    }

    private void recompilesAndTells() {
        assertThat(cache().get("key", this::compile)).isEqualTo(MODEL);
        assertThat(compiled).isEqualTo(2);
        assertThat(notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.zh()).contains("重新编译"));
        assertThat(cache().get("key", this::compile)).isEqualTo(MODEL);
        assertThat(compiled).as("kept anew").isEqualTo(2);
    }

    @Test
    void whatWasKeptIsNotCompiledAgain() {
        assertThat(cache().get("key", this::compile)).isEqualTo(MODEL);
        assertThat(compiled).isOne();
        assertThat(notices).isEmpty();
    }

    @Test
    void aTamperedModelIsRefused() throws IOException {
        Files.write(jar(), new byte[] {1, 2, 3, 5});
        recompilesAndTells();
    }

    @Test
    void aTruncatedModelIsRefused() throws IOException {
        Files.write(jar(), new byte[] {1, 2});
        recompilesAndTells();
    }

    @Test
    void aTamperedSealIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(seal());
        bytes[0] ^= 1;
        Files.write(seal(), bytes);
        recompilesAndTells();
    }

    @Test
    void anEmptySealIsRefused() throws IOException {
        Files.write(seal(), new byte[0]);
        recompilesAndTells();
    }

    @Test
    void aModelSealedWithAnotherSecretIsRefused() throws IOException {
        Files.delete(folder.resolve("own/secret"));
        recompilesAndTells();
    }

    @Test
    void aModelUnderTheKeyOfAnotherIsRefused() throws IOException {
        Files.copy(jar(), folder.resolve("models/other.jar"));
        Files.copy(seal(), folder.resolve("models/other.seal"));
        assertThat(cache().get("other", this::compile)).isEqualTo(MODEL);
        assertThat(compiled).isEqualTo(2);
        assertThat(notices).hasSize(1);
    }

    @Test
    void aModelWithoutItsSealIsCompiledAgain() throws IOException {
        Files.delete(seal());
        assertThat(cache().get("key", this::compile)).isEqualTo(MODEL);
        assertThat(compiled).isEqualTo(2);
    }

    @Test
    void aBrokenSecretIsToldAndNothingIsTrusted() throws IOException {
        Files.write(folder.resolve("own/secret"), new byte[] {1});
        assertThatThrownBy(this::cache).isInstanceOf(UncheckedIOException.class).hasMessageContaining("secret");
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> ModelCache.in(file.resolve("models"), folder.resolve("own/secret"), notices::add))
                .isInstanceOf(UncheckedIOException.class);
    }

    private void isNotTrusted(OwnFiles own, String word) {
        assertThatThrownBy(
                        () -> ModelCache.in(folder.resolve("models"), folder.resolve("own/secret"), notices::add, own))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(word);
    }

    @Test
    void whatBelongsToSomebodyElseIsNotTrusted() {
        isNotTrusted(new OwnFiles(() -> "somebody"), "belongs to another user");
    }

    @Test
    void aSecretThatOthersMayKnowIsNotTrusted() throws IOException {
        for (String open : List.of("rw-r--r--", "rw--w----", "rw-----w-")) {
            Files.setPosixFilePermissions(folder.resolve("own/secret"), PosixFilePermissions.fromString(open));
            isNotTrusted(OwnFiles.ofThisUser(), "others can read or write");
        }
    }

    @Test
    void aSecretThatIsALinkIsNotTrusted() throws IOException {
        Path planted = Files.write(folder.resolve("planted"), new byte[32]);
        Files.delete(folder.resolve("own/secret"));
        Files.createSymbolicLink(folder.resolve("own/secret"), planted);
        isNotTrusted(OwnFiles.ofThisUser(), "no plain file");
    }

    @Test
    void nothingBelowARelativePathIsTrusted() {
        Path relative = Path.of("?", ".cache");
        assertThatThrownBy(() -> ModelCache.in(relative, folder.resolve("own/secret"), notices::add))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("absolute");
        assertThatThrownBy(() -> ModelCache.in(folder.resolve("models"), relative.resolve("secret"), notices::add))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("absolute");
        assertThat(relative).doesNotExist();
    }

    @Test
    void modelsLongUnusedAndDraftsLeftBehindAreRemoved() throws IOException {
        Path draft = Files.write(folder.resolve("models/draft1.tmp"), MODEL);
        Instant now = Files.getLastModifiedTime(jar()).toInstant();
        for (Path old : List.of(jar(), seal())) {
            Files.setLastModifiedTime(old, FileTime.from(now.minus(Duration.ofDays(91))));
        }
        Files.setLastModifiedTime(draft, FileTime.from(now.minus(Duration.ofHours(2))));
        cache().get("other", this::compile);

        assertThat(folder.resolve("models").toFile().list()).containsExactlyInAnyOrder("other.jar", "other.seal");
    }

    @Test
    void ofTooManyModelsThoseUsedLongestAgoAreRemoved() throws IOException {
        Instant now = Files.getLastModifiedTime(jar()).toInstant();
        Files.setLastModifiedTime(jar(), FileTime.from(now.minusSeconds(60)));
        Files.setLastModifiedTime(seal(), FileTime.from(now.minusSeconds(60)));
        cache().get("other", this::compile);
        new Pruning(Duration.ofDays(1), 36).of(folder.resolve("models"), now);

        assertThat(folder.resolve("models").toFile().list()).containsExactlyInAnyOrder("other.jar", "other.seal");
    }

    @Test
    void whatIsUsedStays() throws IOException {
        Instant old = Files.getLastModifiedTime(jar()).toInstant().minus(Duration.ofDays(100));
        Files.setLastModifiedTime(jar(), FileTime.from(old));
        Files.setLastModifiedTime(seal(), FileTime.from(old));
        cache().get("key", this::compile);
        cache().get("other", this::compile);

        assertThat(jar()).exists();
    }

    @Test
    void aFolderThatTakesNothingTellsAndTheModelStillRuns() throws IOException {
        ModelCache cache = cache();
        Files.delete(jar());
        Files.delete(seal());
        Files.delete(folder.resolve("models"));
        Files.writeString(folder.resolve("models"), "no folder any more");
        assertThat(cache.get("key", this::compile)).isEqualTo(MODEL);
        assertThat(notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.zh()).contains("没能存入"));
    }

    @Test
    void aModelThatCannotBeReadIsCompiledAgain() throws IOException {
        Files.delete(jar());
        Files.createDirectory(jar());
        assertThat(cache().get("key", this::compile)).isEqualTo(MODEL);
        assertThat(compiled).isEqualTo(2);
    }

    @Test
    void theSecretAndAFolderOthersCouldWriteToAreMadePrivate() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("own/secret")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(folder.resolve("models"), PosixFilePermissions.fromString("rwxrwxrwx"));
        cache();
        assertThat(Files.getPosixFilePermissions(folder.resolve("models")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
}
