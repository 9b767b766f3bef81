package org.hengzhun.cli.shared;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengzhun.files.write.Destination;
import org.hengzhun.files.write.OutputFile;
import org.hengzhun.files.write.TextLayout;
import org.jspecify.annotations.Nullable;

/** Where the result of one run is written. A file appears only once {@link #finish} is called. */
public final class Output implements Closeable {

    private final Destination destination;
    private final @Nullable OutputFile file;

    private Output(Destination destination, @Nullable OutputFile file) {
        this.destination = destination;
        this.file = file;
    }

    /** The result is what the user looks at. */
    public static Output toScreen(Writer out, TextLayout layout) {
        return new Output(Destination.of(new Screen(out)).laidOut(layout), null);
    }

    /** The result is a file that is no text, such as a workbook. */
    public static Output toFile(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
            throw new WrongUsage(
                    "%s 写不了：它所在的文件夹不存在，或它本身是文件夹".formatted(target),
                    "%s cannot be written: its folder does not exist, or it is a folder itself".formatted(target));
        }
        OutputFile file = OutputFile.open(target);
        return new Output(file.destination(), file);
    }

    static Output toFile(Path target, TextLayout layout) throws IOException {
        OutputFile file = OutputFile.open(target);
        return new Output(file.destination().laidOut(layout), file);
    }

    /** Takes the result. */
    public Destination destination() {
        return destination;
    }

    /** Makes the result complete. */
    public void finish() throws IOException {
        destination.text().flush();
        if (file != null) {
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
