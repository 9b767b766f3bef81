package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A key or a value of a YAML file and where it stands.
 *
 * @param path the keys above it, the topmost first
 * @param key whether it is a key
 * @param value what it says
 * @param from where it begins, in the characters of the file, quotes with it
 * @param to where it ends
 */
public record YamlWord(ImmutableList<String> path, boolean key, String value, int from, int to) {

    /** All of a file, from the top; none of one that is no YAML. */
    public static ImmutableList<YamlWord> of(String file) {
        ImmutableList.Builder<YamlWord> words = ImmutableList.builder();
        Optional<Node> root = Yaml.compose(file, new ProblemCollector(""));
        root.ifPresent(node -> add(node, ImmutableList.of(), file, words));
        return words.build();
    }

    private static void add(Node node, ImmutableList<String> path, String file, ImmutableList.Builder<YamlWord> words) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key) {
                    words.add(word(key, path, /* key= */ true, file));
                    add(
                            entry.getValueNode(),
                            ImmutableList.<String>builder()
                                    .addAll(path)
                                    .add(key.getValue())
                                    .build(),
                            file,
                            words);
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> add(item, path, file, words));
        } else if (node instanceof ScalarNode scalar) {
            words.add(word(scalar, path, /* key= */ false, file));
        }
    }

    private static YamlWord word(ScalarNode scalar, ImmutableList<String> path, boolean key, String file) {
        int from = scalar.getStartMark().map(mark -> mark.getIndex()).orElse(0);
        int to = scalar.getEndMark().map(mark -> mark.getIndex()).orElse(0);
        return new YamlWord(
                path,
                key,
                scalar.getValue(),
                file.offsetByCodePoints(0, from),
                file.offsetByCodePoints(0, Math.max(from, to)));
    }
}
