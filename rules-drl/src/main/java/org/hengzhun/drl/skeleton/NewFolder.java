package org.hengzhun.drl.skeleton;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.pack.PackExport;
import org.hengzhun.drl.pack.PackFiles;

/** Writes a pack into a folder that is not there yet: whole, or not at all. */
public final class NewFolder {

    private NewFolder() {}

    /**
     * Writes the files.
     *
     * @throws IOException when the folder around it is missing or cannot be written to; nothing is left there then
     * @throws RefusedException when there is something of that name already
     */
    public static void write(PackFiles files, Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw taken(folder);
        }
        Path unfinished = Files.createTempDirectory(target.getParent(), ".hengzhun-new");
        try {
            Path pack = unfinished.resolve("pack");
            PackExport.write(files, pack);
            Files.move(pack, target);
        } catch (FileAlreadyExistsException meanwhile) {
            throw taken(folder);
        } finally {
            MoreFiles.deleteRecursively(unfinished, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private static RefusedException taken(Path folder) {
        return new RefusedException(
                "已有 %s，什么都没有写；请换一个编号，用 --in 另选文件夹，或先移走它".formatted(folder),
                "there is a %s already and nothing was written; choose another id, another folder with --in, or move it away"
                        .formatted(folder));
    }
}
