package org.hengzhun.files.sheet;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** The unpacked bytes of one part of a workbook, as far as a spreadsheet would ever write them. */
final class BoundedPart extends FilterInputStream {

    /** Bytes; a sheet of 1,000,000 rows and 30 columns is about this long. */
    private static final long LONGEST = 1L << 31;

    /** Sheets shrink to a tenth; those of empty bordered rows to a fiftieth. */
    private static final int MOST_SHRUNK = 250;

    private static final long SHRINKS_FREELY = 1 << 25;

    /** Bytes without a {@code >}: a text of 32,767 characters, each written out as _xHHHH_, is a quarter of this. */
    private static final int LONGEST_RUN = 1 << 20;

    private final String name;
    private final long packed;
    private long read;
    private int run;

    BoundedPart(InputStream in, String name, long packed) {
        super(in);
        this.name = name;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int got = unpacked(into, from, most);
        for (int i = from; i < from + got; i++) {
            run = into[i] == '>' ? 0 : run + 1;
        }
        read += Math.max(got, 0);
        if (read > LONGEST || (read > SHRINKS_FREELY && read / MOST_SHRUNK > packed)) {
            throw UnreadableWorkbookException.tooLarge("%s：%d → %d".formatted(name, packed, read));
        }
        if (run > LONGEST_RUN) {
            throw UnreadableWorkbookException.damaged(name);
        }
        return got;
    }

    private int unpacked(byte[] into, int from, int most) throws IOException {
        try {
            return in.read(into, from, most);
        } catch (ZipException | EOFException broken) {
            throw UnreadableWorkbookException.damaged(name);
        }
    }

    @Override
    public long skip(long most) throws IOException {
        return in.readNBytes((int) Math.min(most, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
