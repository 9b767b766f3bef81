package org.hengzhun.drl.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderChangesTest {

    @TempDir
    private Path folder;

    @Test
    void anEditIsToldOnceAtTheSecondLookThatSeesIt() throws IOException {
        FolderChanges changes = new FolderChanges(List.of(folder));
        assertThat(changes.look()).isFalse();

        Files.writeString(folder.resolve("policy.yaml"), "id: a");

        assertThat(changes.look()).isFalse();
        assertThat(changes.look()).isTrue();
        assertThat(changes.look()).isFalse();
    }

    @Test
    void whatIsStillBeingWrittenIsNotTold() throws IOException {
        FolderChanges changes = new FolderChanges(List.of(folder));

        Files.writeString(folder.resolve("policy.yaml"), "id: a");
        assertThat(changes.look()).isFalse();
        Files.writeString(folder.resolve("policy.yaml"), "id: a-longer-one");
        assertThat(changes.look()).isFalse();
        assertThat(changes.look()).isTrue();
    }
}
