package org.hengzhun.files.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.reading.HeaderText;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** The refused objects of an array that is read whole, or of one object a line; the others go to {@link TableRows}. */
final class TableJson implements RowSource {

    private final JsonParser parser;
    private final TableRows rows;
    private int row;
    private boolean ended;

    TableJson(Reader text, TableRows rows) throws IOException {
        this.parser = Json.FACTORY.createParser(text);
        this.rows = rows;
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            while (!ended) {
                Optional<Row.Refused> refused = element(parser.nextToken());
                if (refused.isPresent()) {
                    return refused.get();
                }
            }
            return null;
        } catch (JsonProcessingException broken) {
            ended = true;
            return rows.refuseAll(row, JsonFault.of(broken, row, parser.currentLocation()));
        }
    }

    private Optional<Row.Refused> element(@Nullable JsonToken token) throws IOException {
        if (token == null) {
            ended = true;
            return rows.count() > 0
                    ? Optional.empty()
                    : Optional.of(rows.refuseAll(
                            0, new Bilingual("文件里没有数据；请检查是否导出完整。", "The file holds no data; check the export.")));
        }
        if (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
            return Optional.empty();
        }
        row++;
        TableRows.Draft draft = rows.draft(row);
        if (token != JsonToken.START_OBJECT) {
            draft.refuse("", "", parser.getText(), JsonFault.NO_OBJECT);
            return draft.finish();
        }
        members(draft);
        return draft.finish();
    }

    private void members(TableRows.Draft draft) throws IOException {
        Set<Field<?>> told = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            Optional<Field<?>> field = HeaderText.of(key, rows.columns()) instanceof HeaderText.Known known
                    ? Optional.of(known.field())
                    : Optional.empty();
            String written = token.isScalarValue() ? parser.getText() : "";
            if (field.isEmpty()) {
                draft.refuse(key, "", written, ((HeaderText.Strange) HeaderText.of(key, rows.columns())).problem());
            } else if (!told.add(field.get())) {
                draft.refuse(key, "", written, new Bilingual("这个字段写了两次；请只留一个。", "This field stands twice; keep one."));
            } else if (!fits(token, field.get())) {
                draft.refuse(key, "", written, new Bilingual("应直接写数或文字。", "Write a number or a text."));
            } else if (token != JsonToken.VALUE_NULL) {
                draft.add(field.get(), "", written, null);
            }
            parser.skipChildren();
        }
    }

    private static boolean fits(JsonToken token, Field<?> field) {
        return token == JsonToken.VALUE_NULL
                || token == JsonToken.VALUE_STRING
                || (token.isNumeric() && field.kind() == Kind.NUMBER);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
