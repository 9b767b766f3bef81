package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableList;
import com.google.common.net.MediaType;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;
import org.hengzhun.rest.reply.Spool;
import org.jspecify.annotations.Nullable;

/**
 * The files of a form, as browsers send it (RFC 7578): they stand for the body. What a file is, the ending of its name says, for
 * browsers call a table whatever the machine they run on calls it.
 *
 * @param files in the order of the form; at least one
 */
record Upload(ImmutableList<Sent> files) {

    /**
     * A file, or a body that is none of a form.
     *
     * @param part the name of its part of the form; empty of a body that is none
     * @param name of the file; empty of a body that is none
     * @param type what it is
     */
    record Sent(String part, String name, MediaType type, Spool bytes) {}

    private static final MediaType FORM = MediaType.create("multipart", "form-data");

    private static final MediaType UNKNOWN = MediaType.OCTET_STREAM;

    private static final MediaType LINES = MediaType.create("application", "x-ndjson");

    private static final int PIECE = 1 << 13;

    /** Parts that are looked at; a form of more is no upload of a table. */
    private static final int MOST_PARTS = 16;

    /** Whether a body of this type is a form. */
    static boolean is(MediaType type) {
        return type.is(FORM);
    }

    /**
     * The files of the form.
     *
     * @param type of the form, with its boundary
     * @throws RefusedRequest when the form is broken, or does not hold files and nothing else
     */
    static Upload of(Context context, MediaType type, Spool form) throws IOException {
        String boundary = type.parameters().get("boundary").stream()
                .findFirst()
                .orElseThrow(() -> wrong("Content-Type 里没有 boundary", "there is no boundary in Content-Type"));
        Parts parts = new Parts(context);
        MultiPart.Parser parser = new MultiPart.Parser(boundary, parts);
        parser.setMaxParts(MOST_PARTS);
        parser.setPartHeadersMaxLength(PIECE);
        try (InputStream in = form.read()) {
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                parser.parse(Content.Chunk.from(ByteBuffer.wrap(piece), /* last= */ false));
            }
            parser.parse(Content.Chunk.EOF);
        }
        return parts.all();
    }

    /**
     * The only file there is.
     *
     * @throws RefusedRequest when there are several
     */
    Sent only() {
        if (files.size() > 1) {
            List<String> names = files.stream().map(Sent::name).toList();
            throw wrong(
                    "表单里有 %d 个文件：%s".formatted(files.size(), String.join("、", names)),
                    "there are %d files in the form: %s".formatted(files.size(), String.join(", ", names)));
        }
        return files.get(0);
    }

    private static RefusedRequest wrong(String zh, String en) {
        return new RefusedRequest(Fault.of(
                FaultKind.WRONG_REQUEST,
                zh + "；请把一个表格文件附在 multipart/form-data 里，参数写在地址里",
                en + "; attach one file with a table as multipart/form-data, and put parameters into the address"));
    }

    /** Takes the parts as they come. For one thread. */
    private static final class Parts extends MultiPart.AbstractPartsListener {

        private final Context context;
        private final List<Sent> files = new ArrayList<>();
        private final List<String> others = new ArrayList<>();
        private Spool bytes;
        private boolean broken;

        Parts(Context context) {
            this.context = context;
            this.bytes = Spool.of(context);
        }

        @Override
        public void onPartContent(Content.Chunk chunk) {
            ByteBuffer some = chunk.getByteBuffer();
            byte[] read = new byte[some.remaining()];
            some.get(read);
            String name = getFileName();
            if (name != null && !name.isEmpty()) {
                try {
                    bytes.write(read);
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            }
        }

        @Override
        public void onPart(@Nullable String name, @Nullable String file, HttpFields headers) {
            if (file == null) {
                others.add(VisibleText.cut(String.valueOf(name)));
            } else if (!file.isEmpty()) {
                MediaType type = typeOf(file, headers.get(HttpHeader.CONTENT_TYPE));
                files.add(new Sent(name == null ? "" : name, VisibleText.cut(file), type, bytes));
                bytes = Spool.of(context);
            }
        }

        @Override
        public void onFailure(Throwable failure) {
            broken = true;
        }

        Upload all() {
            if (broken) {
                throw wrong("表单不完整，或写得不对", "the form is not whole, or wrongly written");
            }
            if (!others.isEmpty()) {
                throw wrong(
                        "表单里的 %s 不是文件".formatted(String.join("、", others)),
                        "%s of the form is not a file".formatted(String.join(", ", others)));
            }
            if (files.isEmpty()) {
                throw wrong("表单里没有文件", "there is no file in the form");
            }
            if (files.stream().anyMatch(file -> file.type().is(LINES))) {
                throw lines();
            }
            return new Upload(ImmutableList.copyOf(files));
        }

        private static MediaType typeOf(String file, @Nullable String told) {
            Optional<MediaType> said = parsed(told);
            String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            MediaType known = switch (ending) {
                case "csv", "txt" -> MediaType.create("text", "csv");
                case "tsv" -> MediaType.create("text", "tab-separated-values");
                case "json" -> MediaType.create("application", "json");
                case "ndjson", "jsonl" -> LINES;
                // What is no workbook after all is told by who reads it.
                case "xlsx", "xlsm", "xls", "et" -> MediaType.parse(Body.WORKBOOK);
                default -> said.orElse(UNKNOWN);
            };
            return said.filter(one -> one.parameters().containsKey("charset"))
                    .map(one -> known.withoutParameters()
                            .withParameters("charset", one.parameters().get("charset")))
                    .orElse(known);
        }

        private static Optional<MediaType> parsed(@Nullable String told) {
            try {
                return Optional.ofNullable(told).map(MediaType::parse);
            } catch (IllegalArgumentException nobodyKnowsWhat) {
                return Optional.empty();
            }
        }

        private static RefusedRequest lines() {
            return new RefusedRequest(Fault.of(
                    FaultKind.WRONG_MEDIA_TYPE,
                    "NDJSON 不放在表单里；请直接作为内容发送，Content-Type 写 application/x-ndjson",
                    "NDJSON does not go into a form; send it as the body itself, with Content-Type"
                            + " application/x-ndjson"));
        }
    }
}
