package org.hengzhun.rest.endpoint;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.read.PlainYaml;
import org.hengzhun.files.write.PlainJson;
import org.jspecify.annotations.Nullable;

/** The contract (openapi.yaml) laid out to be read: a part for each tag with its operations, then the shapes they share. */
final class ContractPaper {

    private static final Splitter PARAGRAPHS = Splitter.on("\n\n");

    private static final String REFERENCE = "$ref";

    private final Map<?, ?> root;

    ContractPaper(String yaml) {
        this.root = map(PlainYaml.of(yaml));
    }

    Paper paper(Language language) {
        Map<?, ?> info = map(root.get("info"));
        List<Paper.Part> parts = new ArrayList<>();
        parts.add(new Paper.Part("about", text(info.get("title")) + " " + text(info.get("version")), about(info)));
        for (Object tag : list(root.get("tags"))) {
            parts.add(part(map(tag), language));
        }
        parts.add(new Paper.Part("shapes", language.say("数据结构", "Shapes"), shapes(language)));
        return new Paper(language, "HTTP API", parts, ImmutableList.of(), ImmutableList.of("openapi.yaml"));
    }

    private static List<Block> about(Map<?, ?> info) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : PARAGRAPHS.split(text(info.get("description")))) {
            blocks.add(new Block.Paragraph(paragraph.replace('\n', ' ')));
        }
        return blocks;
    }

    private Paper.Part part(Map<?, ?> tag, Language language) {
        String name = text(tag.get("name"));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Remark(text(tag.get("description"))));
        map(root.get("paths"))
                .forEach((path, methods) -> map(methods).forEach((method, operation) -> {
                    if (list(map(operation).get("tags")).contains(name)) {
                        String title = text(method).toUpperCase(Locale.ROOT) + " " + text(path);
                        blocks.addAll(operation(title, map(operation), language));
                    }
                }));
        return new Paper.Part(name, name, blocks);
    }

    private List<Block> operation(String title, Map<?, ?> operation, Language language) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, title));
        blocks.add(new Block.Paragraph(text(operation.get("summary"))));
        blocks.add(new Block.Remark(text(operation.get("description"))));
        List<List<String>> parameters = new ArrayList<>();
        for (Object one : list(operation.get("parameters"))) {
            parameters.add(parameter(resolved(one), language));
        }
        if (!parameters.isEmpty()) {
            blocks.add(grid(
                    parameters,
                    language.say("参数", "Parameter"),
                    language.say("必填", "Required"),
                    language.say("例", "Example"),
                    language.say("意思", "Meaning")));
        }
        Map<?, ?> body = map(map(operation.get("requestBody")).get("content"));
        if (!body.isEmpty()) {
            blocks.add(grid(contents(body), language.say("内容", "Body"), language.say("结构", "Shape")));
            blocks.addAll(examples(body, language));
        }
        Map<?, ?> good = map(map(map(operation.get("responses")).get("200")).get("content"));
        blocks.add(grid(contents(good), language.say("答复", "Answer"), language.say("结构", "Shape")));
        return blocks;
    }

    private static List<String> parameter(Map<?, ?> parameter, Language language) {
        String example = text(parameter.get("example"));
        String choices = String.join(
                ", ",
                list(map(parameter.get("schema")).get("enum")).stream()
                        .map(ContractPaper::text)
                        .toList());
        return List.of(
                text(parameter.get("name")),
                Boolean.TRUE.equals(parameter.get("required")) ? language.say("是", "yes") : "",
                example.isEmpty() ? choices : example,
                text(parameter.get("description")));
    }

    private static List<List<String>> contents(Map<?, ?> content) {
        List<List<String>> rows = new ArrayList<>();
        content.forEach((type, about) ->
                rows.add(List.of(text(type), shape(map(map(about).get("schema"))))));
        return rows;
    }

    private static List<Block> examples(Map<?, ?> body, Language language) {
        List<List<String>> rows = new ArrayList<>();
        body.forEach((type, about) -> map(map(about).get("examples")).forEach((name, example) -> {
            Object value = map(example).get("value");
            rows.add(List.of(text(type), value instanceof String || value == null ? text(value) : inJson(value)));
        }));
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Folded(
                        language.say("例", "Examples"),
                        List.of(grid(rows, language.say("内容", "Body"), language.say("例", "Example")))));
    }

    private List<Block> shapes(Language language) {
        List<Block> blocks = new ArrayList<>();
        map(map(root.get("components")).get("schemas")).forEach((name, schema) -> {
            List<List<String>> rows = new ArrayList<>();
            List<?> required = list(map(schema).get("required"));
            map(map(schema).get("properties"))
                    .forEach((member, about) -> rows.add(List.of(
                            text(member),
                            shape(map(about)),
                            required.contains(member) ? language.say("是", "yes") : "",
                            meaning(map(about)))));
            Block members = rows.isEmpty()
                    ? new Block.Remark(shape(map(schema)))
                    : grid(
                            rows,
                            language.say("成员", "Member"),
                            language.say("结构", "Shape"),
                            language.say("总有", "Always"),
                            language.say("意思", "Meaning"));
            String title = text(name) + (meaning(map(schema)).isEmpty() ? "" : " — " + meaning(map(schema)));
            blocks.add(new Block.Folded(title, List.of(members)));
        });
        return blocks;
    }

    private static String meaning(Map<?, ?> schema) {
        String title = text(schema.get("title"));
        String description = text(schema.get("description"));
        return title.isEmpty() || description.isEmpty() ? title + description : title + ": " + description;
    }

    /** A shape in a few words: its name, or its type and choices. */
    private static String shape(Map<?, ?> schema) {
        if (schema.get(REFERENCE) != null) {
            return text(schema.get(REFERENCE)).replaceFirst(".*/", "");
        }
        if (schema.get("items") != null) {
            return "[ " + shape(map(schema.get("items"))) + " ]";
        }
        if (schema.get("anyOf") != null) {
            return shape(map(Iterables.getFirst(list(schema.get("anyOf")), null))) + " | null";
        }
        Object type = schema.get("type");
        String words = type instanceof List<?> several
                ? String.join(" | ", several.stream().map(ContractPaper::text).toList())
                : text(type);
        String format = text(schema.get("format"));
        String choices = String.join(
                ", ", list(schema.get("enum")).stream().map(ContractPaper::text).toList());
        return words + (format.isEmpty() ? "" : " (" + format + ")") + (choices.isEmpty() ? "" : ": " + choices);
    }

    private static Block grid(List<List<String>> rows, String... headers) {
        List<Block.Column> columns = new ArrayList<>();
        for (int i = 0; i < headers.length; i++) {
            columns.add(Block.Column.words(headers[i], i == headers.length - 1 ? 4 : 2));
        }
        return new Block.Grid("", columns, rows, /* searchable= */ false);
    }

    private Map<?, ?> resolved(Object node) {
        String reference = text(map(node).get(REFERENCE));
        Object found = root;
        for (String step :
                reference.isEmpty() ? new String[0] : reference.substring(2).split("/")) {
            found = map(found).get(step);
        }
        return reference.isEmpty() ? map(node) : map(found);
    }

    private static String inJson(Object value) {
        StringWriter text = new StringWriter();
        try {
            PlainJson.write(text, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().strip();
    }

    private static Map<?, ?> map(@Nullable Object node) {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object node) {
        return node instanceof List<?> list ? list : List.of();
    }

    private static String text(@Nullable Object node) {
        return node == null ? "" : String.valueOf(node).strip();
    }
}
