package org.hengzhun.drl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.pack.CheckedForm;
import org.hengzhun.drl.pack.PackCheck;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.pack.PackReader;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.ShippedPacks;
import org.hengzhun.drl.pack.Task;

/**
 * A step of the build: lists the shipped packs, checks them, and compiles them into the classes of the library, so that
 * nobody who uses an unedited pack waits for a compiler, or for its texts to be read and checked again. Fails the build when a shipped pack is wrong.
 */
public final class ShippedModels {

    /** The folder of compiled models; what the compiler makes beside it (classes of Drools' own packages) is not needed. */
    private static final String MODELS = "org/hengzhun/drl/compiled/";

    private ShippedModels() {}

    /**
     * Runs the step.
     *
     * @param arguments two: the folder of the module's classes, with the packs' files already in it, and the folder they were
     *     copied from
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path policies = classes.resolve("policies");
        discardDeleted(policies, Path.of(arguments[1]));
        writeIndex(policies, classes.resolve(ShippedPacks.INDEX));
        List<Problem> problems = new ArrayList<>();
        Set<Path> kept = new HashSet<>();
        for (Path folder : folders(policies)) {
            PackCheck check = read(folder, policies);
            problems.addAll(check.problems());
            if (check.pack().isPresent()) {
                note(check.pack().get(), classes, kept);
                for (Task task : Task.values()) {
                    Rulebook book = check.pack().get().rulebook(task);
                    if (book.answers()) {
                        compile(book, classes, kept);
                    }
                }
            }
        }
        discardOthers(kept, classes.resolve(MODELS));
        if (!problems.isEmpty()) {
            problems.forEach(problem -> System.err.println(problem.in(Language.ZH)));
            throw new IllegalStateException("A shipped pack has problems.");
        }
    }

    /** A file deleted from a pack since an earlier build would still be shipped. */
    private static void discardDeleted(Path policies, Path sources) throws IOException {
        try (Stream<Path> copied = Files.walk(policies)) {
            for (Path one : copied.filter(Files::isRegularFile).toList()) {
                if (!Files.exists(sources.resolve(policies.relativize(one)))) {
                    Files.delete(one);
                }
            }
        }
    }

    /** What an earlier build compiled of packs that were edited since would only be carried along. */
    private static void discardOthers(Set<Path> kept, Path models) throws IOException {
        try (Stream<Path> inside = Files.list(models)) {
            for (Path one : inside.filter(path -> !kept.contains(path)).toList()) {
                if (Files.isDirectory(one)) {
                    MoreFiles.deleteRecursively(one, RecursiveDeleteOption.ALLOW_INSECURE);
                } else {
                    Files.delete(one);
                }
            }
        }
    }

    private static PackCheck read(Path folder, Path policies) {
        return PackReader.read(
                PackFiles.of(folder),
                base -> read(policies.resolve(base), policies).pack());
    }

    private static ImmutableList<Path> folders(Path policies) throws IOException {
        try (Stream<Path> inside = Files.list(policies)) {
            return inside.filter(Files::isDirectory).sorted().collect(ImmutableList.toImmutableList());
        }
    }

    private static void writeIndex(Path policies, Path index) throws IOException {
        try (Stream<Path> paths = Files.walk(policies)) {
            List<String> lines = paths.filter(Files::isRegularFile)
                    .filter(path -> !path.equals(index))
                    .map(path -> policies.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            Files.writeString(index, String.join("\n", lines) + "\n");
        }
    }

    /** What was checked here need not be checked at each start. */
    private static void note(PolicyPack pack, Path classes, Set<Path> kept) throws IOException {
        Optional<byte[]> form = CheckedForm.written(pack);
        if (form.isPresent()) {
            Path file = classes.resolve(CheckedForm.noteOf(pack.files().hash()));
            kept.add(file);
            Files.createDirectories(file.getParent());
            Files.write(file, form.get());
        }
    }

    private static void compile(Rulebook book, Path classes, Set<Path> kept) throws IOException {
        String drl = Engine.emitted(book);
        String key = ModelKey.of(drl);
        Path note = classes.resolve(ModelStore.noteOf(key));
        Path bookNote = classes.resolve(ModelStore.noteOfBook(book));
        kept.add(bookNote);
        kept.add(note.getParent());
        Files.createDirectories(bookNote.getParent());
        Files.writeString(bookNote, key, StandardCharsets.UTF_8);
        if (Files.exists(note)) {
            return;
        }
        Map<String, byte[]> contents = CompiledModel.unpack(ModelCompiler.compile(key, drl));
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            if (file.getKey().endsWith(".class") && file.getKey().startsWith(MODELS)) {
                Path target = classes.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        }
        Files.writeString(note, CompiledModel.modelClass(contents), StandardCharsets.UTF_8);
    }
}
