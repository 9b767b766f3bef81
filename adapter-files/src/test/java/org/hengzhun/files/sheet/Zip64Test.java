package org.hengzhun.files.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks whose archive counts in 64 bits, as streaming writers leave them however small they are. */
class Zip64Test {

    private static final int IN_64_BITS = 0xFFFFFFFF;

    @TempDir
    private Path folder;

    private static byte[] book() {
        return new WorkbookFile()
                .sheet("台账")
                .row("项目编号", "项目名称")
                .row("P1", "水泥厂")
                .file()
                .bytes();
    }

    private Workbook open(byte[] bytes) throws IOException {
        return Workbook.open(Files.write(folder.resolve("a.xlsx"), bytes));
    }

    @Test
    void isReadLikeAnyOther() throws IOException {
        byte[] large = in64Bits(book());
        assertThat(FileKind.of(Files.write(folder.resolve("b.xlsx"), large))).isEqualTo(FileKind.WORKBOOK);
        try (Workbook book = open(large);
                Sheet sheet = book.open(book.sheets().get(0))) {
            sheet.next();
            SheetRow row = Objects.requireNonNull(sheet.next());
            assertThat(row.cell(1).text()).isEqualTo("水泥厂");
        }
    }

    @Test
    void whoseDirectoryIsCutOffIsDamaged() {
        byte[] large = in64Bits(book());
        byte[] cut = Arrays.copyOf(large, large.length - 22 - 20);
        assertThatThrownBy(() -> open(cut))
                .isInstanceOfSatisfying(
                        UnreadableWorkbookException.class,
                        damaged -> assertThat(damaged.problem().zh()).contains("文件已损坏", "请重新导出"));
    }

    /** The same entries, stored, with every size, place and count in records of 64 bits (APPNOTE 4.3.14, 4.3.15 and 4.5.3). */
    private static byte[] in64Bits(byte[] zip) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        int count = 0;
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                byte[] name = entry.getName().getBytes(StandardCharsets.UTF_8);
                byte[] content = entries.readAllBytes();
                CRC32 sum = new CRC32();
                sum.update(content);
                long place = out.size();
                out.writeBytes(little(30 + name.length + 20)
                        .putInt(0x04034B50)
                        .putShort((short) 45)
                        .putShort((short) 0x800)
                        .putShort((short) 0)
                        .putInt(0x21_0000)
                        .putInt((int) sum.getValue())
                        .putInt(IN_64_BITS)
                        .putInt(IN_64_BITS)
                        .putShort((short) name.length)
                        .putShort((short) 20)
                        .put(name)
                        .putShort((short) 1)
                        .putShort((short) 16)
                        .putLong(content.length)
                        .putLong(content.length)
                        .array());
                out.writeBytes(content);
                directory.writeBytes(little(46 + name.length + 28)
                        .putInt(0x02014B50)
                        .putShort((short) 45)
                        .putShort((short) 45)
                        .putShort((short) 0x800)
                        .putShort((short) 0)
                        .putInt(0x21_0000)
                        .putInt((int) sum.getValue())
                        .putInt(IN_64_BITS)
                        .putInt(IN_64_BITS)
                        .putShort((short) name.length)
                        .putShort((short) 28)
                        .putShort((short) 0)
                        .putShort((short) 0)
                        .putShort((short) 0)
                        .putInt(0)
                        .putInt(IN_64_BITS)
                        .put(name)
                        .putShort((short) 1)
                        .putShort((short) 24)
                        .putLong(content.length)
                        .putLong(content.length)
                        .putLong(place)
                        .array());
                count++;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        long start = out.size();
        out.writeBytes(directory.toByteArray());
        long end = out.size();
        out.writeBytes(little(56 + 20 + 22)
                .putInt(0x06064B50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0)
                .putLong(count)
                .putLong(count)
                .putLong(directory.size())
                .putLong(start)
                .putInt(0x07064B50)
                .putInt(0)
                .putLong(end)
                .putInt(1)
                .putInt(0x06054B50)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0xFFFF)
                .putShort((short) 0xFFFF)
                .putInt(IN_64_BITS)
                .putInt(IN_64_BITS)
                .putShort((short) 0)
                .array());
        return out.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
