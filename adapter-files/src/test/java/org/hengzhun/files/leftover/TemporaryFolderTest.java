package org.hengzhun.files.leftover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

    @TempDir
    private Path parent;

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            return files.toList();
        }
    }

    @Test
    void isRemovedWithItsFiles() throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.of(parent, "work")) {
            Files.writeString(folder.path().resolve("a"), "x");
            assertThat(folder.path()).isDirectory().hasParentRaw(parent);
        }

        assertThat(left()).isEmpty();
    }

    /** What a killed program leaves: its folder and a lock that nobody holds. */
    @Test
    void whatAKilledProgramLeftIsRemovedByTheNext() throws IOException {
        Path abandoned = Files.createDirectory(parent.resolve("work-123-456"));
        Files.writeString(abandoned.resolve("a"), "x");
        Files.writeString(parent.resolve("work-123.lock"), "");

        try (TemporaryFolder folder = TemporaryFolder.of(parent, "work")) {
            assertThat(abandoned).doesNotExist();
            assertThat(folder.path()).exists();
        }

        assertThat(left()).isEmpty();
    }

    @Test
    void whatIsInUseOrAnothersStays() throws IOException {
        Path other = Files.createDirectory(parent.resolve("others-123-456"));
        Files.writeString(parent.resolve("others-123.lock"), "");
        try (TemporaryFolder first = TemporaryFolder.of(parent, "work");
                TemporaryFolder second = TemporaryFolder.of(parent, "work")) {
            assertThat(first.path()).exists().isNotEqualTo(second.path());
        }

        assertThat(other).exists();
    }

    /** A link with the name of a folder leads nowhere that is emptied. */
    @Test
    void whatALinkLeadsToStays() throws IOException {
        Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        Path kept = Files.writeString(elsewhere.resolve("kept"), "x");
        Files.createSymbolicLink(parent.resolve("work-123-456"), elsewhere);
        Files.writeString(parent.resolve("work-123.lock"), "");

        TemporaryFolder.of(parent, "work").close();

        assertThat(kept).exists();
    }
}
