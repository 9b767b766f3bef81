package org.hengzhun.drl;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.cases.CaseFiles;
import org.hengzhun.drl.pack.PackCheck;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.pack.PackReader;
import org.hengzhun.drl.skeleton.NewPolicy;
import org.hengzhun.drl.skeleton.Part;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One entry of mistakes/mistakes.yaml: an edit of a sound pack, and where it must be told.
 *
 * @param at a text of the line it is told at, or the number of the line
 * @param told the file it is told in
 * @param says a word of the Chinese message
 */
record AuthorMistake(
        String what,
        String base,
        String file,
        String find,
        String put,
        boolean harmless,
        String at,
        String told,
        String says) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "mistakes");
    private static final String RENAME = "RENAME";

    /** The text of every file of a pack, by its path. */
    record Texts(ImmutableSortedMap<String, String> files) {

        Texts with(String path, String text) {
            Map<String, String> changed = new TreeMap<>(files);
            changed.put(path, text);
            return new Texts(ImmutableSortedMap.copyOf(changed));
        }

        /** The pack with a word of the line a problem is told of replaced; the file itself is renamed where it is misnamed. */
        Texts with(Problem problem, String written, String meant) {
            String path = problem.file().substring("pack/".length());
            String text = Optional.ofNullable(files.get(path)).orElseThrow();
            if (problem.line() == 0) {
                Map<String, String> renamed = new TreeMap<>(files);
                renamed.remove(path);
                renamed.put(meant, text);
                return new Texts(ImmutableSortedMap.copyOf(renamed));
            }
            List<String> lines = new ArrayList<>(Splitter.on('\n').splitToList(text));
            lines.set(
                    problem.line() - 1,
                    lines.get(problem.line() - 1)
                            .replaceFirst(Pattern.quote(written), Matcher.quoteReplacement(meant)));
            return with(path, String.join("\n", lines));
        }

        /** What is wrong with the pack and its cases. */
        List<Problem> errors() {
            ImmutableSortedMap.Builder<String, ByteSource> contents = ImmutableSortedMap.naturalOrder();
            files.forEach((path, text) -> contents.put(path, ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8))));
            PackCheck check = PackReader.read(
                    new PackFiles("pack", contents.buildOrThrow()), id -> Optional.empty(), ImmutableSet.of());
            return Stream.concat(
                            check.problems().stream(),
                            check
                                    .pack()
                                    .map(pack -> CaseFiles.of(pack).problems())
                                    .or(() -> check.draft().map(CaseFiles::problemsBeside))
                                    .stream()
                                    .flatMap(List::stream))
                    .filter(Problem::isError)
                    .toList();
        }
    }

    static ImmutableList<AuthorMistake> all() {
        try {
            String text = Files.readString(FOLDER.resolve("mistakes.yaml"));
            Object entries = new Load(LoadSettings.builder().build()).loadFromString(text);
            return ((List<?>) entries)
                    .stream().map(entry -> of((Map<?, ?>) entry)).collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static AuthorMistake of(Map<?, ?> entry) {
        String file = text(entry, "file");
        String told = text(entry, "told");
        return new AuthorMistake(
                text(entry, "what"),
                text(entry, "base"),
                file,
                text(entry, "find"),
                text(entry, "put"),
                entry.containsKey("harmless"),
                text(entry, "at"),
                told.isEmpty() ? file : told,
                text(entry, "says"));
    }

    private static String text(Map<?, ?> entry, String key) {
        Object value = entry.get(key);
        return value == null ? "" : value.toString();
    }

    Texts before() {
        return Files.isDirectory(FOLDER.resolve(base)) ? folder(FOLDER.resolve(base)) : skeleton(base);
    }

    /** The pack with the mistake in it. */
    Texts after() {
        return in(before());
    }

    /** The same edit of another state of the pack. */
    Texts in(Texts sound) {
        String text = Optional.ofNullable(sound.files.get(file)).orElseThrow();
        if (find.equals(RENAME)) {
            Map<String, String> renamed = new TreeMap<>(sound.files);
            renamed.remove(file);
            renamed.put(put, text);
            return new Texts(ImmutableSortedMap.copyOf(renamed));
        }
        if (!text.contains(find)) {
            throw new AssertionError(what + "：" + file + " 里没有 " + find);
        }
        return sound.with(file, text.replace(find, put));
    }

    /** The line it must be told at; 0 where it is the file's as a whole. */
    int line() {
        if (at.matches("[0-9]+")) {
            return Integer.parseInt(at);
        }
        String text = Optional.ofNullable(after().files.get(told)).orElseThrow();
        int place = text.indexOf(at);
        if (place < 0) {
            throw new AssertionError(what + "：改后的 " + told + " 里没有 " + at);
        }
        return 1
                + (int) text.substring(0, place)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }

    private static Texts skeleton(String part) {
        PackFiles files = new NewPolicy(
                        "my-policy",
                        "（标题待填）",
                        "（文号待填）",
                        LocalDate.of(2026, 1, 1),
                        ImmutableSet.of(Part.written(part).orElseThrow()))
                .files();
        return new Texts(files.contents().keySet().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        String::compareTo,
                        path -> path,
                        path -> new String(files.bytes(path).orElseThrow(), StandardCharsets.UTF_8))));
    }

    private static Texts folder(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            ImmutableMap.Builder<String, String> files = ImmutableMap.builder();
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
            return new Texts(ImmutableSortedMap.copyOf(files.buildOrThrow()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return what;
    }
}
