package org.hengzhun.files.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What kind of file somebody gave, by what it holds. */
class FileKindTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "01_plain.xlsx,WORKBOOK",
        "xlsx_named.csv,WORKBOOK",
        "01_plain.xls,OLD_WORKBOOK",
        "01_plain.ods,OPEN_DOCUMENT",
        "html_named.xls,WEB_PAGE",
        "spreadsheetml.xls,XML_SPREADSHEET",
        "base.csv.gz,ARCHIVE",
        "begins.pdf,PDF",
        "README.md,TEXT",
    })
    void filesAreWhatTheyHoldAndNotWhatTheyAreCalled(String name, FileKind kind) throws Exception {
        assertEquals(kind, FileKind.of(Sheets.sample(name)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "项目编号,项目名称|TEXT",
                "<5亿元,项目|TEXT",
                "{\"a\":1}|TEXT",
                "{\\rtf1\\ansi|WORD",
                "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">|WEB_PAGE",
                "<meta charset=gbk><table><tr>|WEB_PAGE",
                "<!-- export --><table>|WEB_PAGE",
                "<?xml version=\"1.0\"?><html>|WEB_PAGE",
                "<?xml version=\"1.0\"?><rows/>|XML",
                "MIME-Version: 1.0 Content-Type: text/html|WEB_PAGE",
                "GIF89a|PICTURE",
                "BMW,宝马|TEXT",
            })
    void textsAreToldFromMarkup(String text, FileKind kind) throws IOException {
        assertEquals(kind, kind(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(kind, kind(text.getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void aPageBehindAByteOrderMarkIsAPage() throws IOException {
        assertEquals(FileKind.WEB_PAGE, kind("\uFEFF<html>".getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(FileKind.WEB_PAGE, kind("\uFEFF<html>".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage,ENCRYPTED",
        "Workbook,OLD_WORKBOOK",
        "Book,OLD_WORKBOOK",
        "WordDocument,WORD",
        "PowerPoint Document,SLIDES",
        "Something,OLD_OFFICE",
    })
    void oldOfficeFilesAreToldByTheNamesInThem(String name, FileKind kind) throws IOException {
        assertEquals(kind, kind(storage(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml,WORD",
        "ppt/presentation.xml,SLIDES",
        "xl/workbook.bin,BINARY_WORKBOOK",
        "xl/workbook.xml,WORKBOOK",
        "OFD.xml,FIXED_LAYOUT",
    })
    void packagesAreToldByTheirParts(String part, FileKind kind) throws IOException {
        assertEquals(kind, kind(WorkbookFile.zip(Map.of("[Content_Types].xml", new byte[0], part, new byte[0]))));
    }

    @Test
    void aZipOfSomethingElseIsAnArchive() throws IOException {
        assertEquals(FileKind.ARCHIVE, kind(WorkbookFile.zip(Map.of("台账.csv", new byte[0]))));
    }

    @Test
    void whatOnlyBeginsLikeAZipIsLeftToWhoeverOpensIt() throws IOException {
        assertEquals(FileKind.WORKBOOK, kind("PK\3\4".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void nothingIsText() throws IOException {
        assertEquals(FileKind.TEXT, kind(new byte[0]));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindThatIsNotReadSaysWhy(FileKind kind) {
        boolean read = kind == FileKind.TEXT || kind == FileKind.WORKBOOK;
        assertEquals(read, kind.refusal().isEmpty());
        kind.refusal().ifPresent(words -> {
            assertTrue(words.zh().contains("；请"), words.zh());
            assertFalse(words.en().isBlank());
        });
    }

    private FileKind kind(byte[] bytes) throws IOException {
        return FileKind.of(Files.write(folder.resolve("file.xlsx"), bytes));
    }

    /** The magic of such a file, a block, and a directory of one entry. */
    private static byte[] storage(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] header = new byte[512];
        byte[] magic = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(magic, 0, header, 0, magic.length);
        bytes.write(header);
        byte[] entry = new byte[128];
        byte[] written = name.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(written, 0, entry, 0, written.length);
        entry[64] = (byte) (written.length + 2);
        entry[66] = 2;
        bytes.write(entry);
        return bytes.toByteArray();
    }
}
