package org.hengzhun.files.read;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.sheet.BrokenSheetException;
import org.hengzhun.files.sheet.FileKind;
import org.hengzhun.files.sheet.Sheet;
import org.hengzhun.files.sheet.SheetRow;
import org.hengzhun.files.sheet.TextSheet;
import org.hengzhun.files.sheet.Workbook;
import org.hengzhun.files.table.Separator;
import org.jspecify.annotations.Nullable;

/** The table of a file as it stands, row by row, read again after it was read into facts. To be closed; for one thread. */
public final class SecondReading implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Sheet sheet;
    private final Closeable file;

    private SecondReading(Sheet sheet, Closeable file) {
        this.sheet = sheet;
        this.file = file;
    }

    /** Whether a file can be read twice and is not plainly JSON: a pipe gives its bytes once. */
    public static boolean isTable(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return false;
            }
            if (isWorkbook(file)) {
                return true;
            }
            Optional<InputForm> named = InputForm.byEnding(file.toString());
            if (named.isPresent()) {
                return named.get() == InputForm.CSV;
            }
            try (InputStream in = Files.newInputStream(file)) {
                return InputForm.of(in.readNBytes(BUFFER)) == InputForm.CSV;
            }
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether the file is a workbook. */
    public static boolean isWorkbook(Path file) throws IOException {
        return FileKind.of(file) == FileKind.WORKBOOK;
    }

    /**
     * Holds that the file is still the one that was read.
     *
     * @throws RefusedException when it is another by now
     */
    public static void unchanged(Path file, InputSummary read) throws IOException {
        String now = MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
        if (!now.equals(read.sha256())) {
            String shown = VisibleText.of(file.toString());
            throw new RefusedException(
                    "文件 %s 在读的时候被改动了，结果没有写出；请关闭正在编辑它的程序后重新运行".formatted(shown),
                    "the file %s was changed while it was read and no result was written; close the program that edits it and run again"
                            .formatted(shown));
        }
    }

    /** Opens the table that was read. */
    public static SecondReading open(Path file, InputSummary read) throws IOException {
        if (isWorkbook(file)) {
            return ofWorkbook(file, read.understood().sheet());
        }
        Charset charset = Charset.forName(read.encoding());
        InputStream in = Files.newInputStream(file);
        BufferedReader text = new BufferedReader(
                new InputStreamReader(
                        in,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                BUFFER);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return new SecondReading(new TextSheet(text, Separator.of(text, Project.DICTIONARY)), in);
    }

    private static SecondReading ofWorkbook(Path file, String sheet) throws IOException {
        Workbook book = Workbook.open(file);
        for (Workbook.Tab tab : book.sheets()) {
            if (tab.name().equals(sheet)) {
                return new SecondReading(book.open(tab), book);
            }
        }
        book.close();
        throw new IOException("The sheet (%s) is gone.".formatted(sheet));
    }

    /** The next row that says something; null at the end, and where the first reading ended, too. */
    public @Nullable SheetRow next() throws IOException {
        try {
            return sheet.next();
        } catch (BrokenSheetException broken) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        file.close();
    }
}
