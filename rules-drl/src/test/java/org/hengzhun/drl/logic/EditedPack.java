package org.hengzhun.drl.logic;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.PackCheck;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.pack.PackReader;
import org.hengzhun.drl.pack.PolicyPack;

/** A shipped pack with a few edits of its files. */
final class EditedPack {

    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();

    private final String id;
    private final Map<String, String> files = new TreeMap<>();

    EditedPack(String id) {
        this.id = id;
        SHIPPED.pack(id).files().contents().forEach((path, bytes) -> files.put(path, text(bytes)));
    }

    private static String text(ByteSource bytes) {
        try {
            return bytes.asCharSource(StandardCharsets.UTF_8).read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Puts another text in the place of one that stands there at least once, or adds to the end of the file. */
    EditedPack edit(Map<String, String> edit) {
        String file = Objects.requireNonNull(edit.get("file"));
        String now = files.getOrDefault(file, "");
        String find = edit.get("find");
        if (find != null) {
            if (!now.contains(find)) {
                throw new AssertionError(file + " lacks: " + find);
            }
            files.put(file, now.replace(find, Objects.requireNonNull(edit.get("put"))));
        } else if (edit.containsKey("column")) {
            files.put(
                    file,
                    withColumn(
                            now,
                            Objects.requireNonNull(edit.get("column")),
                            Objects.requireNonNull(edit.get("value"))));
        } else {
            files.put(file, now + edit.get("append"));
        }
        return this;
    }

    /** The table with a column more, before its days. */
    private static String withColumn(String table, String column, String value) {
        List<String> lines = new ArrayList<>(table.lines().toList());
        int before = List.of(lines.get(0).split(",", -1)).indexOf("from");
        for (int line = 0; line < lines.size(); line++) {
            List<String> cells = new ArrayList<>(List.of(lines.get(line).split(",", -1)));
            cells.add(before, line == 0 ? column : value);
            lines.set(line, String.join(",", cells));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Writes every file with this ending in another way. */
    void rewrite(String ending, UnaryOperator<String> way) {
        files.replaceAll((path, text) -> path.endsWith(ending) ? way.apply(text) : text);
    }

    /** Whether anything is written otherwise than it was shipped. */
    boolean changed() {
        return SHIPPED.pack(id).files().contents().entrySet().stream()
                .anyMatch(file -> !text(file.getValue()).equals(files.get(file.getKey())));
    }

    PackCheck check() {
        ImmutableSortedMap.Builder<String, ByteSource> contents = ImmutableSortedMap.naturalOrder();
        files.forEach((path, text) -> contents.put(path, ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8))));
        return PackReader.read(
                new PackFiles(id, contents.build()),
                base -> SHIPPED.ids().contains(base) ? Optional.of(SHIPPED.pack(base)) : Optional.empty());
    }

    PolicyPack sound() {
        PackCheck check = check();
        return check.pack()
                .orElseThrow(() -> new AssertionError(check.problems().stream()
                        .map(problem -> problem.in(Language.ZH))
                        .collect(Collectors.joining("\n"))));
    }

    /** The first line of the file that holds the text, 1-based. */
    int line(String file, String text) {
        List<String> lines = Objects.requireNonNull(files.get(file)).lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).contains(text)) {
                return line + 1;
            }
        }
        throw new AssertionError(file + " lacks: " + text);
    }
}
