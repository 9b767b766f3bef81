package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A mapping of a YAML file, every scalar kept as the text that was written: {@code 06} stays 06 and {@code no} stays no.
 * Aliases, tags and doubled keys are refused.
 */
public final class Yaml {

    /** Far beyond what a manifest needs; keeps a hostile file from taking the stack. */
    private static final int DEEPEST = 32;

    /** The limit of the parser does not hold within comments, and its time grows with the square of their length. */
    private static final int LONGEST = 1_000_000;

    private static final int LONGEST_LINE = 50_000;

    private final Node node;
    private final Map<String, Node> entries;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    /** What keys are called in Chinese, in brackets, once it is known which level this is. */
    private final Map<String, String> called = new HashMap<>();

    private final ProblemCollector complaints;

    private Yaml(MappingNode node, ProblemCollector complaints) {
        this.node = node;
        this.complaints = complaints;
        this.entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            keys.putIfAbsent(key, tuple.getKeyNode());
            if (entries.putIfAbsent(key, tuple.getValueNode()) != null) {
                complain(
                        tuple.getKeyNode(),
                        "doubled-key",
                        "“%s”写了两次".formatted(key),
                        "the key %s appears twice".formatted(key));
            }
        }
    }

    /** Told from the flat stream of events, for reading the tree itself takes a stack as deep as the file. */
    private static boolean deeperThan(int deepest, String text, LoadSettings settings) {
        int depth = 0;
        for (Parser events = events(text, settings); events.hasNext(); ) {
            Event event = events.next();
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > deepest) {
                return true;
            }
        }
        return false;
    }

    /** What {@code api.lowlevel} would do, which is no package of the module. */
    private static Parser events(String text, LoadSettings settings) {
        return new ParserImpl(settings, new StreamReader(settings, text));
    }

    /** The mapping the text holds, or nothing after complaining. */
    public static Optional<Yaml> parse(String text, ProblemCollector complaints) {
        int before = complaints.count();
        Optional<Node> root = compose(text, complaints);
        if (root.isPresent() && root.get() instanceof MappingNode mapping) {
            return Optional.of(new Yaml(mapping, complaints));
        }
        if (root.isPresent() || complaints.count() == before) {
            complaints.error(1, 1, "yaml", "文件应由“键: 值”组成", "the file must be a mapping of key: value");
        }
        return Optional.empty();
    }

    /** The mappings of the list the text holds; none after complaining where it holds anything else. */
    public static ImmutableList<Yaml> parseList(String text, ProblemCollector complaints) {
        int before = complaints.count();
        Optional<Node> root = compose(text, complaints);
        ImmutableList.Builder<Yaml> items = ImmutableList.builder();
        boolean list = root.isPresent() && root.get() instanceof SequenceNode;
        for (Node item : list ? ((SequenceNode) root.get()).getValue() : List.<Node>of()) {
            if (item instanceof MappingNode mapping) {
                items.add(new Yaml(mapping, complaints));
            } else {
                complaints.error(
                        lineOf(item), 1, "yaml", "列表的每一项应是“键: 值”", "each item of the list must hold key: value");
            }
        }
        if (!list && (root.isPresent() || complaints.count() == before)) {
            complaints.error(
                    1, 1, "yaml", "文件应是一个列表，每一项以“- ”开头", "the file must be a list whose items start with \"- \"");
        }
        return items.build();
    }

    /** The root of the text; nothing when it is empty, or after complaining when it is broken. */
    static Optional<Node> compose(String text, ProblemCollector complaints) {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(LONGEST)
                .build();
        if (isTooLong(text, complaints)) {
            return Optional.empty();
        }
        try {
            if (deeperThan(DEEPEST, text, settings)) {
                complaints.error(
                        0,
                        0,
                        "yaml",
                        "YAML 嵌套太深，最多 %d 层".formatted(DEEPEST),
                        "the YAML nests deeper than %d".formatted(DEEPEST));
                return Optional.empty();
            }
            return new Composer(settings, events(text, settings)).getSingleNode();
        } catch (MarkedYamlEngineException broken) {
            boolean noColon = YamlSlip.NO_COLON.isIn(broken.getProblem());
            // Where a colon is missing, the parser comes to know of it on the next line.
            var mark =
                    noColon && broken.getContextMark().isPresent() ? broken.getContextMark() : broken.getProblemMark();
            complaints.error(
                    mark.map(m -> m.getLine() + 1).orElse(0),
                    mark.map(m -> m.getColumn() + 1).orElse(0),
                    "yaml",
                    "YAML 写法有误：" + YamlSlip.of(broken.getProblem()).zh(),
                    "broken YAML: " + YamlSlip.of(broken.getProblem()).en());
        } catch (YamlEngineException broken) {
            complaints.error(
                    0,
                    0,
                    "yaml",
                    "YAML 写法有误："
                            + YamlSlip.of(String.valueOf(broken.getMessage())).zh(),
                    "broken YAML: "
                            + YamlSlip.of(String.valueOf(broken.getMessage())).en());
        }
        return Optional.empty();
    }

    private static boolean isTooLong(String text, ProblemCollector complaints) {
        if (text.length() > LONGEST) {
            complaints.error(
                    0,
                    0,
                    "yaml",
                    "文件有 %d 个字符，最多 %d 个".formatted(text.length(), LONGEST),
                    "the file has %d characters; %d are the most".formatted(text.length(), LONGEST));
            return true;
        }
        int line = 1;
        for (String one : (Iterable<String>) text.lines()::iterator) {
            if (one.length() > LONGEST_LINE) {
                complaints.error(
                        line,
                        0,
                        "yaml",
                        "这一行有 %d 个字符，最多 %d 个".formatted(one.length(), LONGEST_LINE),
                        "the line has %d characters; %d are the most".formatted(one.length(), LONGEST_LINE));
                return true;
            }
            line++;
        }
        return false;
    }

    /** Complains of every key that the level does not have. */
    public void allow(Sheet level) {
        allow(level, "", "");
    }

    /**
     * The same.
     *
     * @param afterZh what else to say of an unknown key, and the same in English
     */
    void allow(Sheet level, String afterZh, String afterEn) {
        level.columns().stream()
                .filter(column -> !column.chinese().isEmpty())
                .forEach(column ->
                        called.put(column.name(), "（" + column.chinese().get(0) + "）"));
        allow(level.names(), level.chinese(), afterZh, afterEn);
    }

    /** Complains of every key that is not allowed here. */
    public void allow(String... keys) {
        allow(List.of(keys), ImmutableMap.of(), "", "");
    }

    private void allow(List<String> allowed, Map<String, String> chinese, String afterZh, String afterEn) {
        keys.forEach((key, at) -> {
            if (!allowed.contains(key)) {
                Optional<String> near = Nearest.to(key, Stream.concat(allowed.stream(), chinese.keySet().stream()))
                        .map(name -> chinese.getOrDefault(name, name));
                DidYouMean meant = DidYouMean.of(key, near)
                        .or("；可用：" + String.join("、", allowed), "; allowed: " + String.join(", ", allowed));
                complain(
                        at,
                        "unknown-key",
                        "不认识“%s”%s%s".formatted(key, meant.zh(), afterZh).replace("？。", "？"),
                        "unknown key %s%s%s".formatted(key, meant.en(), afterEn).replace("?.", "?"));
            }
        });
    }

    public Iterable<String> keys() {
        return entries.keySet();
    }

    public int line() {
        return lineOf(node);
    }

    /** The line of the key, be its value on it or below. */
    public int line(String key) {
        Node written = keys.get(key);
        return written == null ? line() : lineOf(written);
    }

    /** The text under the key, if it is there and not empty. */
    public Optional<String> text(String key) {
        Node value = entries.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip()).filter(text -> !text.isEmpty());
        }
        complain(value, "yaml", "“%s”应是一个值".formatted(key), "%s must be a single value".formatted(key));
        return Optional.empty();
    }

    /** The text under the key, or an empty text after complaining. */
    public String required(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty() && !isMisspelt(key)) {
            complaints.error(
                    line(),
                    0,
                    "missing-key",
                    "缺少“%s”%s".formatted(key, called.getOrDefault(key, "")),
                    "the key %s is missing".formatted(key));
        }
        return text.orElse("");
    }

    /** Whether the key is there under a name that is nearly its own, which is complained of as unknown. */
    private boolean isMisspelt(String key) {
        return !entries.containsKey(key)
                && entries.keySet().stream()
                        .anyMatch(written -> Nearest.to(written, Stream.of(key)).isPresent());
    }

    /** The day under the key, if it is there; nothing after complaining where it is none. */
    public Optional<LocalDate> day(String key) {
        Optional<String> text = text(key);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException notADay) {
            complain(
                    key,
                    "date",
                    "%s（%s）不是日期，请写成 2022-09-30 的形式".formatted(key, text.orElse("")),
                    "%s (%s) is not a date; write it as 2022-09-30".formatted(key, text.orElse("")));
            return Optional.empty();
        }
    }

    /** The mapping under the key, if there is one. */
    public Optional<Yaml> mapping(String key) {
        Node value = entries.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof MappingNode mapping) {
            return Optional.of(new Yaml(mapping, complaints));
        }
        complain(value, "yaml", "“%s”下面应是“键: 值”".formatted(key), "%s must hold key: value".formatted(key));
        return Optional.empty();
    }

    /** The mappings of the list under the key; empty when it is absent. */
    public ImmutableList<Yaml> list(String key) {
        Node value = entries.get(key);
        ImmutableList.Builder<Yaml> items = ImmutableList.builder();
        if (value instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (item instanceof MappingNode mapping) {
                    items.add(new Yaml(mapping, complaints));
                } else {
                    complain(
                            item,
                            "yaml",
                            "“%s”的每一项应是“键: 值”".formatted(key),
                            "each item of %s must hold key: value".formatted(key));
                }
            }
        } else if (value != null) {
            complain(value, "yaml", "“%s”应是一个列表".formatted(key), "%s must be a list".formatted(key));
        }
        return items.build();
    }

    /** The texts of the list under the key; empty when it is absent. */
    public ImmutableList<String> texts(String key) {
        Node value = entries.get(key);
        if (value instanceof SequenceNode sequence) {
            ImmutableList.Builder<String> texts = ImmutableList.builder();
            for (Node item : sequence.getValue()) {
                if (item instanceof ScalarNode scalar) {
                    texts.add(scalar.getValue().strip());
                } else {
                    complain(
                            item,
                            "yaml",
                            "“%s”的每一项应是一个值".formatted(key),
                            "each item of %s must be a single value".formatted(key));
                }
            }
            return texts.build();
        }
        return text(key).map(ImmutableList::of).orElse(ImmutableList.of());
    }

    /** Whether a list stands under the key. */
    public boolean listed(String key) {
        return entries.get(key) instanceof SequenceNode;
    }

    /** Whether a mapping stands under the key. */
    public boolean mapped(String key) {
        return entries.get(key) instanceof MappingNode;
    }

    /** Whether anything stands under the key, be it nothing at all. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Complains of what stands under the key. */
    public void complain(String key, String code, String zh, String en) {
        complain(entries.getOrDefault(key, node), code, zh, en);
    }

    private void complain(Node at, String code, String zh, String en) {
        complaints.error(
                lineOf(at), at.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0), code, zh, en);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
