package org.hengzhun.drl.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import org.hengzhun.drl.dialect.ProblemCollector;

/** The packs inside the library's jar, listed in an index the build writes. */
public final class ShippedPacks {

    /** The index: a line a file, {@code pack/path}. */
    public static final String INDEX = "policies/index";

    private ShippedPacks() {}

    /** The files of every shipped pack by its id, which is its folder's name; nothing where there is no index. */
    public static ImmutableSortedMap<String, PackFiles> all() {
        TreeMap<String, ImmutableSortedMap.Builder<String, ByteSource>> packs = new TreeMap<>();
        index().ifPresent(index -> {
            for (String line : Splitter.on('\n').omitEmptyStrings().split(index)) {
                int slash = line.indexOf('/');
                packs.computeIfAbsent(line.substring(0, slash), any -> ImmutableSortedMap.naturalOrder())
                        .put(line.substring(slash + 1), new ShippedFile("policies/" + line));
            }
        });
        ImmutableSortedMap.Builder<String, PackFiles> all = ImmutableSortedMap.naturalOrder();
        packs.forEach((id, contents) -> all.put(id, new PackFiles(id, contents.buildOrThrow())));
        return all.buildOrThrow();
    }

    /** Whether all of these files are those inside the library. */
    static boolean areShipped(PackFiles files) {
        return files.contents().values().stream().allMatch(ShippedFile.class::isInstance);
    }

    /** The id a pack gives itself, as far as its manifest can be read. */
    public static Optional<String> idOf(PackFiles files) {
        return told(files, "id");
    }

    /** The id of the pack that a pack extends, as far as its manifest can be read. */
    public static Optional<String> baseOf(PackFiles files) {
        return told(files, "extends");
    }

    private static Optional<String> told(PackFiles files, String key) {
        ProblemCollector ignored = new ProblemCollector(files.name());
        return files.bytes(ManifestReader.FILE)
                .flatMap(bytes -> PackDecoder.decode(bytes, ignored))
                .filter(text -> mayHold(text, key))
                .flatMap(text -> Yaml.parse(text, ignored))
                .flatMap(yaml -> yaml.text(key));
    }

    /** A text that has the key has its letters in it, unless one is written by its number: most packs extend none. */
    private static boolean mayHold(String yaml, String key) {
        return yaml.contains(key) || yaml.indexOf('\\') >= 0;
    }

    private static Optional<String> index() {
        URL index = ShippedPacks.class.getResource("/" + INDEX);
        try {
            return index == null ? Optional.empty() : Optional.of(Resources.toString(index, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
