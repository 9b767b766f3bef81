package org.hengzhun.files.read;

/**
 * What was read, so that a result can be traced to its bytes.
 *
 * @param file the input as it was named by its user
 * @param rows rows with data, accepted and refused
 * @param encoding name of the charset the bytes were read in, or an empty text when they never were
 * @param sha256 hash of all bytes of the input in 64 hexadecimal digits, or an empty text when they were not read
 * @param understood how its table was understood
 */
public record InputSummary(String file, int rows, String encoding, String sha256, Understanding understood) {

    /** The input without its folders, which are nobody's business where results are handed on. */
    public String name() {
        return Source.name(file);
    }

    /** An input that is no table. */
    public InputSummary(String file, int rows, String encoding, String sha256) {
        this(file, rows, encoding, sha256, Understanding.NONE);
    }
}
