package org.hengzhun.drl.layout;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.pack.PackDecoder;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.rule.Phrases;
import org.hengzhun.drl.rule.Rule;

/** Lays out the rule files and tables of a pack: the same for everybody, so that a change shows as what it is. */
public final class PackLayout {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private PackLayout() {}

    /** The same files, tidy; policy.yaml and cases stay as they are. */
    public static PackFiles of(PackFiles files) {
        Map<String, ByteSource> tidy = new TreeMap<>(files.contents());
        files.contents()
                .keySet()
                .forEach(path -> tidied(files, path).ifPresent(bytes -> tidy.put(path, ByteSource.wrap(bytes))));
        return new PackFiles(files.name(), ImmutableSortedMap.copyOf(tidy), files.problems());
    }

    /** Whether two packs say the same, wherever it is written. */
    public static boolean saySame(PolicyPack one, PolicyPack other) {
        return one.manifest().equals(other.manifest())
                && one.clauses().equals(other.clauses())
                && one.notions().equals(other.notions())
                && one.tables().equals(other.tables())
                && one.parameters().equals(other.parameters())
                && one.entries().equals(other.entries())
                && one.schemes().equals(other.schemes())
                && one.duties().equals(other.duties())
                && one.outcomes().equals(other.outcomes())
                && one.rules().stream()
                        .map(PackLayout::said)
                        .toList()
                        .equals(other.rules().stream().map(PackLayout::said).toList());
    }

    /** Columns of the pack's own are read anew each time and equal none but themselves: their names say which they are. */
    private static List<Object> said(Rule rule) {
        return List.of(
                rule.id(),
                rule.stage(),
                rule.title(),
                rule.citation(),
                rule.validity(),
                Optional.ofNullable(rule.match()),
                rule.joins(),
                Phrases.rule(rule),
                rule.action(),
                rule.accepted());
    }

    private static Optional<byte[]> tidied(PackFiles files, String path) {
        boolean rules = path.endsWith(".drl");
        if (!rules && !path.endsWith(".csv")) {
            return Optional.empty();
        }
        byte[] bytes = files.bytes(path).orElseThrow();
        return PackDecoder.decode(bytes, new ProblemCollector(path))
                .map(text -> rules ? RuleLayout.of(text) : SheetLayout.of(text))
                .map(text -> encoded(text, !rules && isMarked(bytes)));
    }

    /** A table keeps its mark: without it Excel would take UTF-8 for something else. */
    private static boolean isMarked(byte[] bytes) {
        return bytes.length >= MARK.length && Arrays.equals(MARK, Arrays.copyOf(bytes, MARK.length));
    }

    private static byte[] encoded(String text, boolean marked) {
        return ((marked ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);
    }
}
