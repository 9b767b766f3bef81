package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import com.google.common.io.ByteStreams;
import com.google.common.io.CharSource;
import com.google.common.io.Closer;
import com.google.common.io.MoreFiles;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.leftover.Leftovers;
import org.hengzhun.files.sheet.BrokenSheetException;
import org.hengzhun.files.sheet.FileKind;
import org.hengzhun.files.sheet.Sheet;
import org.hengzhun.files.sheet.TextSheet;
import org.hengzhun.files.sheet.Workbook;
import org.hengzhun.files.table.Separator;
import org.hengzhun.files.table.Table;
import org.jspecify.annotations.Nullable;

/** The bytes of one input on their way to rows: where they come from, their charset and their hash. */
final class Input<T> implements Closeable {

    private static final int HEAD = 1 << 16;

    /** Charsets whose lines can be told apart before they are decoded. */
    private static final ImmutableSet<Charset> LINE_FEED_IS_ONE_BYTE = ImmutableSet.of(
            StandardCharsets.UTF_8, CharsetProbe.GB18030, StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1);

    private static final Bilingual EMPTY = new Bilingual("文件是空的；请检查是否导出完整。", "The file is empty; check the export.");

    private final String name;
    private final InputOptions options;
    private @Nullable HashingInputStream bytes;
    private @Nullable Path copy;
    private @Nullable Workbook book;
    private @Nullable Path bytesOfBook;
    private String encoding = "";
    private @Nullable String hash;
    private final Assembly<T> assembly;
    private final RowSource<T> rows;

    private Input(String name, InputOptions options, Assembly<T> assembly, Opening<T> opening) {
        this.name = name;
        this.options = options;
        this.assembly = assembly;
        this.rows = openSafely(opening);
    }

    static <T> Input<T> of(Path path, InputOptions options, Assembly<T> assembly) {
        return new Input<>(path.toString(), options, assembly, input -> input.openFile(path));
    }

    static <T> Input<T> of(InputStream in, String name, InputOptions options, Assembly<T> assembly) {
        Charset encoding = options.encoding();
        return new Input<>(
                name,
                options,
                assembly,
                input -> encoding == null ? input.openCopy(in) : input.openStream(in, encoding));
    }

    private interface Opening<T> {
        RowSource<T> open(Input<T> input) throws IOException;
    }

    private RowSource<T> openSafely(Opening<T> opening) {
        try {
            return opening.open(this);
        } catch (NoSuchFileException missing) {
            return refusing(new Bilingual("没有这个文件；请核对路径和文件名。", "There is no such file; check its path and name."));
        } catch (IOException | UncheckedIOException broken) {
            return refusing(new Bilingual(
                    "文件读不了（%s）；请检查权限，或是否被别的程序占用。".formatted(reason(broken)),
                    "The file cannot be read (%s); check its permissions and whether another program holds it."
                            .formatted(reason(broken))));
        }
    }

    private RowSource<T> openFile(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return refusing(new Bilingual("这是文件夹；请写出其中的文件。", "This is a folder; name a file in it."));
        }
        if (!Files.isRegularFile(path)) {
            return openOnce(path);
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return refusing(EMPTY);
        }
        FileKind kind = FileKind.of(path);
        if (kind == FileKind.WORKBOOK) {
            return workbook(path);
        }
        if (kind.refusal().isPresent()) {
            return refusing(kind.refusal().get());
        }
        Decoding decoding = CharsetProbe.of(path, head, options);
        if (decoding instanceof Decoding.Text text) {
            return parse(Files.newInputStream(path), head, text);
        }
        // A line that is no text costs that line alone.
        return form(head) == InputForm.NDJSON
                ? parse(Files.newInputStream(path), head, CharsetProbe.assumed(head, options.encoding()))
                : refusing(((Decoding.Impossible) decoding).problem());
    }

    /** Opens a pipe or a device, which gives its bytes once only. */
    private RowSource<T> openOnce(Path path) throws IOException {
        if (Files.notExists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        Charset encoding = options.encoding();
        if (encoding != null) {
            return openStream(new FileInputStream(path.toFile()), encoding);
        }
        // Behind a buffer: by themselves such streams look for a position, which a pipe has not.
        try (InputStream in = new BufferedInputStream(new FileInputStream(path.toFile()))) {
            return openCopy(in);
        }
    }

    private RowSource<T> openCopy(InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        Optional<Bilingual> hopeless = CharsetProbe.hopeless(head, options.names());
        Path file = Files.createTempFile("hengzhun-input", ".tmp");
        Leftovers.add(file);
        copy = file;
        Files.write(file, head);
        if (hopeless.isPresent() && form(head) != InputForm.NDJSON && !InputForm.looksLikeOffice(head)) {
            // Whatever follows: a device that never ends must not fill the disk.
            return refusing(FileKind.of(file).refusal().orElse(hopeless.get()));
        }
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            in.transferTo(out);
        }
        return openFile(file);
    }

    private RowSource<T> openStream(InputStream in, Charset charset) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, HEAD);
        buffered.mark(HEAD);
        byte[] head = head(buffered);
        buffered.reset();
        if (InputForm.looksLikeOffice(head)) {
            return openCopy(buffered);
        }
        Decoding.Text marked = CharsetProbe.marked(head);
        int mark = marked.charset().equals(charset) ? marked.mark() : 0;
        // Of no lines there are none; of anything else nothing at all is something lost.
        boolean nothing = head.length == 0 && !(options.emptyFits() && form(head) == InputForm.NDJSON);
        return nothing ? refusing(EMPTY) : parse(buffered, head, new Decoding.Text(charset, mark));
    }

    /** The first bytes; where the stream breaks off among them, those before, and reading on tells of it again. */
    private static byte[] head(BufferedInputStream buffered) throws IOException {
        try {
            return buffered.readNBytes(HEAD);
        } catch (IOException broken) {
            buffered.reset();
            byte[] before = buffered.readNBytes(buffered.available());
            if (before.length == 0) {
                throw broken;
            }
            return before;
        }
    }

    private RowSource<T> workbook(Path path) throws IOException {
        try {
            Workbook opened = Workbook.open(path);
            book = opened;
            bytesOfBook = path;
            Workbook.Tab tab = new SheetChoice(
                            opened, options.table().sheet(), options.names().sheet())
                    .choose(this::table);
            return new SheetRows<>(
                    name, table(opened.open(tab)), assembly, SheetChoice.others(opened.sheets(), tab), options);
        } catch (BrokenSheetException unreadable) {
            return refusing(unreadable.problem());
        }
    }

    private Table table(Sheet sheet) throws IOException {
        return new Table(
                sheet,
                assembly.reader().fields(),
                assembly.keys(),
                options.table().columns(),
                options.table().visibleOnly());
    }

    private RowSource<T> parse(InputStream in, byte[] head, Decoding.Text text) throws IOException {
        HashingInputStream hashed = new HashingInputStream(Hashing.sha256(), in);
        bytes = hashed;
        encoding = text.charset().name();
        // Skipping would keep the mark out of the hash.
        hashed.readNBytes(text.mark());
        InputForm form = form(head);
        if (form == InputForm.NDJSON && LINE_FEED_IS_ONE_BYTE.contains(text.charset())) {
            return new NdjsonRows<>(name, hashed, text.charset(), assembly, options);
        }
        // What is no text in a table costs its cell; anywhere else it costs the rest.
        CodingErrorAction fault =
                text.damaged() && form == InputForm.CSV ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(
                        hashed,
                        text.charset().newDecoder().onMalformedInput(fault).onUnmappableCharacter(fault)),
                HEAD);
        return switch (form) {
            case CSV, WORKBOOK -> table(reader);
            case JSON -> new JsonRows<>(name, reader, assembly, options);
            case NDJSON -> new NdjsonRows<>(name, inUtf8(reader), StandardCharsets.UTF_8, assembly, options);
        };
    }

    private RowSource<T> table(BufferedReader text) throws IOException {
        Sheet sheet = new TextSheet(text, Separator.of(text, assembly.reader().fields()));
        return new SheetRows<>(name, table(sheet), assembly, ImmutableList.of(), options);
    }

    private static InputStream inUtf8(Reader text) throws IOException {
        return new CharSource() {
            @Override
            public Reader openStream() {
                return text;
            }
        }.asByteSource(StandardCharsets.UTF_8).openStream();
    }

    private InputForm form(byte[] head) {
        InputForm given = options.form();
        return given == null ? InputForm.byEnding(name).orElseGet(() -> InputForm.of(head)) : given;
    }

    private RowSource<T> refusing(Bilingual problem) {
        return RowSource.refusing(Row.Refused.input(name, problem));
    }

    String name() {
        return name;
    }

    int mostRows() {
        return options.mostRows();
    }

    RowSource<T> rows() {
        return rows;
    }

    String encoding() {
        return encoding;
    }

    /** Hash of all bytes, those that no row needed included; an empty text when the bytes were never read as text. */
    String sha256() {
        String known = hash == null ? (bytesOfBook == null ? hashOf(bytes) : hashOf(bytesOfBook)) : hash;
        hash = known;
        return known;
    }

    private static String hashOf(@Nullable HashingInputStream bytes) {
        if (bytes == null) {
            return "";
        }
        try {
            ByteStreams.exhaust(bytes);
            return bytes.hash().toString();
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static String hashOf(Path book) {
        try {
            return MoreFiles.asByteSource(book).hash(Hashing.sha256()).toString();
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** The cause in a word for the user: what the system says, without the class of the exception where it says anything. */
    static String reason(Exception broken) {
        Throwable cause = broken instanceof UncheckedIOException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : broken;
        String message = cause.getMessage();
        return VisibleText.cut(message == null ? cause.getClass().getSimpleName() : message, 120);
    }

    /** The rows first, then the bytes they came from, then the copy of those; all of them, whatever fails. */
    @Override
    public void close() throws IOException {
        Closer all = Closer.create();
        if (copy != null) {
            Path written = copy;
            all.register(() -> Leftovers.remove(written));
        }
        if (book != null) {
            all.register(book);
        }
        if (bytes != null) {
            all.register(bytes);
        }
        all.register(rows);
        all.close();
    }
}
