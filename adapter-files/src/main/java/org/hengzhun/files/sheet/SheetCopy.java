package org.hengzhun.files.sheet;

import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A copy of a workbook in which the text of one sheet may be another; every other part is copied byte for byte. Immutable.
 *
 * @param file the workbook
 * @param part name of the part of the sheet, see {@link Workbook#part}
 * @param xml its text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SheetCopy(byte[] file, String part, String xml) {

    /** Bytes of a workbook, and of a sheet, that are held at once. */
    private static final int MOST = 100_000_000;

    /** The sheet as it is; nothing where it is too large, or written in another charset than UTF-8. */
    public static Optional<SheetCopy> of(byte[] file, String part) throws IOException {
        if (file.length > MOST) {
            return Optional.empty();
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (Parts.key(entry.getName()).equals(Parts.key(part))) {
                    byte[] bytes = ByteStreams.limit(zip, MOST).readAllBytes();
                    String xml = StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
                    return bytes.length < MOST ? Optional.of(new SheetCopy(file, part, xml)) : Optional.empty();
                }
            }
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The same with this text of the sheet. */
    public SheetCopy with(String other) {
        return new SheetCopy(file, part, other);
    }

    /** The workbook as a file. */
    public byte[] bytes() {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(file.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(copy)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTime(entry.getTime());
                to.putNextEntry(same);
                if (Parts.key(entry.getName()).equals(Parts.key(part))) {
                    to.write(xml.getBytes(StandardCharsets.UTF_8));
                } else {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return copy.toByteArray();
    }
}
