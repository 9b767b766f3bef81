package org.hengzhun.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whole reports as they were read aloud when they were made, kept beside the tests. After a wanted change they are written anew
 * with {@code -Dhengzhun.update=goldens} and read again in the difference.
 */
public final class Golden {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    /** The report reads as in the file of this name in the package of the test. */
    public static void assertReads(Class<?> test, String name, String report) {
        Path file = RESOURCES.resolve(test.getPackageName().replace('.', '/')).resolve(name);
        try {
            if ("goldens".equals(System.getProperty("hengzhun.update"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, report);
            }
            assertThat(report).as(name).isEqualTo(Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
