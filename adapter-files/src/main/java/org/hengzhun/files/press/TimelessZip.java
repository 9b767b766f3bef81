package org.hengzhun.files.press;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.hengzhun.files.write.LentOutput;

/** A zip whose entries bear no time, so that the same paper is the same bytes whenever it is written. */
final class TimelessZip extends ZipArchiveOutputStream {

    /** A date zips can hold in every time zone. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 2, 1, 0, 0);

    /**
     * An empty zip.
     *
     * @param out stays open when the zip is closed
     */
    TimelessZip(OutputStream out) {
        super(new LentOutput(out));
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(NEVER.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
    }
}
