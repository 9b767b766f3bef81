package org.hengzhun.files.write;

import java.io.IOException;

/** Writes one calendar of duties; the output stays open and is flushed. */
public interface DutyWriter {

    void write(DutyReport report) throws IOException;
}
