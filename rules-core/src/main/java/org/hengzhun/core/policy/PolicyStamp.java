package org.hengzhun.core.policy;

/**
 * Which policy gave a result, to the byte.
 *
 * @param id id of the pack, such as {@code xuchang-2022-sw70}
 * @param title title of the document
 * @param document number of the document
 * @param hash {@code sha256:} and the hash of everything in the pack and the packs it extends
 */
public record PolicyStamp(String id, String title, String document, String hash) {

    private static final int SHOWN = 12;

    /** The first digits of the hash, which tell packs apart at a glance. */
    public String shortHash() {
        String digits = hash.substring(hash.indexOf(':') + 1);
        return digits.substring(0, Math.min(SHOWN, digits.length()));
    }
}
