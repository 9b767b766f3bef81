package org.hengzhun.files.write;

import java.io.IOException;
import org.hengzhun.files.read.Sources;

/**
 * Writes one result as a whole in one form. The output given to it stays open and is flushed.
 *
 * @param <R> the result
 */
@FunctionalInterface
public interface ReportWriter<R> {

    /**
     * Writes the result; once.
     *
     * @param sources where its facts were read, and what of that was refused; {@link Sources#NONE} where nothing was
     */
    void write(R report, Sources sources) throws IOException;
}
