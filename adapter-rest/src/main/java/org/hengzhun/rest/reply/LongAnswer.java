package org.hengzhun.rest.reply;

import java.io.IOException;
import java.io.InputStream;

/** An answer that is there as a whole, and too long to be sent from memory. */
public interface LongAnswer {

    /** How many bytes there are. */
    long count();

    /** The bytes from the first on. */
    InputStream read() throws IOException;
}
