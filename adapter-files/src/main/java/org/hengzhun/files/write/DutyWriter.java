package org.hengzhun.files.write;

import java.io.IOException;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.files.read.Sources;

/** Writes one calendar of duties; the output stays open and is flushed. */
public interface DutyWriter {

    void write(DutyReport report, Sources sources) throws IOException;
}
