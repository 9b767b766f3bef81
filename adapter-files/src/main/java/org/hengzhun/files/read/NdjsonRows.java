package org.hengzhun.files.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.hengzhun.core.reading.CellText;
import org.hengzhun.core.reading.HeaderNames;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** One JSON object a line; a line that is broken is refused and the next ones go on. */
final class NdjsonRows<T> implements RowSource<T> {

    private final String file;
    private final BoundedLines lines;
    private final Assembly<T> assembly;
    private final HeaderNames names;
    private final Charset charset;
    private final OptionNames called;
    private boolean any;

    NdjsonRows(String file, InputStream bytes, Charset charset, Assembly<T> assembly, InputOptions options) {
        this.file = file;
        this.any = options.emptyFits();
        this.called = options.names();
        this.assembly = assembly;
        this.names = new HeaderNames(assembly.reader().fields());
        this.charset = charset;
        this.lines = new BoundedLines(bytes, charset, Json.LONGEST_TEXT);
    }

    @Override
    public @Nullable Row<T> next() throws IOException {
        while (lines.next()) {
            if (lines.cut()) {
                any = true;
                return refuse(new Bilingual(
                        "这一行超过 %d 个字节，没有读；请缩短。".formatted(Json.LONGEST_TEXT),
                        "The line is longer than %d bytes and was not read; shorten it.".formatted(Json.LONGEST_TEXT)));
            }
            Optional<String> line = lines.text();
            if (line.isEmpty()) {
                any = true;
                return refuse(new Bilingual(
                        "这一行的字节不是 %s 编码的文字，没有读；请改正后重来。".formatted(charset),
                        "The bytes of this line are not text in %s and were not read; fix it and run again."
                                .formatted(charset)));
            }
            if (!CellText.trim(line.get()).isEmpty()) {
                any = true;
                return parse(line.get());
            }
        }
        if (any) {
            return null;
        }
        any = true;
        return Row.Refused.input(
                file, new Bilingual("文件里没有内容；请检查是否导出完整。", "The file has no content; check the export."));
    }

    private Row<T> parse(String line) throws IOException {
        RowDraft draft = new RowDraft(file, lines.number(), assembly.reader().fields());
        try (JsonParser parser = Json.FACTORY.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return refuse(JsonFault.noObject(assembly.noun()));
            }
            new JsonValues(parser, assembly.reader(), names, draft, called).readObject();
            if (parser.nextToken() != null) {
                return refuse(
                        draft,
                        new Bilingual(
                                "对象后面还有内容，一行只能有一个对象；请把后面的另起一行。",
                                "There is more after the object, and a line holds one; begin a new line for the"
                                        + " rest."));
            }
            return assembly.finish(draft);
        } catch (JsonProcessingException broken) {
            return refuse(draft, JsonFault.ofLine(broken));
        }
    }

    /** What was read of a line before its fault is dropped, but for the id by which its owner finds it. */
    private Row<T> refuse(RowDraft draft, Bilingual problem) {
        return refuse(assembly.id(draft), problem);
    }

    private Row<T> refuse(Bilingual problem) {
        return refuse("", problem);
    }

    private Row<T> refuse(String id, Bilingual problem) {
        int row = lines.number();
        return new Row.Refused<>(row, id, false, ImmutableList.of(new Refusal(file, row, "", "", "", problem)));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
