package org.hengzhun.drl;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.pack.PackCheck;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.pack.PackReader;
import org.hengzhun.drl.pack.PolicyPack;

/** A small pack to try things on, in memory or as a folder. Immutable: each change gives another pack. */
public final class TestPack {

    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();

    private final Map<String, byte[]> files;

    private TestPack(Map<String, byte[]> files) {
        this.files = files;
    }

    /** A sound pack without rules: a manifest and the clause T-1. */
    public static TestPack bare() {
        return new TestPack(new TreeMap<>()).with("policy.yaml", """
                        id: test
                        title: 试验政策
                        document: 试〔2022〕1号
                        effective: 2022-01-01
                        """).with("clauses.csv", """
                        clause,section,kind,summary_zh,summary_en
                        T-1,一,screen,试验条款,a clause to try
                        """);
    }

    /** A pack over the Henan pack, with a parameter of each type: energy, money, word, day and names. */
    public static TestPack overHenan() {
        return bare().manifest("extends: henan-two-high-2021")
                .parameters(
                        "energy,50000,tce,,,T-1,local,",
                        "money,300,万元,,,T-1,local,",
                        "word,水泥,text,,,T-1,local,",
                        "day,2022-09-30,date,,,T-1,local,",
                        "names,3011;3012,list,,,T-1,local,");
    }

    public TestPack with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public TestPack with(String path, byte[] bytes) {
        TreeMap<String, byte[]> more = new TreeMap<>(files);
        more.put(path, bytes);
        return new TestPack(more);
    }

    public TestPack without(String path) {
        TreeMap<String, byte[]> fewer = new TreeMap<>(files);
        fewer.remove(path);
        return new TestPack(fewer);
    }

    /** Adds lines to policy.yaml. */
    public TestPack manifest(String... lines) {
        return with("policy.yaml", text("policy.yaml") + String.join("\n", lines) + "\n");
    }

    public TestPack parameters(String... rows) {
        return with(
                "parameters.csv", "key,value,unit,from,to,clause,provenance,note\n" + String.join("\n", rows) + "\n");
    }

    public TestPack screening(String text) {
        return with("screening.drl", text);
    }

    public TestPack definitions(String text) {
        return with("definitions.drl", text);
    }

    /** A screening rule T-{@code id} that advises when the patterns hold. */
    public static String rule(String id, String patterns) {
        return rule(id, patterns, "findings.advise( $p )");
    }

    public static String rule(String id, String patterns, String action) {
        return """
                rule "%s"
                  @title("试验")
                  @clause("T-1")
                when
                  %s
                then
                  %s;
                end
                """.formatted(id, patterns, action);
    }

    private String text(String path) {
        return new String(Optional.ofNullable(files.get(path)).orElseThrow(), StandardCharsets.UTF_8);
    }

    public PackFiles files() {
        ImmutableSortedMap.Builder<String, ByteSource> contents = ImmutableSortedMap.naturalOrder();
        files.forEach((path, bytes) -> contents.put(path, ByteSource.wrap(bytes)));
        return new PackFiles("test", contents.build());
    }

    /** What the reader says of it, with the shipped packs to extend. */
    public PackCheck check() {
        return PackReader.read(
                files(),
                id -> SHIPPED.ids().contains(id) ? Optional.of(SHIPPED.pack(id)) : Optional.empty(),
                SHIPPED.ids());
    }

    public List<Problem> errors() {
        return check().problems().stream().filter(Problem::isError).toList();
    }

    /** The pack, which must be sound. */
    public PolicyPack sound() {
        PackCheck check = check();
        return check.pack()
                .orElseThrow(() -> new AssertionError(check.problems().stream()
                        .map(problem -> problem.in(Language.ZH))
                        .collect(Collectors.joining("\n"))));
    }

    /** Writes it as a folder inside {@code parent} and gives the folder. */
    public Path in(Path parent) {
        return in(parent, "test");
    }

    public Path in(Path parent, String name) {
        Path folder = parent.resolve(name);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return folder;
    }
}
