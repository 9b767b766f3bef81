package org.hengzhun.files.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.reading.HeaderNames;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one JSON document: an array of objects, one object, or an object with an array of them, such as {@code projects}.
 * Elements before a fault in the syntax are processed; the refusal of the rest says where it begins.
 */
final class JsonRows<T> implements RowSource<T> {

    private enum State {
        START,
        /** Inside the array of elements. */
        ELEMENTS,
        /** Behind the last element, before the end of the document. */
        TAIL,
        ENDED
    }

    private final String file;
    private final JsonParser parser;
    private final Assembly<T> assembly;
    private final HeaderNames names;
    private final boolean emptyFits;
    private final OptionNames called;
    private final ListNames lists;
    private State state = State.START;
    private boolean wrapped;
    private int row;
    private int complete;

    JsonRows(String file, Reader text, Assembly<T> assembly, InputOptions options) throws IOException {
        this.file = file;
        this.emptyFits = options.emptyFits();
        this.called = options.names();
        this.lists = options.lists() == null ? new ListNames(assembly.plural(), Set.of()) : options.lists();
        this.assembly = assembly;
        this.names = new HeaderNames(assembly.reader().fields());
        this.parser = Json.FACTORY.createParser(text);
    }

    @Override
    public @Nullable Row<T> next() throws IOException {
        try {
            return switch (state) {
                case START -> start();
                case ELEMENTS -> element();
                case TAIL -> tail();
                case ENDED -> null;
            };
        } catch (JsonProcessingException broken) {
            state = State.ENDED;
            return refuse(JsonFault.of(broken, complete, parser.currentLocation()));
        }
    }

    private @Nullable Row<T> start() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            state = State.ELEMENTS;
            return element();
        }
        if (first == JsonToken.START_OBJECT) {
            return single();
        }
        state = State.ENDED;
        return refuse(
                first == null
                        ? new Bilingual("文件里没有内容；请检查是否导出完整。", "The file has no content; check the export.")
                        : new Bilingual(
                                "JSON 应为%s对象的数组，或一个%s对象；请写成 [{…}] 或 {…}。".formatted(nounZh(), nounZh()),
                                "The JSON must be an array of %s objects, or one %s object; write [{…}] or {…}."
                                        .formatted(nounEn(), nounEn())));
    }

    /** One object: an element, unless it begins with the array of them, be it after arrays that others read. */
    private @Nullable Row<T> single() throws IOException {
        RowDraft draft = draft(1);
        JsonValues values = new JsonValues(parser, assembly.reader(), names, draft, called);
        boolean lead = true;
        boolean passedOver = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            boolean list = parser.nextToken() == JsonToken.START_ARRAY && lead;
            if (list && key.equals(lists.own())) {
                state = State.ELEMENTS;
                wrapped = true;
                return element();
            }
            if (list && lists.others().contains(key)) {
                passedOver = true;
                parser.skipChildren();
            } else {
                lead = false;
                values.readMember(key);
            }
        }
        state = State.TAIL;
        if (passedOver && lead) {
            return tail();
        }
        row = 1;
        complete = 1;
        return assembly.finish(draft);
    }

    private @Nullable Row<T> element() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            state = State.TAIL;
            return row == 0 && !emptyFits
                    ? refuse(new Bilingual(
                            "数组是空的，没有%s；请检查是否导出完整。".formatted(nounZh()), "The array is empty; check the export."))
                    : tail();
        }
        row++;
        RowDraft draft = draft(row);
        boolean object = token == JsonToken.START_OBJECT;
        if (object) {
            new JsonValues(parser, assembly.reader(), names, draft, called).readObject();
        } else {
            String written = token.isScalarValue() ? parser.getText() : "";
            parser.skipChildren();
            draft.refuse("", "", written, JsonFault.noObject(assembly.noun()));
        }
        complete = row;
        return object ? assembly.finish(draft) : draft.refused();
    }

    private @Nullable Row<T> tail() throws IOException {
        JsonToken token = parser.nextToken();
        while (wrapped && token == JsonToken.FIELD_NAME && lists.others().contains(parser.currentName())) {
            parser.nextToken();
            parser.skipChildren();
            token = parser.nextToken();
        }
        if (wrapped && token == JsonToken.END_OBJECT) {
            wrapped = false;
            token = parser.nextToken();
        }
        state = State.ENDED;
        if (token == null) {
            return null;
        }
        return refuse(
                wrapped
                        ? new Bilingual(
                                "“%s”后面还有“%s”；除 %s 外不认识别的，后面的都没有读，请删去。".formatted(lists.own(), shownName(), known()),
                                "\"%s\" follows \"%s\"; only %s is known here and nothing after it was read: delete it."
                                        .formatted(shownName(), lists.own(), known()))
                        : new Bilingual(
                                "JSON 结束后还有内容（%s），后面的都没有读；一行一个对象的文件请以 .ndjson 结尾。".formatted(placeZh()),
                                "There is more after the end of the JSON (%s) and none of it was read; a file with one object a line must end in .ndjson."
                                        .formatted(JsonFault.placeEn(parser.currentLocation()))));
    }

    private String known() {
        return Stream.concat(Stream.of(lists.own()), lists.others().stream().sorted())
                .collect(Collectors.joining(" "));
    }

    private RowDraft draft(int at) {
        return new RowDraft(file, at, assembly.reader().fields());
    }

    private String nounZh() {
        return assembly.noun().zh();
    }

    private String nounEn() {
        return assembly.noun().en();
    }

    private String shownName() throws IOException {
        return VisibleText.cut(String.valueOf(parser.currentName()));
    }

    private String placeZh() {
        JsonLocation location = parser.currentLocation();
        return JsonFault.placeZh(location);
    }

    private Row<T> refuse(Bilingual problem) {
        return Row.Refused.rest(row, Refusal.ofInput(file, problem));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
