package org.hengzhun.drl.archive;

/** How much packs may hold, in folders and in archives; nobody's policies come near. */
public final class PackBounds {

    /** Folders in one another, that of the pack included. */
    public static final int LEVELS = 4;

    /** Files and folders of one pack. */
    public static final int FILES = 1_000;

    /** Bytes of one file. */
    public static final int FILE_BYTES = 4 * 1024 * 1024;

    /** Bytes of one pack. */
    public static final long PACK_BYTES = 32L * 1024 * 1024;

    /** Bytes of all packs that are read together. */
    public static final long ALL_BYTES = 64L * 1024 * 1024;

    private PackBounds() {}
}
