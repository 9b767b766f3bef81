package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.files.sheet.WorkbookFile;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file that changes while it is read gives the rows it had or refusals of the rest, never an exception and never a row made up. */
@EnabledOnOs(OS.LINUX)
class ChangingFilesTest {

    private static final int ROWS = 14_300;

    @TempDir
    private Path folder;

    /** What becomes of a file whose first row was read. */
    private enum Change {
        TRUNCATED {
            @Override
            void of(Path file) throws IOException {
                try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    open.truncate(open.size() / 2 + 1);
                }
            }
        },
        EMPTIED {
            @Override
            void of(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        GROWN {
            @Override
            void of(Path file) throws IOException {
                Files.writeString(file, "more", StandardOpenOption.APPEND);
            }
        },
        OVERWRITTEN {
            @Override
            void of(Path file) throws IOException {
                byte[] other = new byte[Math.toIntExact(Files.size(file))];
                Files.write(file, other);
            }
        },
        REPLACED {
            @Override
            void of(Path file) throws IOException {
                Files.delete(file);
                Files.writeString(file, "id\nOTHER\n");
            }
        },
        REMOVED {
            @Override
            void of(Path file) throws IOException {
                Files.delete(file);
            }
        };

        abstract void of(Path file) throws IOException;
    }

    private List<Path> files() throws IOException {
        WorkbookFile.Page page = new WorkbookFile().sheet("台账").row("id", "名称");
        IntStream.range(0, ROWS).forEach(number -> page.row("P" + number, "甲" + number));
        return List.of(
                page.file().write(folder.resolve("a.xlsx")),
                written("a.csv", "id,名称\n", "P#,甲#", "\n", "\n"),
                written("a.ndjson", "", "{\"id\":\"P#\",\"name\":\"甲#\"}", "\n", "\n"),
                written("a.json", "[", "{\"id\":\"P#\",\"name\":\"甲#\"}", ",", "]"));
    }

    private Path written(String name, String front, String row, String between, String back) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                IntStream.range(0, ROWS)
                        .mapToObj(number -> row.replace("#", String.valueOf(number)))
                        .collect(Collectors.joining(between, front, back)));
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void isReadAsItWasOrRefused(Change change) throws IOException {
        for (Path file : files()) {
            List<Row<Project>> rows = new ArrayList<>();
            try (ProjectReader reader = ProjectReader.open(file, InputOptions.DEFAULT)) {
                rows.add(reader.next());
                change.of(file);
                reader.forEachRemaining(rows::add);
                reader.summary();
            } catch (IOException | UncheckedIOException lost) {
                throw new AssertionError(change + " " + file, lost);
            }
            List<String> accepted = rows.stream()
                    .filter(row -> row instanceof Row.Accepted<Project>)
                    .map(row -> Inputs.project(row).id())
                    // What a file grew by may be a row too.
                    .limit(ROWS)
                    .toList();
            assertThat(accepted)
                    .as("%s %s", change, file)
                    .isNotEmpty()
                    .isEqualTo(IntStream.range(0, accepted.size())
                            .mapToObj(number -> "P" + number)
                            .toList());
            if (accepted.size() < ROWS && change != Change.GROWN) {
                assertThat(rows.size())
                        .as("%s %s: the end is told", change, file)
                        .isGreaterThan(accepted.size());
            }
        }
    }
}
