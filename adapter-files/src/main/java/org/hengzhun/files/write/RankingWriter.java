package org.hengzhun.files.write;

import java.io.IOException;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.files.read.Sources;

/** Writes one ranking; the output stays open and is flushed. */
public interface RankingWriter {

    void write(RankingReport report, Sources sources) throws IOException;
}
