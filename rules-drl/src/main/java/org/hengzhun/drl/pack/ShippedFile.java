package org.hengzhun.drl.pack;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;

/** A file of a pack inside the library, looked for when it is read: few of those who open the library read all of them. */
final class ShippedFile extends ByteSource {

    private final String path;

    /** The file at the path, from the root of the library. */
    ShippedFile(String path) {
        this.path = path;
    }

    @Override
    public InputStream openStream() throws IOException {
        InputStream found = ShippedFile.class.getResourceAsStream("/" + path);
        if (found == null) {
            throw new IllegalStateException("The index of shipped packs names a file that is not there: " + path);
        }
        return found;
    }

    /** Read in one go: asked for its size first, a jar is searched twice. */
    @Override
    public byte[] read() throws IOException {
        try (InputStream in = openStream()) {
            return in.readAllBytes();
        }
    }

    @Override
    public String toString() {
        return path;
    }
}
